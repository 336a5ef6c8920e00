import { expect, test } from 'vitest';
import { fixtureAtlas, problemsAfter } from '../fixtures/record.ts';

test('the fixture breaks no rule', () => {
  expect(problemsAfter(() => {})).toEqual([]);
});

test('loading joins the files to one atlas', () => {
  const atlas = fixtureAtlas();
  expect(atlas.incidents.map((incident) => incident.id)).toEqual(['ambush', 'fighting']);
  expect(atlas.regional[0]?.claims[0]?.id).toBe('regional/estimate');
});
