/** One style: the ground, then what the record draws on it, each thing at its height. */
import type { LayerSpecification, StyleSpecification } from 'maplibre-gl';
import type { Lens } from '../../domain/vocabulary.ts';
import { FIRST_NAME_LAYER } from '../basemap/layers.ts';
import type { BasemapTheme } from '../basemap/palette.ts';
import { arcLines, arcWords } from './arc-layers.ts';
import { areaLayers } from './area-layers.ts';
import { markLayers, roomLayers } from './mark-layers.ts';
import { EMPTY, LENS_STATE, MARKS_STATE, SOURCES } from './sources.ts';

/** What the sources hold at the moment; a new style must carry it, or it would be lost. */
export interface MapData {
  readonly marks: GeoJSON.FeatureCollection;
  readonly areas: GeoJSON.FeatureCollection;
  readonly rivers: GeoJSON.FeatureCollection;
  readonly clusters: GeoJSON.FeatureCollection;
  readonly arcs: GeoJSON.FeatureCollection;
  readonly room: GeoJSON.FeatureCollection;
}

export const NO_DATA: MapData = {
  marks: EMPTY,
  areas: EMPTY,
  rivers: EMPTY,
  clusters: EMPTY,
  arcs: EMPTY,
  room: EMPTY,
};

/** `tolerance`: how far in px a line may be straightened for its zoom. */
const source = (data: GeoJSON.FeatureCollection, tolerance = 0.2) =>
  ({ type: 'geojson', data, maxzoom: 11, tolerance, buffer: 64 }) as const;

/** A dashed line that runs inside a jagged border frays; outlines are only as exact as their meaning. */
const OUTLINE_TOLERANCE = 2.5;

/** The layers of the record, as those below the names of the ground and those above. */
export function recordLayers(theme: BasemapTheme): {
  readonly below: LayerSpecification[];
  readonly above: LayerSpecification[];
} {
  return {
    below: [...areaLayers(theme), ...arcLines(theme)],
    above: [...markLayers(theme), ...arcWords(theme), ...roomLayers(theme)],
  };
}

/** What decides which sprite a mark shows. */
export interface View {
  readonly lens: Lens;
  /** Keys of marks that a cover or a *known by* date has changed, by incident. */
  readonly changedMarks: Readonly<Record<string, string>>;
}

/** The ground's style with the record's sources and layers in it. */
export function composeStyle(
  ground: StyleSpecification,
  theme: BasemapTheme,
  view: View,
  data: MapData,
): StyleSpecification {
  const { below, above } = recordLayers(theme);
  const named = ground.layers.findIndex((layer) => layer.id === FIRST_NAME_LAYER);
  // Another map's names begin with its first layer of symbols
  const at = named < 0 ? ground.layers.findIndex((layer) => layer.type === 'symbol') : named;
  const split = at < 0 ? ground.layers.length : at;
  return {
    ...ground,
    state: {
      ...ground.state,
      [LENS_STATE]: { default: view.lens },
      [MARKS_STATE]: { default: view.changedMarks },
    },
    transition: { duration: 0, delay: 0 },
    sources: {
      ...ground.sources,
      [SOURCES.areas]: source(data.areas, OUTLINE_TOLERANCE),
      [SOURCES.rivers]: source(data.rivers),
      [SOURCES.marks]: source(data.marks),
      [SOURCES.clusters]: source(data.clusters),
      [SOURCES.arcs]: source(data.arcs),
      [SOURCES.room]: source(data.room),
    },
    layers: [...ground.layers.slice(0, split), ...below, ...ground.layers.slice(split), ...above],
  };
}
