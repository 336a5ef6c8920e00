/**
 * Left out of page and worker alike: kinds of layer that are of a third dimension or of heat, and two expressions.
 * `map/basemap/kept-layers.ts` takes them out of a style that a deployer names.
 */
import { engine, leave } from './left-out.ts';

const EXPRESSIONS = '@maplibre/maplibre-gl-style-spec/dist/expression/';

export const BOTH = [
  ...engine('style/create_style_layer.ts', {
    'heatmap_style_layer.ts': 'HeatmapStyleLayer',
    'hillshade_style_layer.ts': 'HillshadeStyleLayer',
    'color_relief_style_layer.ts': 'ColorReliefStyleLayer',
    'fill_extrusion_style_layer.ts': 'FillExtrusionStyleLayer',
    'custom_style_layer.ts': 'CustomStyleLayer',
  }),
  // Each is asked for twice: where it is read, and where it is recognised.
  ...leave(`${EXPRESSIONS}definitions/index.mjs`, {
    '/within.mjs': 'Within',
    '/distance.mjs': 'Distance',
  }),
  ...leave(`${EXPRESSIONS}compound_expression.mjs`, {
    '/within.mjs': 'Within',
    '/distance.mjs': 'Distance',
  }),
  ...engine('data/feature_index.ts', { 'vector_tile_mlt.ts': 'MLTVectorTile' }),
];
