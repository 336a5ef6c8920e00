/** Names on the drawn map: which find room, and that none lies over another or over a mark. */
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { basemapLayers } from '../../../src/map/basemap/layers.ts';
import { BASEMAP_PALETTES } from '../../../src/map/basemap/palette.ts';
import { openArchive } from '../../../src/map/basemap/tile-archive.ts';
import type { Rect } from '../../../src/map/chrome.ts';
import { alongLine, evenly } from '../../../src/map/drawn/along-line.ts';
import { evaluate } from '../../../src/map/drawn/evaluate.ts';
import { type Candidate, nameCandidates } from '../../../src/map/drawn/name-candidates.ts';
import { brokenAt, placeNames } from '../../../src/map/drawn/place-names.ts';
import { readTile, type Tile, tilesOver } from '../../../src/map/drawn/tiles.ts';
import { originOf, type View } from '../../../src/map/drawn/view.ts';

/** Khorog alone carries an incident here. */
const layers = basemapLayers(BASEMAP_PALETTES.light, [{ id: 1221328, isCovered: true }]);
const size = { width: 1000, height: 700 };
const measure = (text: string, { size: px }: { readonly size: number }) => text.length * px * 0.5;

async function tilesFor(view: View): Promise<Tile[]> {
  const bytes = readFileSync(new URL('../../../public/basemap/basemap.pmtiles', import.meta.url));
  const archive = openArchive(Uint8Array.from(bytes).buffer);
  const [left, top] = originOf(view);
  const ids = tilesOver({ left, top, right: left + 1000, bottom: top + 700 }, view.zoom);
  const tiles = await Promise.all(
    ids.map(async (id) => {
      const tile = await archive.tile(id.z, id.x, id.y);
      return tile === null ? [] : [readTile(id, tile)];
    }),
  );
  return tiles.flat();
}

const candidate = (text: string, px: readonly [number, number]): Candidate => ({
  text,
  look: {
    size: 14,
    weight: 400,
    italic: false,
    spacing: 0,
    colour: '#000',
    halo: '#fff',
    haloWidth: 1,
  },
  at: [0, 0],
  px,
  widest: 200,
  anchors: ['left', 'right', 'bottom', 'top'],
  radial: 8,
  dot: 2,
  line: null,
});

describe('room', () => {
  test('no later name lies over the dot of a town', () => {
    const town = candidate('Bokhtar', [100, 100]);
    const province = {
      ...candidate('KHATLON', [75, 100]),
      anchors: ['center', 'bottom'] as const,
      dot: null,
    };
    const [, alone] = placeNames([{ ...town, dot: null }, province], size, [], measure);
    const [, beside] = placeNames([town, province], size, [], measure);
    // 50 px wide: its middle reaches the dot, not the town's name
    expect(alone?.offset[1]).toBe(0);
    expect(beside?.offset[1]).toBeLessThan(-8);
  });

  test('a name stands near a point from which stems rise, and clear of a disc on it', () => {
    const offset = (isCovered: boolean) =>
      basemapLayers(BASEMAP_PALETTES.light, [{ id: 7, isCovered }])
        .filter((layer) => layer.id === 'towns')
        .map(({ layout }) =>
          evaluate((layout as Record<string, unknown>)['text-radial-offset'], {
            zoom: 6,
            properties: { id: 7, r: 0 },
          }),
        );
    expect(offset(true)).toEqual([1.45]);
    expect(offset(false)).toEqual([0.55]);
  });

  test('a name moves to another side of its point when something is there', () => {
    const mark: Rect = { left: 110, top: 90, right: 140, bottom: 110 };
    const [free] = placeNames([candidate('Gharm', [100, 100])], size, [], measure);
    const [moved] = placeNames([candidate('Gharm', [100, 100])], size, [mark], measure);
    expect(free?.align).toBe('start');
    expect(moved?.align).toBe('end');
  });
  test('the first of two names for one spot wins, the other goes round it or gives way', () => {
    const placed = placeNames(
      Array.from({ length: 9 }, (_, index) => candidate(`Town ${index}`, [300, 300])),
      size,
      [],
      measure,
    );
    expect(placed[0]?.candidate.text).toBe('Town 0');
    expect(placed.length).toBeGreaterThan(1);
    expect(placed.length).toBeLessThan(9);
  });
  test('words break between words only', () => {
    const width = (text: string) => text.length;
    expect(brokenAt('Districts of Republican Subordination', 13, width)).toEqual([
      'Districts of',
      'Republican',
      'Subordination',
    ]);
  });
  test('and after hyphens', () => {
    const width = (text: string) => text.length;
    expect(brokenAt('Gorno-Badakhshan', 13, width)).toEqual(['Gorno-', 'Badakhshan']);
    expect(brokenAt('Gorno-Badakhshan', 16, width)).toEqual(['Gorno-Badakhshan']);
  });
});

describe('along a river', () => {
  const straight = evenly(
    [
      [0, 0],
      [300, 0],
    ],
    12,
  );
  test('points are evenly apart', () => {
    expect(straight).toHaveLength(26);
    expect(straight[25]?.[0]).toBeCloseTo(300, 9);
  });
  test('words run from left to right, whichever way the river does', () => {
    const run = alongLine(
      [
        [300, 50],
        [0, 50],
      ],
      80,
      12,
      () => true,
    );
    expect(run?.path[0]?.[0]).toBeLessThan(run?.path.at(-1)?.[0] ?? 0);
  });
  test('a sharp bend, a short piece or a taken place holds no words', () => {
    expect(
      alongLine(
        [
          [0, 0],
          [60, 0],
          [0, 20],
        ],
        70,
        12,
        () => true,
      ),
    ).toBeNull();
    expect(
      alongLine(
        [
          [0, 0],
          [60, 0],
        ],
        80,
        12,
        () => true,
      ),
    ).toBeNull();
    expect(
      alongLine(
        [
          [0, 0],
          [300, 0],
        ],
        80,
        12,
        () => false,
      ),
    ).toBeNull();
  });
});

test('a river has its name where it is seen, and not twice nearby', () => {
  const along = (from: number, to: number): Candidate => ({
    ...candidate('Surkhob', [from, 100]),
    line: [
      [from, 100],
      [to, 100],
    ],
  });
  const placed = placeNames([along(1600, 700), along(900, 600), along(10, 200)], size, [], measure);
  const starts = placed.map(({ candidate: { px }, path }) => px[0] + (path?.[0]?.[0] ?? 0));
  expect(starts).toHaveLength(2);
  for (const start of starts) expect(start).toBeLessThan(size.width);
});

describe('the names of the basemap', () => {
  const view: View = { centre: [69.4, 38.4], zoom: 6.5, size };
  let tiles: Tile[] = [];
  beforeAll(async () => {
    tiles = await tilesFor(view);
  });
  test('are read from its tiles, a town with an incident before greater ones', () => {
    const texts = nameCandidates(layers, tiles, view).map(({ text }) => text);
    expect(texts.slice(0, 2)).toEqual(['Khorog', 'Dushanbe']);
    expect(texts).toEqual(expect.arrayContaining(['Bokhtar', 'KHATLON', 'Vakhsh', 'Kunduz']));
    expect(texts.filter((text) => text === 'Dushanbe')).toHaveLength(1);
  });
  test('are not of villages from afar', () => {
    const texts = nameCandidates(layers, tiles, view).map(({ text }) => text);
    expect(texts).not.toContain('Tavildara');
  });
  test('stand apart from one another', () => {
    const placed = placeNames(nameCandidates(layers, tiles, view), size, [], measure).filter(
      ({ path }) => path === null,
    );
    expect(placed.length).toBeGreaterThan(15);
    const boxes = placed.map(({ candidate: { px, look }, lines, offset, align }) => {
      const width = Math.max(...lines.map((line) => measure(line, look)));
      const x = px[0] + offset[0] - (align === 'start' ? 0 : align === 'end' ? width : width / 2);
      const y = px[1] + offset[1];
      return { left: x, right: x + width, top: y - 6, bottom: y + 6 };
    });
    boxes.forEach((a, index) => {
      for (const b of boxes.slice(index + 1))
        expect(
          a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top,
        ).toBe(true);
    });
  });
});
