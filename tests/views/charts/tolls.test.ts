import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Figure } from '../../../src/domain/model.ts';
import {
  axisOf,
  isBareToll,
  labelSide,
  markOfFigure,
  tollChartsOf,
} from '../../../src/views/charts/tolls.ts';
import { claimOf, killed } from '../../fixtures/claims.ts';

const toll = (id: string, figures: Figure[], parts = {}) =>
  claimOf(id, { question: 'casualties', figures, ...parts });

describe('the mark of a figure', () => {
  it('is a dot for one stated number', () =>
    expect(markOfFigure(killed(28, 28))).toEqual({ kind: 'stated', at: 28 }));
  it('is open upwards for “at least”, downwards for “as many as”', () => {
    expect(markOfFigure(killed(25, null))).toEqual({ kind: 'at-least', at: 25 });
    expect(markOfFigure(killed(null, 35))).toEqual({ kind: 'at-most', at: 35 });
  });
  it('is a range between two numbers, and a word where there is none', () => {
    expect(markOfFigure(killed(20, 30))).toEqual({ kind: 'range', from: 20, to: 30 });
    expect(markOfFigure(killed(null, null))).toEqual({ kind: 'word' });
  });
});

describe('toll charts', () => {
  it('never put the killed and the wounded on one axis', () => {
    const wounded: Figure = { ...killed(5, 5), what: 'wounded' };
    const charts = tollChartsOf([toll('a', [killed(28, 28), wounded])]);
    expect(charts.map((chart) => chart.subject)).toEqual(['killed', 'wounded']);
  });
  it('never put soldiers and fighters on one axis', () => {
    const charts = tollChartsOf([
      toll('a', [killed(28, 28, 'soldiers')]),
      toll('b', [killed(7, 7, 'fighters')]),
      toll('c', [killed(25, null, 'Soldiers')]),
    ]);
    expect(charts.map((chart) => [chart.whom, chart.tolls.length])).toEqual([
      ['soldiers', 2],
      ['fighters', 1],
    ]);
  });
  it('keep one line for each figure', () => {
    const claims = [toll('a', [killed(1, 2), killed(3, 4)]), toll('b', [killed(1, 2)])];
    expect(tollChartsOf(claims).flatMap((chart) => chart.tolls)).toHaveLength(3);
  });
});

describe('the axis', () => {
  it('is absent where only words are given', () =>
    expect(axisOf(tollChartsOf([toll('a', [killed(null, null)])])[0]?.tolls ?? [])).toBeNull());
  it('holds every number with room to spare, and never goes below nought', () => {
    const number = fc.integer({ min: 0, max: 100_000 });
    fc.assert(
      fc.property(fc.array(number, { minLength: 1, maxLength: 8 }), (numbers) => {
        const [chart] = tollChartsOf(numbers.map((n, index) => toll(`${index}`, [killed(n, n)])));
        const [from, to] = axisOf(chart?.tolls ?? []) ?? [1, 0];
        expect(from).toBeGreaterThanOrEqual(0);
        expect(from).toBeLessThanOrEqual(Math.min(...numbers));
        expect(to).toBeGreaterThan(Math.max(...numbers));
      }),
    );
  });
});

describe('the number beside a dot', () => {
  it('stays inside the plot', () => {
    expect(labelSide({ kind: 'stated', at: 1 }, 0.1)).toBe('after');
    expect(labelSide({ kind: 'stated', at: 1 }, 0.9)).toBe('before');
  });
  it('leaves the long arrow of “at least” its room', () =>
    expect(labelSide({ kind: 'at-least', at: 1 }, 0.6)).toBe('before'));
  it('stands past the tail of “as many as” where there is room', () => {
    expect(labelSide({ kind: 'at-most', at: 1 }, 0.8)).toBe('before');
    expect(labelSide({ kind: 'at-most', at: 1 }, 0.2)).toBe('after');
  });
});

describe('a bare toll', () => {
  it('says no more than its figure', () => {
    expect(isBareToll(toll('a', [killed(1, 1)]))).toBe(true);
    expect(isBareToll(toll('a', []))).toBe(false);
    expect(isBareToll(toll('a', [killed(1, 1)], { reading: 5 }))).toBe(false);
    expect(isBareToll(toll('a', [killed(1, 1)], { question: 'manner' }))).toBe(false);
  });
});
