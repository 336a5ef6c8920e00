import { expect, it } from 'vitest';
import type { OverviewGroup } from '../../../src/views/overview/groups.ts';
import { stretchesOf } from '../../../src/views/overview/LongRows.tsx';

/** Rows are asked for nothing but their number here. */
const group = (id: string, count: number) =>
  ({
    id,
    rows: Array.from({ length: count }, (_, at) => `${id}${at}`),
  }) as unknown as OverviewGroup;
const groups = [group('a', 1000), group('b', 10), group('c', 1000)];

it('makes the rows in the stretch, and knows the height of all', () => {
  const { made, height } = stretchesOf(groups, 0, 900);
  expect(height).toBe(3 * 36 + 2010 * 49);
  expect(made.map(({ group: each }) => each.id)).toEqual(['a']);
  expect(made[0]?.rows[0]).toBe('a0');
  expect(made[0]?.rows.length).toBe(Math.ceil((900 - 36) / 49));
});

it('reaches over the end of a group into the next ones', () => {
  const endOfA = 36 + 1000 * 49;
  const { made } = stretchesOf(groups, endOfA - 100, endOfA + 800);
  expect(made.map(({ group: each, first, rows }) => [each.id, first, rows.length])).toEqual([
    ['a', 997, 3],
    ['b', 0, 10],
    ['c', 0, 5],
  ]);
  expect(made[1]?.top).toBe(endOfA);
});

it('makes nothing where there is no row', () => {
  expect(stretchesOf([], 0, 900)).toEqual({ made: [], height: 0 });
});
