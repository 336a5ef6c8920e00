/** The ground of a record of elsewhere: the world, the region over it where it is reached, and what is left out. */
import { readFileSync } from 'node:fs';
import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, test } from 'vitest';
import type { Extent } from '../../src/geo/place-geometry.ts';
import { readWorld } from '../../src/geo/world.ts';
import { wordsFor } from '../../src/i18n/index.ts';
import { FONT_STACKS } from '../../src/map/basemap/name-layers.ts';
import { basemapStyle, type FontFaces, plainStyle } from '../../src/map/basemap/style.ts';
import { withWorld, worldData } from '../../src/map/basemap/world.ts';
import { creditFor } from '../../src/map/credit.ts';
import { nameCandidates } from '../../src/map/drawn/name-candidates.ts';
import { layersFor } from '../../src/map/drawn/open-ground.ts';
import { placeIn } from '../../src/map/drawn/tiles.ts';
import { overWorld, worldTile } from '../../src/map/drawn/world-tile.ts';

const FILE = new URL('../../public/basemap/world.json', import.meta.url);
const world = readWorld(JSON.parse(readFileSync(FILE, 'utf8')));
const fonts: FontFaces = Object.fromEntries(
  Object.values(FONT_STACKS).map(([name]) => [name, 'https://atlas.example/font.woff2']),
);
const HORN: Extent = [36, -2, 46, 16];
const ACROSS: Extent = [51, 35, 70, 42];
const INSIDE: Extent = [67, 36, 72, 40];
const THEMES = ['light', 'dark'] as const;

const region = (theme: 'light' | 'dark') =>
  basemapStyle({ theme, baseUrl: 'https://atlas.example/', fonts });

describe.each(THEMES)('the %s style', (theme) => {
  const styles = {
    elsewhere: withWorld(plainStyle({ theme, fonts }), theme, world, HORN),
    across: withWorld(region(theme), theme, world, ACROSS),
    'without its file': withWorld(plainStyle({ theme, fonts }), theme, null, HORN),
  };

  test.each(Object.entries(styles))('%s keeps to the specification', (_, style) => {
    expect(validateStyleMin(style)).toEqual([]);
    const ids = style.layers.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids[0]).toBe('ground');
  });

  test('draws the sea apart from the land, and disputed borders apart from the others', () => {
    const paint = (id: string) =>
      styles.elsewhere.layers.find((layer) => layer.id === id)?.paint as Record<string, unknown>;
    expect(paint('ground')['background-color']).not.toBe(paint('world-land')['fill-color']);
    expect(paint('world-contested-borders')).toHaveProperty('line-dasharray');
    expect(paint('world-borders')).not.toHaveProperty('line-dasharray');
  });

  test('keeps towns and rivers of the region, and nothing of it that would end at an edge', () => {
    const ids = styles.across.layers.map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining(['rivers', 'towns', 'borders', 'world-land']));
    expect(ids).not.toContain('relief');
    expect(ids).not.toContain('neighbours-veil');
    expect(Object.keys(styles.across.sources)).not.toContain('basemap-relief');
    expect(Object.keys(styles.elsewhere.sources)).not.toContain('basemap-tiles');
  });

  test('puts areas under lines, and lines under names', () => {
    const types = styles.across.layers.map(({ type }) => type);
    expect(types.lastIndexOf('line')).toBeLessThan(types.indexOf('symbol'));
  });
});

describe('the credit', () => {
  const words = wordsFor('en').map;

  test('names what is drawn, and how old its borders are', () => {
    expect(creditFor(HORN, words)).toBe(`Natural Earth · ${words.creditWorld}`);
    expect(creditFor(ACROSS, words)).toMatch(/OpenStreetMap.*2017.*2018/u);
    expect(creditFor(INSIDE, words)).toMatch(/OpenStreetMap.*2017$/u);
  });
});

describe('the drawn map', () => {
  const tile = worldTile(worldData(world, HORN));
  const size = { width: 1000, height: 700 };

  test('finds everything where it lies', () => {
    const [first] = tile.layers.get('world-names') ?? [];
    const known = world.names[0];
    const at = placeIn(tile, first?.parts[0]?.[0] ?? [0, 0]);
    expect(at[0]).toBeCloseTo(known?.at[0] ?? Number.NaN, 6);
    expect(at[1]).toBeCloseTo(known?.at[1] ?? Number.NaN, 6);
  });

  test('names the countries in view', () => {
    const view = { centre: [40, 6] as const, zoom: 4, size };
    const layers = layersFor('light', HORN, world, []);
    const names = nameCandidates(layers, [tile], view).map(({ text }) => text);
    expect(names).toEqual(expect.arrayContaining(['KENYA', 'ETHIOPIA', 'SOMALIA']));
    expect(names).not.toContain('FRANCE');
  });

  test('has the world at hand before the region, and without it', () => {
    expect(overWorld(tile, null).get([{ z: 5, x: 1, y: 1 }])).toEqual([tile]);
    expect(overWorld(tile, null).isComplete()).toBe(true);
    const busy = { get: () => [], isComplete: () => false };
    expect(overWorld(tile, busy).isComplete()).toBe(false);
  });

  test('draws the region’s own record as before', () => {
    const ids = layersFor('dark', INSIDE, null, []).map(({ id }) => id);
    expect(ids).toContain('relief');
    expect(ids).not.toContain('world-land');
  });
});
