import { expect, test } from 'vitest';
import { kilometresBetween, nearestIncidents } from '../../src/geo/nearest.ts';
import { fixtureAtlas } from '../fixtures/record.ts';

test('distances are great-circle kilometres: Dushanbe to Khorog is about 270', () => {
  expect(kilometresBetween([68.7738, 38.5358], [71.553, 37.4897])).toBeCloseTo(268, -1);
  expect(kilometresBetween([70, 39], [70, 39])).toBe(0);
});

test('neighbours come nearest first; an incident is not its own, and one without a place has none', () => {
  const atlas = fixtureAtlas((record) => {
    const far = { ...record.incidents.fighting, id: 'far', place: 'nowhere' };
    Object.assign(record.incidents, { far });
  });
  const places = new Map(atlas.places.map((place) => [place.id, place]));
  const [ambush, far] = ['ambush', 'far'].map((id) =>
    atlas.incidents.find((incident) => incident.id === id),
  );
  expect(
    ambush && nearestIncidents(ambush, atlas.incidents, places, 5).map((one) => one.incident),
  ).toEqual(['fighting']);
  expect(far && nearestIncidents(far, atlas.incidents, places, 5)).toEqual([]);
  expect(ambush && nearestIncidents(ambush, atlas.incidents, places, 0)).toEqual([]);
});
