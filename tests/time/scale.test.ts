import fc from 'fast-check';
import { expect, test } from 'vitest';
import { timeScale } from '../../src/time/scale.ts';

const scale = timeScale(['2008-01-01', '2013-12-31'], [0, 1000]);

test('the ends of the domain are the ends of the range, and what lies outside is clamped', () => {
  expect([scale.x('2008-01-01'), scale.x('2013-12-31')]).toEqual([0, 1000]);
  expect([scale.x('1990-01-01'), scale.x('2020-01-01')]).toEqual([0, 1000]);
});

test('years tick at each first of January inside the domain', () => {
  expect(scale.ticks('year').map((tick) => tick.day)).toEqual([
    '2008-01-01',
    '2009-01-01',
    '2010-01-01',
    '2011-01-01',
    '2012-01-01',
    '2013-01-01',
  ]);
});

test('months tick across a new year, none before the domain begins', () => {
  const months = timeScale(['2010-11-15', '2011-02-01'], [0, 10]).ticks('month');
  expect(months.map((tick) => tick.day)).toEqual(['2010-12-01', '2011-01-01', '2011-02-01']);
});

test('a position and its day answer one another', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1000 }), (x) => {
      expect(Math.abs(scale.x(scale.day(x)) - x)).toBeLessThan(1);
    }),
  );
});
