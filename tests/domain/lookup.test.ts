import { expect, test } from 'vitest';
import { indexAtlas } from '../../src/domain/lookup.ts';
import { fixtureAtlas } from '../fixtures/record.ts';

const lookup = indexAtlas(
  fixtureAtlas((record) => {
    record.regional[0].claims[0].alsoAbout = ['fighting'];
  }),
);

test('claims about an incident are its own and those of others that say so', () => {
  expect(lookup.claimsAbout('fighting').map((claim) => claim.id)).toEqual([
    'fighting/toll',
    'regional/estimate',
  ]);
  expect(lookup.claimsAbout('gone')).toEqual([]);
});

test('a claim knows its incident, a regional claim has none', () => {
  expect(lookup.incidentOfClaim.get('ambush/official')).toBe('ambush');
  expect(lookup.incidentOfClaim.has('regional/estimate')).toBe(false);
  expect(lookup.claims.get('regional/estimate')?.question).toBe('size');
});

test('parents find their parts', () => {
  expect(lookup.childrenOf('fighting').map((incident) => incident.id)).toEqual(['ambush']);
});

test('relations of the whole record are at hand, their ends in full', () => {
  expect(lookup.relations.map(({ from, to }) => [from, to])).toEqual([
    ['ambush/scholar', 'ambush/official'],
  ]);
});

test('a document knows its incidents and its passages, those of regional claims among them', () => {
  expect(lookup.incidentsIn('early').map((incident) => incident.id)).toEqual(['ambush']);
  expect(lookup.passagesIn('late').map(({ claim }) => claim.id)).toEqual([
    'ambush/scholar',
    'fighting/toll',
    'regional/estimate',
  ]);
  expect(lookup.passagesIn('gone')).toEqual([]);
});
