/**
 * The ground for a record of elsewhere: coasts, borders and names of the whole world, and the region's own
 * base map where the record reaches into it. Not loaded for a record that lies within the region.
 */
import type { LayerSpecification, StyleSpecification } from 'maplibre-gl';
import type { Extent } from '../../geo/place-geometry.ts';
import type { World } from '../../geo/world.ts';
import { graticule, graticuleLayers } from './graticule.ts';
import { byZoom } from './ground-layers.ts';
import { FONT_STACKS } from './name-layers.ts';
import { BASEMAP_PALETTES, type BasemapPalette, type BasemapTheme } from './palette.ts';

/** Sources of the world's ground; the drawn map knows them by the same names. */
export const WORLD_SOURCES = {
  land: 'world-land',
  lines: 'world-lines',
  names: 'world-names',
  graticule: 'graticule',
} as const;

/** From here on the region's own tiles bring their borders. */
const TILES_FROM = 3;

const features = (geometry: GeoJSON.Geometry, kind: string): GeoJSON.Feature => ({
  type: 'Feature',
  properties: { kind },
  geometry,
});
const collection = (all: GeoJSON.Feature[]): GeoJSON.FeatureCollection => ({
  type: 'FeatureCollection',
  features: all,
});

/** What the sources hold; the graticule is that of a home. */
export function worldData(
  world: World | null,
  home: Extent,
): Readonly<Record<string, GeoJSON.FeatureCollection>> {
  const lines = { [WORLD_SOURCES.graticule]: graticule(home) };
  if (world === null) return lines;
  return {
    [WORLD_SOURCES.land]: collection([features(world.land, 'land')]),
    [WORLD_SOURCES.lines]: collection([
      features(world.borders, 'border'),
      features(world.contested, 'contested'),
      features(world.within, 'within'),
    ]),
    [WORLD_SOURCES.names]: collection(
      world.names.map(({ name, at, area }) => ({
        type: 'Feature',
        properties: { name, area },
        geometry: { type: 'Point', coordinates: [...at] },
      })),
    ),
    ...lines,
  };
}

function landLayers(palette: BasemapPalette): LayerSpecification[] {
  return [
    { id: 'ground', type: 'background', paint: { 'background-color': palette.sea } },
    {
      id: 'world-land',
      type: 'fill',
      source: WORLD_SOURCES.land,
      paint: { 'fill-color': palette.ground },
    },
  ];
}

function borderLayers(palette: BasemapPalette): LayerSpecification[] {
  const line = (id: string, kind: string): LayerSpecification => ({
    id,
    type: 'line',
    source: WORLD_SOURCES.lines,
    filter: ['==', ['get', 'kind'], kind],
    layout: { 'line-join': 'round' },
    paint: {
      'line-color': palette.border,
      'line-width': byZoom([1, 0.6], [5, 1.1], [9, 1.8]),
      ...(kind === 'contested' ? { 'line-dasharray': [3, 2.5] } : {}),
    },
  });
  return [
    line('world-borders', 'border'),
    line('world-contested-borders', 'contested'),
    { ...line('world-borders-within', 'within'), maxzoom: TILES_FROM },
  ];
}

const nameLayer = (palette: BasemapPalette): LayerSpecification => ({
  id: 'world-country-names',
  type: 'symbol',
  source: WORLD_SOURCES.names,
  maxzoom: 7,
  // Small countries wait until there is room
  filter: ['>=', ['get', 'area'], byZoom([1, 150], [3, 12], [5, 1])],
  layout: {
    'text-field': ['upcase', ['get', 'name']],
    'text-font': ['literal', FONT_STACKS.semibold],
    'text-size': byZoom([1, 12], [5, 13.5]),
    'text-letter-spacing': 0.1,
    'text-max-width': 8,
    'symbol-sort-key': ['-', 0, ['get', 'area']],
  },
  paint: {
    'text-color': palette.countryName,
    'text-halo-color': palette.halo,
    'text-halo-width': 1.4,
  },
});

/** Of the region's base map, what ends at its edge as if the world did. */
const EDGED: ReadonlySet<string> = new Set([
  'ground',
  'relief',
  'neighbours-veil',
  'country-names',
]);

/**
 * The layers of the ground, from the bottom up.
 *
 * @param region layers of the region's own base map; none where the record does not reach it
 */
export function worldLayers(
  theme: BasemapTheme,
  world: World | null,
  region: readonly LayerSpecification[],
): LayerSpecification[] {
  const palette = BASEMAP_PALETTES[theme];
  const kept = region.filter(({ id }) => !EDGED.has(id));
  const firstName = kept.findIndex(({ type }) => type === 'symbol');
  const split = firstName < 0 ? kept.length : firstName;
  const [lines, degrees] = graticuleLayers(theme);
  const plain: LayerSpecification[] = [
    { id: 'ground', type: 'background', paint: { 'background-color': palette.ground } },
  ];
  return [
    ...(world === null ? plain : landLayers(palette)),
    lines,
    ...kept.slice(0, split),
    ...(world === null ? [] : borderLayers(palette)),
    degrees,
    ...(world === null ? [] : [nameLayer(palette)]),
    ...kept.slice(split),
  ];
}

/** The style with the world's ground in place of its own. */
export function withWorld(
  base: StyleSpecification,
  theme: BasemapTheme,
  world: World | null,
  home: Extent,
): StyleSpecification {
  const data = Object.entries(worldData(world, home));
  const layers = worldLayers(theme, world, base.layers);
  const used = new Set(layers.flatMap((layer) => ('source' in layer ? [layer.source] : [])));
  return {
    ...base,
    sources: {
      ...Object.fromEntries(Object.entries(base.sources).filter(([name]) => used.has(name))),
      ...Object.fromEntries(
        data.map(([name, held]) => [
          name,
          { type: 'geojson' as const, data: held, maxzoom: 9, tolerance: 0.5 },
        ]),
      ),
    },
    layers,
  };
}
