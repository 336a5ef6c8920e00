import { expect, test } from 'vitest';
import { extraLines, fits, trialsFor } from '../../../src/views/handouts/use-fit.ts';

test('one page is tried at readable type first, then two, then ever smaller', () => {
  const trials = trialsFor(2).map(({ step, pages }) => `${pages}:${step}`);
  expect(trials).toEqual(['1:0', '1:1', '1:2', '2:0', '2:1', '2:2', '2:3', '2:4', '2:5']);
  expect(trialsFor(1)).toHaveLength(6);
  expect(trialsFor(3).map(({ pages }) => pages)).toEqual([1, 1, 1, 2, 2, 2, 3, 3, 3, 3, 3, 3]);
});

test('a page holds 275 mm less what whole statements leave unused', () => {
  expect(fits(980, { step: 0, pages: 1 })).toBe(true);
  expect(fits(1030, { step: 0, pages: 1 })).toBe(false);
  expect(fits(1030, { step: 0, pages: 2 })).toBe(true);
});

test('room that is left becomes lines to write on, shared among the prompts', () => {
  const two = { step: 0, pages: 2 };
  expect(extraLines(1912, two, 4, 26)).toBe(0);
  expect(extraLines(1912 - 4 * 26 * 2, two, 4, 26)).toBe(2);
  expect(extraLines(300, two, 4, 26)).toBe(5);
  expect(extraLines(2500, two, 4, 26)).toBe(0);
  expect(extraLines(300, two, 0, 26)).toBe(0);
});
