import { describe, expect, it } from 'vitest';
import type { Half } from '../../../src/domain/readings.ts';
import type { Reading } from '../../../src/domain/vocabulary.ts';
import { axisX, dumbbellOf } from '../../../src/views/overview/dumbbell.ts';

const one = (reading: Reading): Half => ({ kind: 'one', reading });
const two = (high: Reading, low: Reading): Half => ({ kind: 'divided', readings: [high, low] });
const silent: Half = { kind: 'silent' };
const contrast = (official: Half, independent: Half) =>
  dumbbellOf({ official, independent }, 'contrast');

describe('a dumbbell', () => {
  it('joins two sides with a solid line', () =>
    expect(contrast(one(5), one(1))).toMatchObject({
      solid: [{ from: 5, to: 1 }],
      dotted: [],
      silent: null,
    }));
  it('has no line where the sides agree', () => expect(contrast(one(3), one(3)).solid).toEqual([]));
  it('dots the line between two voices of one side', () => {
    expect(contrast(two(5, 2), one(1))).toMatchObject({
      dotted: [{ side: 'official', from: 5, to: 2 }],
      solid: [{ from: 2, to: 1 }],
    });
  });
  it('draws no solid line over a dotted one', () =>
    expect(contrast(two(5, 1), one(3)).solid).toEqual([]));
  it('goes solid on both sides of a dotted stretch', () => {
    expect(contrast(two(4, 2), two(4, 2)).solid).toEqual([]);
    expect(contrast(one(5), two(4, 2)).solid).toEqual([{ from: 5, to: 4 }]);
  });
  it('keeps the voices of the two sides apart', () => {
    expect(contrast(two(5, 1), two(4, 1)).dotted.map(({ side }) => side)).toEqual([
      'official',
      'independent',
    ]);
  });
  it('says who is silent', () => {
    expect(contrast(silent, one(4))).toMatchObject({ silent: 'official', solid: [] });
    expect(contrast(silent, silent)).toMatchObject({ silent: 'both', pieces: [] });
  });
  it('leaves the other side out under a lens', () => {
    expect(dumbbellOf({ official: one(5), independent: one(1) }, 'official').pieces).toEqual([
      { side: 'official', reading: 5 },
    ]);
    expect(dumbbellOf({ official: silent, independent: one(1) }, 'official').silent).toBe(
      'official',
    );
  });
  it('sets 5 at the start and 1 at the end', () => expect(axisX(5)).toBeLessThan(axisX(1)));
});
