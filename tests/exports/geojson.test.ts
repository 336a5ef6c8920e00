import { describe, expect, test } from 'vitest';
import { incidentsGeoJson, regionalJson } from '../../src/exports/geojson.ts';
import { fixtureAtlas, type Loose } from '../fixtures/record.ts';

const atlas = fixtureAtlas();
const { features } = incidentsGeoJson(atlas);
const [ambush, fighting] = features;

function claimsIn(feature: (typeof features)[number] | undefined): Loose[] {
  const properties: { readonly claims?: Loose[] } = feature?.properties ?? {};
  return properties.claims ?? [];
}

/** Every value under the key, wherever it stands. */
function valuesOf(value: unknown, key: string): unknown[] {
  if (Array.isArray(value)) return value.flatMap((item) => valuesOf(item, key));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, part]) => [
    ...(name === key ? [part] : []),
    ...valuesOf(part, key),
  ]);
}

describe('a feature', () => {
  test('bears the slug as its id, on the feature', () => {
    expect(features.map((feature) => feature.id)).toEqual(['ambush', 'fighting']);
  });

  test('has at least the published properties', () => {
    expect(Object.keys(ambush?.properties ?? {})).toEqual(
      expect.arrayContaining([
        'title',
        'kind',
        'tier',
        'parent',
        'place',
        'place_names',
        'where_prec',
        'date',
        'earliest',
        'latest',
        'date_prec',
        'date_readings',
        'status',
        'summary',
        'silences',
        'official_readings',
        'independent_readings',
        'distance',
        'relations',
        'claims',
      ]),
    );
    expect(ambush?.properties).toMatchObject({
      parent: 'fighting',
      place: 'Town',
      where_prec: 1,
      date: '2010-09-20~',
      earliest: '2010-09-20',
      latest: '2010-09-20',
      date_prec: 4,
      date_readings: [
        { document: 'early', date: '2010-09-20~' },
        { document: 'late', date: '2010-09' },
      ],
      official_readings: [5],
      independent_readings: [2],
      distance: 3,
      distance_range: [3, 3],
      status: 'rebutted-in-part',
      relations: [{ from: 'ambush/scholar', to: 'ambush/official', kind: 'corrects' }],
    });
  });

  test('carries its claims with speaker, figures, passages and route', () => {
    expect(claimsIn(ambush)[0]).toMatchObject({
      id: 'ambush/official',
      question: 'perpetrator',
      camp: 'official',
      speaker: 'A ministry',
      speaker_kind: 'tajik-government',
      uttered: '2010-09',
      reading: 5,
      basis: 'bare-statement',
      figures: [],
      passages: [
        {
          document: 'early',
          locator: 1,
          quote: 'a few words',
          stance: 'relays',
          hedge: 'flat',
          note: null,
          route: [{ from: 'Ministry', to: 'Text early', kind: 'reported', evidence_added: false }],
        },
      ],
    });
    expect(claimsIn(fighting)[0].figures).toMatchObject([
      { id: 'all', what: 'killed', whom: 'All', low: 30, high: 60, text: 'dozens', part_of: null },
      { id: null, what: 'killed', whom: 'Soldiers', low: 20, high: 25, part_of: 'all' },
    ]);
  });

  test('has a geometry that runs counterclockwise, or none where there is no place', () => {
    expect(fighting?.geometry).toEqual({
      type: 'Polygon',
      coordinates: [
        [
          [69, 38],
          [71, 38],
          [71, 40],
          [69, 40],
          [69, 38],
        ],
      ],
    });
    const unplaced = fixtureAtlas((record) => {
      record.incidents.ambush.place = null;
    });
    expect(incidentsGeoJson(unplaced).features[0]).toMatchObject({
      geometry: null,
      properties: { place: null, where_prec: null, place_names: [] },
    });
  });
});

test('a parent and its parts are never summed: every number of a figure was written by a coder', () => {
  const written = new Set(
    atlas.incidents.flatMap(({ claims }) =>
      claims.flatMap(({ figures }) => figures.flatMap(({ low, high }) => [low, high])),
    ),
  );
  for (const feature of features) {
    for (const number of [...valuesOf(feature, 'low'), ...valuesOf(feature, 'high')])
      expect(written).toContain(number);
    expect([
      ...valuesOf(feature, 'total'),
      ...valuesOf(feature, 'sum'),
      ...valuesOf(feature.properties, 'killed'),
    ]).toEqual([]);
  }
  expect(valuesOf(fighting, 'id')).not.toContain('ambush/official');
});

test('one may ask for some incidents only', () => {
  expect(
    incidentsGeoJson(atlas, new Set(['fighting'])).features.map((feature) => feature.id),
  ).toEqual(['fighting']);
});

test('regional claims are published by topic, in the shape that claims have in the GeoJSON', () => {
  const [topic] = regionalJson(atlas).topics;
  expect(topic?.claims.map((claim) => claim.id)).toEqual(['regional/estimate']);
  expect(Object.keys(topic?.claims[0] ?? {})).toEqual(Object.keys(claimsIn(ambush)[0]));
});
