/** Names on the ground as data: water, provinces, countries, towns. */
import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import { byZoom, FOCUS_COUNTRIES, ofEach, TILE_SOURCE } from './ground-layers.ts';
import type { BasemapPalette } from './palette.ts';
import { townDot } from './town-dot.ts';

/**
 * The font stacks. Letters beyond Latin are drawn from files that `fonts.ts` gives the first name of a stack. Latin
 * is drawn in the page's own font, the last name, in the weight and slant that the engine reads from the first: a
 * font file of its own, added to the page, would have the whole page laid out and painted again.
 */
export const FONT_STACKS = {
  regular: ['Source Sans'],
  semibold: ['Source Sans Semibold', 'Source Sans'],
  italic: ['Source Sans Italic', 'Source Sans'],
} satisfies Record<string, [string, ...string[]]>;

/**
 * Least important rank of towns shown from each zoom on; 0 is a capital, 7 a village. Filters are decided
 * tile by tile, so only whole zooms make a difference.
 */
const RANKS_SHOWN: ExpressionSpecification = ['step', ['zoom'], 1, 5, 2, 7, 3, 8, 4, 9, 6, 10, 7];
/** Towns that carry incidents are named from here on, whatever their rank. */
const MARKED_TOWNS_FROM_ZOOM = 6;

/** A town that carries incidents. */
export interface MarkedTown {
  /** GeoNames id. */
  readonly id: number;
  /** Whether a disc stands on its point; else the discs stand off it, on stems. */
  readonly isCovered: boolean;
}

/** Distance of a town's name from its point, in em: past a mark of 22 px, or past the dot. */
const BESIDE_MARK = 1.45;
const BESIDE_DOT = 0.55;

const halo = (palette: BasemapPalette, width: number) => ({
  'text-halo-color': palette.halo,
  'text-halo-width': width,
});

function waterNames(palette: BasemapPalette): LayerSpecification[] {
  const paint = { 'text-color': palette.waterName, ...halo(palette, 1.2) };
  const text = {
    'text-field': ['get', 'name'] as ExpressionSpecification,
    'text-font': ['literal', FONT_STACKS.italic] as ExpressionSpecification,
    'text-size': byZoom([6, 12], [9, 13.5]),
  };
  return [
    {
      id: 'river-names',
      type: 'symbol',
      source: TILE_SOURCE,
      'source-layer': 'rivers',
      minzoom: 6,
      filter: ['has', 'name'],
      layout: { ...text, 'symbol-placement': 'line', 'symbol-spacing': 260, 'text-max-angle': 40 },
      paint,
    },
    {
      id: 'lake-names',
      type: 'symbol',
      source: TILE_SOURCE,
      'source-layer': 'lakes',
      minzoom: 6.5,
      filter: ['has', 'name'],
      layout: { ...text, 'text-max-width': 7 },
      paint,
    },
  ];
}

function areaNames(palette: BasemapPalette): LayerSpecification[] {
  return [
    {
      id: 'province-names',
      type: 'symbol',
      source: TILE_SOURCE,
      'source-layer': 'province_labels',
      minzoom: 5.5,
      maxzoom: 9,
      filter: [
        'all',
        ['in', ['get', 'a3'], ['literal', [...FOCUS_COUNTRIES]]],
        ['!=', ['get', 'id'], 'tj-dushanbe'], // the town's own name says it
        // Small provinces wait until there is room
        ['>=', ['get', 'area'], byZoom([5.5, 1], [7, 0.2])],
      ],
      layout: {
        'text-field': ['upcase', ['get', 'name']],
        'text-font': ['literal', FONT_STACKS.regular],
        'text-size': 12.5,
        'text-letter-spacing': 0.12,
        'text-max-width': 9,
        // Rather beside its middle than not at all: towns often lie there
        'text-variable-anchor': ['center', 'top', 'bottom', 'left', 'right'],
        'text-radial-offset': 1.2,
        'symbol-sort-key': ['-', 0, ['get', 'area']],
      },
      paint: { 'text-color': palette.provinceName, ...halo(palette, 1.2) },
    },
    {
      id: 'country-names',
      type: 'symbol',
      source: TILE_SOURCE,
      'source-layer': 'country_labels',
      maxzoom: 5.5,
      layout: {
        'text-field': ['upcase', ['get', 'name']],
        'text-font': ['literal', FONT_STACKS.semibold],
        'text-size': byZoom([3, 12.5], [5.5, 14]),
        'text-letter-spacing': 0.16,
      },
      paint: { 'text-color': palette.countryName, ...halo(palette, 1.4) },
    },
  ];
}

/** Size of a town's name by its rank. */
const townSize = (capital: number, city: number, town: number): ExpressionSpecification => [
  'match',
  ['get', 'r'],
  0,
  capital,
  [1, 2],
  city,
  town,
];

/**
 * Towns. A name tries all four sides of its point, so that it moves aside from whatever lies on the map
 * above it: marks drawn by later layers are placed first, and keep names off unless they ignore placement.
 */
function townNames(
  palette: BasemapPalette,
  markedTowns: readonly MarkedTown[],
): LayerSpecification {
  const among = (towns: readonly MarkedTown[]): ExpressionSpecification => [
    'in',
    ['get', 'id'],
    ['literal', towns.map(({ id }) => id)],
  ];
  const marked = among(markedTowns);
  const covered = among(markedTowns.filter(({ isCovered }) => isCovered));
  return {
    id: 'towns',
    type: 'symbol',
    source: TILE_SOURCE,
    'source-layer': 'places',
    filter: [
      'any',
      ['<=', ['get', 'r'], RANKS_SHOWN],
      ['all', marked, ['>=', ['zoom'], MARKED_TOWNS_FROM_ZOOM]],
    ],
    layout: {
      'text-field': ['get', 'n'],
      'text-font': [
        'step',
        ['get', 'r'],
        ['literal', FONT_STACKS.semibold],
        2,
        ['literal', FONT_STACKS.regular],
      ],
      'text-size': byZoom([5, townSize(14.5, 13.5, 12.5)], [9, townSize(18, 15.5, 13.5)]),
      'text-variable-anchor': ['left', 'right', 'bottom', 'top'],
      'text-radial-offset': ['case', covered, BESIDE_MARK, BESIDE_DOT],
      'text-justify': 'auto',
      // Where names compete, the town that carries incidents wins, then the greater
      'symbol-sort-key': ['-', ['get', 'r'], ['case', marked, 10, 0]],
      'icon-image': townDot(palette),
      'icon-size': ['match', ['get', 'r'], 0, 0.44, [1, 2], 0.36, 0.28],
      // Always drawn, and no other name over it
      'icon-allow-overlap': true,
    },
    paint: {
      'text-color': palette.town,
      ...halo(palette, 1.5),
      'icon-opacity': ofEach(1),
    },
  };
}

/**
 * All names, from the bottom up; those further up are placed first and win the room.
 *
 * @param markedTowns towns that carry incidents: named early, and further from a point that a disc covers
 */
export function nameLayers(
  palette: BasemapPalette,
  markedTowns: readonly MarkedTown[] = [],
): LayerSpecification[] {
  return [...waterNames(palette), ...areaNames(palette), townNames(palette, markedTowns)];
}
