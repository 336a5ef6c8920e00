import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { MapModel } from '../../src/map/model.ts';
import { createTally } from '../../src/map/tally.ts';

/** Six incidents at three sites; the third of the record is not on the map. */
const model = {
  incidents: [0, 1, 3, 4, 5].map((at, index) => ({ at, site: index % 3 })),
  sites: [{}, {}, {}],
  areas: [{ members: [0, 3] }, { members: [4] }],
} as unknown as MapModel;

it('counts what each mask shows, whatever was shown before', () => {
  const tally = createTally(model);
  const mask = fc.uint8Array({ minLength: 6, maxLength: 6, max: 1 });
  const sum = (shown: Uint8Array, ...at: number[]) =>
    at.reduce((count, one) => count + (shown[one] ?? 0), 0);
  fc.assert(
    fc.property(mask, (shown) => {
      tally.show(shown);
      expect([...tally.sites]).toEqual([sum(shown, 0, 4), sum(shown, 1, 5), sum(shown, 3)]);
      expect([...tally.areas]).toEqual([sum(shown, 0, 4), sum(shown, 5)]);
    }),
  );
});

it('knows the area of an incident, and that one has none', () => {
  const { areaAt } = createTally(model);
  expect([0, 1, 2, 4, 5, -1].map(areaAt)).toEqual([0, -1, -1, 0, 1, -1]);
});
