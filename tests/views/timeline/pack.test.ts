import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { laneSize, packLanes } from '../../../src/views/timeline/pack.ts';

const interval = fc
  .tuple(fc.integer({ min: 0, max: 800 }), fc.integer({ min: 1, max: 300 }))
  .map(([start, length]) => ({ start, end: start + length }));
const intervals = fc
  .array(interval, { maxLength: 40 })
  .map((items) => items.map((item, index) => ({ ...item, id: `i${index}` })));

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
        { id: 'event', start: 0, end: 10 },
        { id: 'state', start: 5, end: 300 },
      ],
      100,
    );
    expect([lane.get('state'), lane.get('event')]).toEqual([0, 1]);
  });
  it('reuse a lane that is free', () => {
    expect(
      packLanes(
        [
          { id: 'a', start: 0, end: 10 },
          { id: 'b', start: 10, end: 20 },
        ],
        100,
      ).lanes,
    ).toBe(1);
  });
  it('shrink the discs before they leave the strip', () => {
    expect(laneSize(3, 126)).toEqual({ step: 17.5, disc: 13 });
    expect(laneSize(12, 126).step * 12).toBeLessThanOrEqual(126);
    expect(laneSize(40, 126).disc).toBe(7);
  });
});
