/** The drawn map reads the style's expressions as the reference implementation does. */
import {
  createExpression,
  type FilterSpecification,
  featureFilter,
  latest,
  type StylePropertySpecification,
} from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, test } from 'vitest';
import { basemapLayers } from '../../../src/map/basemap/layers.ts';
import { BASEMAP_PALETTES } from '../../../src/map/basemap/palette.ts';
import { worldLayers } from '../../../src/map/basemap/world.ts';
import { evaluate, isInRange, passes } from '../../../src/map/drawn/evaluate.ts';
import { recordLayers } from '../../../src/map/layers/compose.ts';

const NO_LINES: GeoJSON.MultiLineString = { type: 'MultiLineString', coordinates: [] };
const layers = [
  ...basemapLayers(BASEMAP_PALETTES.light, [{ id: 1221328, isCovered: true }]),
  ...worldLayers(
    'light',
    {
      land: { type: 'MultiPolygon', coordinates: [] },
      borders: NO_LINES,
      contested: NO_LINES,
      within: NO_LINES,
      names: [],
    },
    [],
  ),
  ...recordLayers('light').below,
].filter(({ type }) => type === 'fill' || type === 'line' || type === 'symbol');

/** One of each kind of thing that the tiles and the record hold. */
const SAMPLES: readonly Record<string, string | number>[] = [
  { a3: 'TJK', name: 'Tajikistan' },
  { a3: 'UZB', name: 'Uzbekistan' },
  { lv: 1, border: 1, name: 'Panj' },
  { lv: 3, name: 'Surkhob' },
  { lv: 5 },
  { km2: 4, name: 'Sarez' },
  { km2: 900, name: 'Karakul' },
  { d: 0, p: 'TJK-UZB' },
  { d: 1, p: 'IND-PAK' },
  { n: 'Dushanbe', r: 0, id: 1221328 },
  { n: 'Gharm', r: 6, id: 1221328 },
  { n: 'Kabul', r: 1, id: 7 },
  { n: 'Farah', r: 3, id: 8 },
  { id: 'tj-kt', a3: 'TJK', name: 'Khatlon', area: 2.4 },
  { id: 'tj-dushanbe', a3: 'TJK', name: 'Dushanbe', area: 0.1 },
  { shape: 'valley', step: 0 },
  { shape: 'province', step: 0 },
  { shape: 'river', step: 0 },
  { part: 'line' },
  { kind: 'border' },
  { kind: 'contested' },
  { label: '10° N' },
];
const STATES = [{}, { hidden: true }, { on: true }, { hidden: false, on: false }];
const ZOOMS = [4, 4.6, 5, 5.5, 6, 6.35, 7, 7.25, 8, 8.9, 9, 10.2];

type Specs = Record<string, Record<string, StylePropertySpecification & { type: string }>>;
const specs = latest as unknown as Specs;
/** Kinds of value that come out of the reference as plain numbers, texts and lists. */
const PLAIN = new Set(['number', 'string', 'enum', 'boolean']);

function reference(spec: StylePropertySpecification, value: unknown, asked: object, state: object) {
  const made = createExpression(value, 'layer', spec);
  if (made.result === 'error') throw new Error(JSON.stringify(made.value));
  const { zoom, properties } = asked as { zoom: number; properties: object };
  return made.value.evaluate({ zoom } as never, { type: 1, properties } as never, state as never);
}

/** The properties that an expression reads. */
const readBy = (value: unknown): string[] =>
  Array.isArray(value)
    ? [...(value[0] === 'get' ? [String(value[1])] : []), ...value.flatMap(readBy)]
    : [];

describe('an expression of the style', () => {
  const asked: [string, string, unknown, StylePropertySpecification][] = layers.flatMap((layer) =>
    (['layout', 'paint'] as const).flatMap((group) =>
      Object.entries(layer[group] ?? {}).flatMap(([name, value]) => {
        const spec = specs[`${group}_${layer.type}`]?.[name];
        const isExpression = Array.isArray(value) && typeof value[0] === 'string';
        if (spec === undefined || !isExpression || !PLAIN.has(spec.type)) return [];
        return [
          [layer.id, name, value, spec] as [string, string, unknown, StylePropertySpecification],
        ];
      }),
    ),
  );

  test('is found in number', () => {
    expect(asked.length).toBeGreaterThan(20);
  });

  test.each(asked)('%s, %s', (_layer, _name, value, spec) => {
    const fitting = SAMPLES.filter((sample) => readBy(value).every((name) => name in sample));
    for (const zoom of ZOOMS)
      for (const properties of fitting)
        for (const state of STATES) {
          const expected = reference(spec, value, { zoom, properties }, state);
          const got = evaluate(value, { zoom, properties, state });
          if (typeof expected === 'number') expect(got).toBeCloseTo(expected, 9);
          else expect(got).toEqual(expected);
        }
  });
});

describe('a filter of the style', () => {
  test.each(
    layers.flatMap((layer) =>
      'filter' in layer && layer.filter !== undefined ? [[layer.id, layer] as const] : [],
    ),
  )('%s', (_id, layer) => {
    const { filter } = featureFilter(layer.filter as FilterSpecification, 'layer.filter');
    for (const zoom of ZOOMS)
      for (const properties of SAMPLES) {
        const expected = filter(
          { zoom: Math.floor(zoom) } as never,
          { type: 1, properties } as never,
        );
        expect(passes(layer, { zoom, properties })).toBe(expected);
      }
  });
});

test('a layer is drawn from its least zoom up to, and without, its greatest', () => {
  expect(isInRange({ minzoom: 5.5, maxzoom: 9 }, 5.49)).toBe(false);
  expect(isInRange({ minzoom: 5.5, maxzoom: 9 }, 5.5)).toBe(true);
  expect(isInRange({ minzoom: 5.5, maxzoom: 9 }, 9)).toBe(false);
});

test('an operator that no layer uses is an error, not a guess', () => {
  expect(() => evaluate(['sqrt', 4], { zoom: 5 })).toThrow('"sqrt"');
  expect(evaluate([], { zoom: 5 })).toEqual([]);
  expect(evaluate([3, 2], { zoom: 5 })).toEqual([3, 2]);
});
