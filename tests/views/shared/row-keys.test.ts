import { expect, it } from 'vitest';
import { rowAfter } from '../../../src/views/shared/use-row-keys.ts';

it.each([
  ['ArrowDown', 3, 4],
  ['ArrowUp', 3, 2],
  ['PageDown', 3, 11],
  ['PageDown', 95, 99],
  ['PageUp', 20, 12],
  ['PageUp', 3, 0],
  ['Home', 50, 0],
  ['End', 50, 99],
  ['ArrowDown', 99, 99],
  ['ArrowUp', 0, 0],
  ['a', 5, null],
])('%s in row %i leads to %s', (key, at, next) => {
  expect(rowAfter(key, at, 100)).toBe(next);
});

it('leads nowhere in a list without rows', () => {
  expect(rowAfter('End', -1, 0)).toBeNull();
});
