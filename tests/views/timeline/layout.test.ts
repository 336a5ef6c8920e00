import { describe, expect, it } from 'vitest';
import type { DaySpan, Incident } from '../../../src/domain/model.ts';
import { timeScale } from '../../../src/time/scale.ts';
import { layOut } from '../../../src/views/timeline/layout.ts';
import { sampleAtlas } from '../../fixtures/sample-atlas.ts';

const AXIS = { from: '2008-01-01', to: '2016-12-31' };
const [WIDTH, HEIGHT] = [700, 120];
const scale = timeScale([AXIS.from, AXIS.to], [13, WIDTH - 13]);
const [incident] = sampleAtlas().incidents as readonly [Incident, ...Incident[]];
/** Half the width of a handle, px. */
const HANDLE = 5;

const placed = (span: DaySpan) => {
  const { placed: all, disc } = layOut([{ ...incident, span }], AXIS, scale, 10, HEIGHT);
  const [only] = all;
  if (only === undefined) throw new Error('The incident found no lane.');
  return { ...only, disc };
};

describe('where a disc stands on its span', () => {
  it('is the middle where both ends are known', () => {
    const { x, start, end } = placed({ earliest: '2010-01-01', latest: '2011-12-31' });
    expect(x).toBeCloseTo((start + end) / 2);
  });

  it('is within the bound that is known, clear of the window’s edge that ends there', () => {
    const before = placed({ earliest: '1990-01-01', latest: '2016-12-31', openStart: true });
    expect(before.x + before.disc / 2 + HANDLE).toBeLessThan(scale.x(AXIS.to));
    expect(before.x).toBeGreaterThan(before.start);
    const after = placed({ earliest: '2008-01-01', latest: '2030-01-01', openEnd: true });
    expect(after.x - after.disc / 2 - HANDLE).toBeGreaterThan(scale.x(AXIS.from));
    expect(after.x).toBeLessThan(after.end);
  });
});
