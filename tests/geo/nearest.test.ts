import fc from 'fast-check';
import { expect, test } from 'vitest';
import { indexAtlas } from '../../src/domain/lookup.ts';
import { kilometresBetween, nearestIncidents } from '../../src/geo/nearest.ts';
import { fixtureAtlas } from '../fixtures/record.ts';
import { sampleAtlas } from '../fixtures/sample-atlas.ts';

test('distances are great-circle kilometres: Dushanbe to Khorog is about 270', () => {
  expect(kilometresBetween([68.7738, 38.5358], [71.553, 37.4897])).toBeCloseTo(268, -1);
  expect(kilometresBetween([70, 39], [70, 39])).toBe(0);
});

test('neighbours come nearest first; an incident is not its own, and one without a place has none', () => {
  const atlas = fixtureAtlas((record) => {
    const far = { ...record.incidents.fighting, id: 'far', place: 'nowhere' };
    Object.assign(record.incidents, { far });
  });
  const lookup = indexAtlas(atlas);
  const [ambush, far] = ['ambush', 'far'].map((id) =>
    atlas.incidents.find((incident) => incident.id === id),
  );
  expect(ambush && nearestIncidents(ambush, lookup, 1000, 5).map((one) => one.incident)).toEqual([
    'fighting',
  ]);
  expect(far && nearestIncidents(far, lookup, 1000, 5)).toEqual([]);
  expect(ambush && nearestIncidents(ambush, lookup, 1000, 0)).toEqual([]);
});

test('neighbours are those that measuring every incident finds', () => {
  const sample = sampleAtlas();
  const [place] = sample.places;
  const [incident] = sample.incidents;
  if (place === undefined || incident === undefined) throw new Error('The sample is empty.');
  const degrees = (from: number, to: number) =>
    fc.integer({ min: from * 10, max: to * 10 }).map((tenth) => tenth / 10);
  const marks = fc.array(fc.tuple(degrees(66, 72), degrees(34, 41)), {
    minLength: 1,
    maxLength: 12,
  });
  fc.assert(
    fc.property(
      marks,
      fc.array(fc.nat(11), { minLength: 1, maxLength: 30 }),
      fc.nat(4),
      (at, stands, count) => {
        const places = at.map((mark, index) => ({ ...place, id: `place-${index}`, mark }));
        const incidents = stands.map((stand, index) => ({
          ...incident,
          id: `incident-${index}`,
          place: `place-${stand % at.length}`,
        }));
        const markOf = (one: { place: string }) => at[Number(one.place.slice(6))] ?? [0, 0];
        const [here] = incidents;
        if (here === undefined) return;
        const measured = incidents
          .filter((one) => one !== here)
          .map((one) => ({
            incident: one.id,
            kilometres: kilometresBetween(markOf(here), markOf(one)),
          }))
          .filter(({ kilometres }) => kilometres <= 250)
          .sort((a, b) => a.kilometres - b.kilometres || (a.incident < b.incident ? -1 : 1))
          .slice(0, count);
        const lookup = indexAtlas({ ...sample, places, incidents });
        expect(nearestIncidents(here, lookup, 250, count)).toEqual(measured);
      },
    ),
  );
});
