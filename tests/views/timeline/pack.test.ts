import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  gatherNear,
  joinNear,
  laneSize,
  lanesIn,
  middleOf,
  packLanes,
} from '../../../src/views/timeline/pack.ts';

const interval = fc
  .tuple(fc.integer({ min: 0, max: 800 }), fc.integer({ min: 1, max: 300 }))
  .map(([start, length]) => ({ start, end: start + length }));
const intervals = fc
  .array(interval, { maxLength: 40 })
  .map((items) => items.map((item, index) => ({ ...item, id: `i${index}`, rank: index % 3 })));

describe('lanes', () => {
  it('let no two marks overlap', () => {
    fc.assert(
      fc.property(intervals, (items) => {
        const { lane } = packLanes(items, 100);
        for (const a of items) {
          for (const b of items) {
            if (a.id < b.id && lane.get(a.id) === lane.get(b.id))
              expect(a.end <= b.start || b.end <= a.start).toBe(true);
          }
        }
      }),
    );
  });
  it('give every mark a lane', () => {
    fc.assert(
      fc.property(intervals, (items) => {
        expect(packLanes(items, 100).lane.size).toBe(items.length);
      }),
    );
  });
  it('put long spans on top', () => {
    const { lane } = packLanes(
      [
        { id: 'event', start: 0, end: 10, rank: 0 },
        { id: 'state', start: 5, end: 300, rank: 0 },
      ],
      100,
    );
    expect([lane.get('state'), lane.get('event')]).toEqual([0, 1]);
  });
  it('reuse a lane that is free', () => {
    expect(
      packLanes(
        [
          { id: 'a', start: 0, end: 10, rank: 0 },
          { id: 'b', start: 10, end: 20, rank: 0 },
        ],
        100,
      ).lanes,
    ).toBe(1);
  });
  it('keep to the lanes there are, and lose nobody', () => {
    fc.assert(
      fc.property(intervals, fc.integer({ min: 1, max: 6 }), (items, most) => {
        const { lane, lanes, overflow } = packLanes(items, 100, most);
        expect(lanes).toBeLessThanOrEqual(most);
        expect([...lane.keys(), ...overflow].sort()).toEqual(items.map(({ id }) => id).sort());
      }),
    );
  });
  it('go to lower ranks first where room is short', () => {
    const { overflow } = packLanes(
      [
        { id: 'context', start: 0, end: 10, rank: 2 },
        { id: 'core', start: 0, end: 10, rank: 0 },
      ],
      100,
      1,
    );
    expect(overflow).toEqual(['context']);
  });
  it('are as many as the height holds', () => expect(lanesIn(104)).toBe(8));
  it('shrink the discs before they leave the strip', () => {
    expect(laneSize(3, 126)).toEqual({ step: 17.5, disc: 13 });
    expect(laneSize(12, 126).step * 12).toBeLessThanOrEqual(126);
    expect(laneSize(40, 126).disc).toBe(7);
  });
});

describe('crowds', () => {
  it('gather what stands near, measured from the first', () => {
    expect(gatherNear([40, 0, 8, 15, 12], (x) => x, 14)).toEqual([[0, 8, 12], [15], [40]]);
  });
  it('join until each has room for its button, and lose nobody', () => {
    const itself = (x: number) => x;
    expect(joinNear([[0, 8, 12], [15], [40]], itself, 14)).toEqual([[0, 8, 12, 15], [40]]);
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 700 }), { minLength: 1 }), (items) => {
        const groups = joinNear(gatherNear(items, itself, 40), itself, 40);
        expect(groups.flat()).toEqual([...items].sort((a, b) => a - b));
        const middles = groups.map((group) => middleOf(group, itself));
        for (const [at, middle] of middles.slice(1).entries())
          expect(middle - (middles[at] ?? 0)).toBeGreaterThanOrEqual(40);
      }),
    );
  });
});
