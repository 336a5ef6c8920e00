/** Whatever a file holds, opening it ends: with an Atlas whose references hold, or with words that name the fault. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  CannotOpen,
  type Imported,
  importTable,
  openFile,
} from '../../../src/dataset/import/index.ts';
import { indexAtlas } from '../../../src/domain/lookup.ts';
import { incidentsGeoJson } from '../../../src/exports/geojson.ts';
import { wordsFor } from '../../../src/i18n/index.ts';
import { factsOf } from '../../../src/state/facts.ts';
import { fixtureAtlas } from '../../fixtures/record.ts';

const DAY = '2026-11-23';
const { importing } = wordsFor('en');
const OPTIONS = { file: 'fuzz.csv', day: DAY, words: importing.standIns };

/** A new seed each time, printed, so that a failure can be had again. */
const SEED = Number(process.env['FUZZ_SEED'] ?? Date.now() % 2 ** 31);
const RUNS = { seed: SEED, numRuns: 10_000 };

async function opened(text: string | Blob): Promise<Imported> {
  const found = await openFile(text, { file: 'given.csv', day: DAY });
  return found.kind === 'own' ? found.imported : importTable(found.table, found.mapping, OPTIONS);
}

/** What every view relies on: references lead somewhere, marks are on the earth, facts can be worked out. */
function holds({ atlas, mistakes, mistakeCount }: Imported): void {
  const lookup = indexAtlas(atlas);
  const ids = atlas.incidents.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.filter((id) => id in {})).toEqual([]);
  for (const incident of atlas.incidents) {
    if (incident.place !== null) expect(lookup.places.has(incident.place)).toBe(true);
    if (incident.span !== null) expect(incident.span.earliest <= incident.span.latest).toBe(true);
    for (const claim of incident.claims) {
      expect(lookup.speakers.has(claim.speaker)).toBe(true);
      expect(claim.known).toMatch(/^\d{4}-\d\d-\d\d$/u);
      for (const passage of claim.passages)
        expect(lookup.documents.has(passage.document)).toBe(true);
    }
  }
  for (const { mark } of atlas.places)
    if (mark !== null) {
      expect(Math.abs(mark[0])).toBeLessThanOrEqual(180);
      expect(Math.abs(mark[1])).toBeLessThanOrEqual(90);
    }
  expect(factsOf(atlas, lookup)).toHaveLength(ids.length);
  expect(mistakeCount).toBeGreaterThanOrEqual(mistakes.length);
  for (const { fault, row } of mistakes) {
    expect(importing.fault[fault].length).toBeGreaterThan(10);
    expect(Number.isInteger(row)).toBe(true);
  }
}

/** Ends well, or with an obstacle that has words. */
async function endsInWords(text: string | Blob): Promise<void> {
  try {
    holds(await opened(text));
  } catch (error) {
    if (!(error instanceof CannotOpen)) throw error;
    expect(importing.obstacle[error.obstacle](error.detail).length).toBeGreaterThan(10);
  }
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
}

const HEADERS = [
  'title',
  'date',
  'latitude',
  'longitude',
  'place',
  'id',
  'question',
  'kind',
  'precision',
  'official',
  'official_reading',
  'official_date',
  'official_url',
  'official_source',
  'independent',
  'independent_reading',
  '__proto__',
  'constructor',
  '',
  'title',
];
const cell = fc.oneof(
  fc.constantFrom(
    '',
    '1',
    '5',
    '7',
    '-',
    '2010-09',
    '2010-02-30',
    '9999-12-31',
    '0000',
    '../..',
    '2010/..',
    '12.5',
    '-200',
    '1e9',
    'NaN',
    '12,5',
    '__proto__',
    'constructor',
    'javascript:alert(1)',
    'https://example.org',
    'casualties',
    'event',
    'near',
    '<img src=x onerror=alert(1)>',
    '"',
    '""',
  ),
  fc.string({ unit: 'binary', maxLength: 12 }),
);
const table = fc
  .tuple(
    fc.shuffledSubarray(HEADERS, { minLength: 1 }),
    fc.array(fc.array(cell, { maxLength: 22 }), { maxLength: 6 }),
    fc.constantFrom(',', ';', '\t'),
    fc.constantFrom('\n', '\r\n', '\r'),
    fc.boolean(),
  )
  .map(([head, rows, comma, end, quoted]) =>
    [head, ...rows]
      .map((each) =>
        each.map((one) => (quoted ? `"${one.replaceAll('"', '""')}"` : one)).join(comma),
      )
      .join(end),
  );

const number = fc.oneof(fc.double({ min: -181, max: 181 }), fc.constantFrom(null, '1', 1e308));
const position = fc.array(number, { maxLength: 3 });
const coordinates = fc.oneof(
  position,
  fc.array(position, { maxLength: 5 }),
  fc.array(fc.array(position, { maxLength: 5 }), { maxLength: 2 }),
  fc.anything({ maxDepth: 2 }),
);
/** Rings that close, so that what draws areas is met too: slivers, crossings, points among them. */
const ring = fc
  .array(
    fc.tuple(
      fc.double({ min: -180, max: 180, noNaN: true }),
      fc.double({ min: -90, max: 90, noNaN: true }),
    ),
    {
      minLength: 3,
      maxLength: 7,
    },
  )
  .map((points) => [...points, points[0]]);
const TYPES = [
  'Point',
  'MultiPoint',
  'LineString',
  'MultiLineString',
  'Polygon',
  'MultiPolygon',
  'X',
];
const geometry = fc.oneof(
  fc.record({ type: fc.constantFrom(...TYPES), coordinates }),
  ring.map((one) => ({ type: 'Polygon', coordinates: [one] })),
  fc
    .array(ring, { minLength: 1, maxLength: 2 })
    .map((rings) => ({ type: 'MultiPolygon', coordinates: rings.map((one) => [one]) })),
  fc.constant({ type: 'GeometryCollection', geometries: [{ type: 'Point', coordinates: [1, 2] }] }),
  fc.constantFrom(null, 7, 'Point'),
);
const feature = fc.oneof(
  fc.record({
    type: fc.constantFrom('Feature', 'Feature', 'Feature', 'Fetaure'),
    id: fc.oneof(fc.string(), fc.integer(), fc.constantFrom('constructor', null)),
    geometry,
    properties: fc.oneof(
      fc.dictionary(fc.constantFrom(...HEADERS.slice(0, 18)), fc.oneof(cell, fc.jsonValue())),
      fc.record({ title: cell, claims: fc.jsonValue() }),
    ),
  }),
  fc.jsonValue(),
);
const collection = fc
  .record({
    type: fc.constant('FeatureCollection'),
    features: fc.array(feature, { maxLength: 4 }),
    record: fc.jsonValue(),
  })
  .map((value) => JSON.stringify(value));

/** Our own file with some of its characters, or one of its values, exchanged. */
const OWN = JSON.stringify(incidentsGeoJson(fixtureAtlas()));
const damagedText = fc
  .tuple(fc.nat(OWN.length - 1), fc.nat(6), fc.string({ maxLength: 6 }))
  .map(([at, cut, put]) => OWN.slice(0, at) + put + OWN.slice(at + cut));
const VALUES = [
  ...OWN.matchAll(/(?<=[:,[])(?:"[^"\\]*"|-?\d+(?:\.\d+)?|null|true|false)(?=[,}\]])/gu),
];
const damagedValue = fc.tuple(fc.nat(VALUES.length - 1), fc.jsonValue()).map(([which, put]) => {
  const match = VALUES[which];
  if (match === undefined) return OWN;
  return OWN.slice(0, match.index) + JSON.stringify(put) + OWN.slice(match.index + match[0].length);
});

describe(`10,000 files of each kind, seed ${SEED}`, () => {
  console.log(`Import fuzz, seed ${SEED} (FUZZ_SEED repeats it)`);
  test.each([
    ['tables', table],
    ['any text', fc.string({ unit: 'binary', maxLength: 60 })],
    ['GeoJSON', collection],
    ['any JSON', fc.json()],
    ['our own file, characters exchanged', damagedText],
    ['our own file, values exchanged', damagedValue],
  ])('%s', { timeout: 300_000 }, async (_kind, files) => {
    await fc.assert(fc.asyncProperty(files, endsInWords), RUNS);
  });

  test('any bytes', { timeout: 300_000 }, async () => {
    const bytes = fc.uint8Array({ maxLength: 80 });
    await fc.assert(
      fc.asyncProperty(bytes, (each) => endsInWords(new Blob([each as Uint8Array<ArrayBuffer>]))),
      RUNS,
    );
  });
});
