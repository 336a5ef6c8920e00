/** The ground as data: relief, water, provinces, borders. No names; see `name-layers.ts`. */
import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import type { BasemapPalette } from './palette.ts';

/** Source ids of the basemap. */
export const RELIEF_SOURCE = 'basemap-relief';
export const TILE_SOURCE = 'basemap-tiles';

/** Countries the atlas is about; all others are veiled. ISO 3166-1 alpha-3. */
export const FOCUS_COUNTRIES = ['TJK', 'AFG'] as const;

/** A value that grows evenly between zooms: pairs of zoom and value. */
export function byZoom(
  ...stops: readonly [zoom: number, value: number | ExpressionSpecification][]
): ExpressionSpecification {
  return ['interpolate', ['linear'], ['zoom'], ...stops.flat()] as ExpressionSpecification;
}

/**
 * An opacity that every feature gives itself, though all give the same. The record's areas give themselves theirs,
 * and a layer of the same make is drawn with the same program: one less to translate before the first marks show,
 * which takes a machine without a graphics card about a tenth of a second.
 */
export const ofEach = (opacity: number): ExpressionSpecification => [
  'case',
  ['has', '-'],
  0,
  opacity,
];

/** Line width by the river's level: 1 is a great river. */
const byLevel = (great: number, middle: number, small: number): ExpressionSpecification => [
  'match',
  ['get', 'lv'],
  [1, 2],
  great,
  3,
  middle,
  small,
];

/** Relief fades from zoom 7: its cells are 3.7 km wide and turn soft there. */
const reliefOpacity = (full: number) => byZoom([7, full], [8.5, full * 0.6], [10.5, full * 0.3]);

function groundAndRelief(palette: BasemapPalette): LayerSpecification[] {
  return [
    { id: 'ground', type: 'background', paint: { 'background-color': palette.ground } },
    {
      id: 'relief',
      type: 'raster',
      source: RELIEF_SOURCE,
      paint: {
        ...palette.relief,
        'raster-opacity': reliefOpacity(palette.reliefOpacity),
        'raster-fade-duration': 0,
      },
    },
    {
      id: 'neighbours-veil',
      type: 'fill',
      source: TILE_SOURCE,
      'source-layer': 'countries',
      filter: ['!', ['in', ['get', 'a3'], ['literal', [...FOCUS_COUNTRIES]]]],
      // Without antialiasing: a seam would show between neighbours
      paint: {
        'fill-color': palette.veil,
        'fill-opacity': ofEach(palette.veilOpacity),
        'fill-antialias': false,
      },
    },
  ];
}

function water(palette: BasemapPalette): LayerSpecification[] {
  const round = { 'line-cap': 'round', 'line-join': 'round' } as const;
  return [
    {
      id: 'rivers',
      type: 'line',
      source: TILE_SOURCE,
      'source-layer': 'rivers',
      filter: [
        'all',
        ['!', ['has', 'border']],
        ['<=', ['get', 'lv'], ['step', ['zoom'], 2, 5.5, 3, 7, 4, 8, 5]],
      ],
      layout: round,
      paint: {
        'line-color': palette.river,
        'line-width': byZoom(
          [4, byLevel(0.9, 0.6, 0.3)],
          [7, byLevel(1.7, 1.2, 0.8)],
          [10, byLevel(3, 2.2, 1.5)],
        ),
      },
    },
    {
      id: 'lakes',
      type: 'fill',
      source: TILE_SOURCE,
      'source-layer': 'lakes',
      filter: ['>=', ['get', 'km2'], byZoom([4, 120], [6, 30], [8, 3])],
      paint: { 'fill-color': palette.lake, 'fill-opacity': ofEach(1) },
    },
    {
      id: 'border-rivers',
      type: 'line',
      source: TILE_SOURCE,
      'source-layer': 'rivers',
      filter: ['has', 'border'],
      layout: round,
      // Wider than the border drawn on it, so that the river shows on both sides
      paint: {
        'line-color': palette.river,
        'line-width': byZoom([4, 1.6], [7, 3.4], [10, 7]),
        'line-opacity': ofEach(1),
      },
    },
  ];
}

function borders(palette: BasemapPalette): LayerSpecification[] {
  const bordersOf = { source: TILE_SOURCE, 'source-layer': 'borders' } as const;
  const width = byZoom([4, 1], [9, 1.8]);
  return [
    {
      id: 'province-lines',
      type: 'line',
      source: TILE_SOURCE,
      'source-layer': 'province_lines',
      minzoom: 4.5,
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': palette.provinceLine,
        'line-width': byZoom([5, 0.5], [9, 1.2]),
        'line-dasharray': [3, 2],
        'line-opacity': ofEach(0.75),
      },
    },
    {
      id: 'border-case',
      type: 'line',
      ...bordersOf,
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': palette.borderCase,
        'line-width': byZoom([4, 2], [9, 4]),
        'line-opacity': ofEach(palette.borderCaseOpacity),
      },
    },
    {
      id: 'borders',
      type: 'line',
      ...bordersOf,
      filter: ['==', ['get', 'd'], 0],
      layout: { 'line-join': 'round' },
      paint: { 'line-color': palette.border, 'line-width': width, 'line-opacity': ofEach(1) },
    },
    {
      id: 'disputed-borders',
      type: 'line',
      ...bordersOf,
      filter: ['==', ['get', 'd'], 1],
      paint: {
        'line-color': palette.border,
        'line-width': width,
        'line-dasharray': [2, 2],
        'line-opacity': ofEach(1),
      },
    },
  ];
}

/** Everything under the names, from the bottom up. */
export function groundLayers(palette: BasemapPalette): LayerSpecification[] {
  return [...groundAndRelief(palette), ...water(palette), ...borders(palette)];
}
