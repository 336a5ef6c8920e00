/** Pictures of a record that lies beyond the region: they show where it lies, and name what they draw. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { homeElsewhere, worldGround } from '../../src/exports/ground.ts';
import { mapDrawing } from '../../src/exports/map-svg.ts';
import { pictureSvg } from '../../src/exports/picture-svg.ts';
import { readWorld } from '../../src/geo/world.ts';
import { wordsFor } from '../../src/i18n/index.ts';
import { sampleAtlas } from '../fixtures/sample-atlas.ts';

const world = readWorld(
  JSON.parse(
    readFileSync(new URL('../../public/basemap/world.json', import.meta.url), 'utf8'),
  ) as unknown,
);
const atlas = sampleAtlas();
const NAIROBI: [number, number] = [36.8, -1.3];
const MOGADISHU: [number, number] = [45.3, 2.05];
/** The sample, with every place at one of two spots. */
const moved = {
  ...atlas,
  places: atlas.places.map((place, index) => ({
    ...place,
    mark: index % 2 === 0 ? NAIROBI : MOGADISHU,
  })),
};

describe('where a record lies', () => {
  test('within the region it has the region’s ground', () => {
    expect(homeElsewhere(atlas)).toBeNull();
  });

  test('elsewhere its pictures frame it', () => {
    expect(homeElsewhere(moved)).toEqual([36.8, -1.3, 45.3, 2.05]);
  });
});

describe('its picture', () => {
  const words = wordsFor('en');
  const ground = worldGround(world, [36.8, -1.3, 45.3, 2.05]);
  const svg = pictureSvg({
    title: 'Two fires',
    subtitle: '',
    marks: [],
    ground,
    lens: 'contrast',
    theme: 'light',
    credit: words.picture.credit('here', '1', 'today', words.picture.ground.world),
    words,
  });

  test('draws coast, sea and names of where it lies, and none of the region', () => {
    expect(svg).toContain('SOMALIA');
    expect(svg).toContain('#d3e0e5');
    expect(svg).not.toContain('TAJIKISTAN');
    const dark = mapDrawing({
      box: { x: 0, y: 0, width: 400, height: 300 },
      ground,
      marks: [],
      theme: 'dark',
    }).text;
    expect(dark).toContain('#1d323d');
  });

  test('credits the ground it draws, and no other', () => {
    expect(svg).toContain('Natural Earth, borders as drawn in 2018');
    expect(svg).not.toContain('OpenStreetMap');
  });

  test('shows enough around one incident to tell where it is', () => {
    const [place] = atlas.places;
    if (place === undefined) throw new Error('The sample has no place.');
    const silent = { kind: 'silent' } as const;
    const spot: GeoJSON.Point = { type: 'Point', coordinates: [...NAIROBI] };
    const mark = {
      id: 'mill-fire',
      mark: { official: silent, independent: silent },
      place: { ...place, wherePrec: 1 as const, geometry: spot, mark: NAIROBI },
    };
    const box = { x: 0, y: 0, width: 460, height: 300 };
    expect(mapDrawing({ box, ground, marks: [mark] }).text).toContain('KENYA');
  });
});
