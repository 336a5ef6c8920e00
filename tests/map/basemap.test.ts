import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { BASEMAP_BOUNDS } from '../../src/geo/region.ts';
import { BasemapLoadError, fetchArchive } from '../../src/map/basemap/archive.ts';
import { FIRST_NAME_LAYER } from '../../src/map/basemap/layers.ts';
import { FONT_STACKS } from '../../src/map/basemap/name-layers.ts';
import { BASEMAP_PALETTES, type BasemapTheme } from '../../src/map/basemap/palette.ts';
import {
  BASEMAP_ATTRIBUTION,
  basemapStyle,
  type FontFaces,
  plainStyle,
} from '../../src/map/basemap/style.ts';
import { townDotImage } from '../../src/map/basemap/town-dot.ts';

const BASE_URL = 'https://atlas.example/site/';
const THEMES: readonly BasemapTheme[] = ['light', 'dark'];
const FONTS: FontFaces = Object.fromEntries(
  Object.values(FONT_STACKS).map(([name]) => [
    name,
    [{ url: `${BASE_URL}assets/${encodeURI(name)}.woff2`, 'unicode-range': ['U+0400-045F'] }],
  ]),
);
const styleFor = (theme: BasemapTheme) =>
  basemapStyle({
    theme,
    baseUrl: BASE_URL,
    fonts: FONTS,
    markedTowns: [{ id: 1221328, isCovered: true }],
  });

const BASEMAP_FOLDER = new URL('../../public/basemap/', import.meta.url);
const read = (name: string): Buffer => readFileSync(new URL(name, BASEMAP_FOLDER));

interface Manifest {
  readonly attribution: string;
  readonly bounds: readonly number[];
  readonly files: readonly {
    readonly name: string;
    readonly bytes: number;
    readonly sha256: string;
  }[];
}
const manifest = JSON.parse(read('manifest.json').toString()) as Manifest;

/** Every string anywhere in a value that names a place on the network. */
function addressesIn(value: unknown): string[] {
  if (typeof value === 'string') return /^[a-z][a-z0-9+.-]*:\/\//i.test(value) ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(addressesIn);
}

describe.each(THEMES)('the %s style', (theme) => {
  const style = styleFor(theme);

  test('keeps to the style specification', () => {
    expect(validateStyleMin(style)).toEqual([]);
    expect(validateStyleMin(plainStyle({ theme, fonts: FONTS }))).toEqual([]);
  });

  test('draws only from sources it has, under ids used once', () => {
    const ids = style.layers.map((layer) => layer.id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const layer of style.layers) {
      if ('source' in layer && typeof layer.source === 'string') {
        expect(Object.keys(style.sources)).toContain(layer.source);
      }
    }
  });

  test('reaches nothing outside its own origin', () => {
    for (const address of addressesIn(style)) {
      expect(address.startsWith(BASE_URL) || address.startsWith('pmtiles://basemap')).toBe(true);
    }
    expect(style.glyphs).toBeUndefined();
    expect(style.sprite).toBeUndefined();
  });

  test('names only the font stacks', () => {
    const named = JSON.stringify(style.layers).match(/\["Source Sans[^\]]*\]/g) ?? [];
    const known = Object.values(FONT_STACKS).map((stack) => JSON.stringify(stack));
    expect(new Set(named)).toEqual(new Set(known));
  });

  test('puts all names above the ground, towns on top', () => {
    const types = style.layers.map((layer) => layer.type);
    expect(style.layers[types.indexOf('symbol')]?.id).toBe(FIRST_NAME_LAYER);
    expect(types.lastIndexOf('line')).toBeLessThan(types.indexOf('symbol'));
    expect(style.layers.at(-1)?.id).toBe('towns');
  });

  test('lets town names move aside', () => {
    const towns = style.layers.find((layer) => layer.id === 'towns');
    expect(towns?.layout).toMatchObject({
      'text-variable-anchor': ['left', 'right', 'bottom', 'top'],
    });
  });

  test('has names that can be read: 4.5 to 1 against their halo', () => {
    const palette = BASEMAP_PALETTES[theme];
    for (const colour of [
      palette.town,
      palette.countryName,
      palette.provinceName,
      palette.waterName,
    ]) {
      expect(contrast(colour, palette.halo)).toBeGreaterThanOrEqual(4.5);
    }
  });
});

function luminance(hex: string): number {
  const linear = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
  return linear.reduce((sum, c, i) => sum + c * ([0.2126, 0.7152, 0.0722][i] ?? 0), 0);
}

function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

describe('the served files', () => {
  test('are those of the manifest, and under one megabyte', () => {
    let total = read('manifest.json').length;
    for (const { name, bytes, sha256 } of manifest.files) {
      const content = read(name);
      expect(content.length, name).toBe(bytes);
      expect(createHash('sha256').update(content).digest('hex'), name).toBe(sha256);
      total += content.length;
    }
    expect(total).toBeLessThan(1_000_000);
  });

  test('have the credit and the reach that the style states', () => {
    expect(manifest.attribution).toBe(BASEMAP_ATTRIBUTION);
    expect(manifest.bounds).toEqual(BASEMAP_BOUNDS);
  });
});

describe('the town dot', () => {
  test('has its colour inside, its halo round it, and nothing outside', () => {
    const { width, height, data } = townDotImage({ town: '#102030', halo: '#f0e0d0' });
    const pixel = (x: number, y: number) => [...data.slice((y * width + x) * 4).slice(0, 4)];
    expect(data.length).toBe(width * height * 4);
    expect(pixel(width / 2, height / 2)).toEqual([0x10, 0x20, 0x30, 255]);
    expect(pixel(width / 2, 2)).toEqual([0xf0, 0xe0, 0xd0, 255]);
    expect(pixel(0, 0)[3]).toBe(0);
  });
});

describe('loading the archive', () => {
  afterEach(() => vi.unstubAllGlobals());
  const answerWith = (answer: () => Promise<Response>) => vi.stubGlobal('fetch', vi.fn(answer));

  test('gives the bytes, asked from the site itself', async () => {
    const fetched = vi.fn(
      async (_url: string) => new Response(Uint8Array.from(read('basemap.pmtiles'))),
    );
    vi.stubGlobal('fetch', fetched);
    const bytes = await fetchArchive(BASE_URL);
    expect(bytes.byteLength).toBe(read('basemap.pmtiles').length);
    expect(fetched.mock.calls[0]?.[0]).toBe(`${BASE_URL}basemap/basemap.pmtiles`);
  });

  test.each([
    ['network', () => Promise.reject(new TypeError('offline'))],
    ['status', async () => new Response('gone', { status: 404 })],
    ['content', async () => new Response('<!doctype html>')],
  ] as const)('says what failed: %s', async (fault, answer) => {
    answerWith(answer);
    const error = await fetchArchive(BASE_URL).catch((e: unknown) => e);
    expect(error).toBeInstanceOf(BasemapLoadError);
    expect(error).toMatchObject({ fault });
  });
});
