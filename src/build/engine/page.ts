/** Left out of the page: of its part of the map engine, and of its scales. */
import { BOTH } from './both.ts';
import { engine, type LeftOut } from './left-out.ts';
import { SCALES } from './scales.ts';
import { SHADERS } from './shaders.ts';

/** Reached only from `populate` or `addFeature` of a bucket, or from layout: the worker's work. */
const WORKERS = [
  ...engine('data/bucket/symbol_bucket.ts', {
    'symbol_layout.ts': 'performSymbolLayout',
    'merge_lines.ts': 'mergeLines',
    'transform_text.ts': 'transformText',
    'tagged_string.ts': 'TaggedString',
    'script_detection.ts': 'allowsVerticalWritingMode stringContainsRTLText',
  }),
  ...engine('symbol/shaping.ts', {
    './bidi.ts': 'processBidirectionalText processStyledBidirectionalText',
  }),
  ...engine('data/bucket/fill_bucket.ts', {
    'subdivision.ts': 'subdividePolygon',
    'fill_large_mesh_arrays.ts': 'fillLargeMeshArrays',
  }),
  ...engine('data/bucket/line_bucket.ts', { 'subdivision.ts': 'subdivideVertexLine' }),
];

/** The map is flat: no style that it draws asks for a globe, for heights or for a sky. */
const DEPTH = [
  ...engine('geo/projection/projection_factory.ts', {
    'globe_projection.ts': 'GlobeProjection',
    'globe_transform.ts': 'createGlobeTransform',
    'globe_camera_helper.ts': 'GlobeCameraHelper',
    'vertical_perspective_camera_helper.ts': 'VerticalPerspectiveCameraHelper',
    'vertical_perspective_transform.ts': 'createVerticalPerspectiveTransform',
    'vertical_perspective_projection.ts': 'VerticalPerspectiveProjection',
  }),
  // No plane of a country's own, either.
  ...engine('geo/projection/projection_factory.ts', { '/crs.ts': 'CRSWorldCoordinateHelper' }),
  ...engine('tile/tile_manager.ts', { 'tile_manager_raster_dem.ts': 'backfillDEM' }),
  ...engine('geo/projection/mercator_transform.ts', {
    'terrain_coverage.ts': 'bisect sampleAt isBelowTerrainSample TERRAIN_OCCLUSION_MARGIN',
  }),
  ...engine('ui/camera.ts', { 'terrain_coverage.ts': 'sampleAt' }),
  ...engine('webgl/program.ts', { 'terrain_uniform_buffer.ts': 'updateTerrainUniformBuffer' }),
  ...engine('ui/map.ts', {
    'render/terrain.ts': 'Terrain',
    'render_to_texture.ts': 'RenderToTexture',
  }),
  ...engine('source/source.ts', { 'raster_dem_tile_source.ts': 'RasterDEMTileSource' }),
  ...engine('index.ts', { 'raster_dem_tile_source.ts': 'RasterDEMTileSource' }),
];

/** How the layers of `both.ts` are drawn, and the drawings by which the engine's makers look for faults. */
const DRAWING = [
  ...engine('webgl/draw/index.ts', {
    'draw_heatmap.ts': 'drawHeatmap',
    'draw_fill_extrusion.ts': 'drawFillExtrusion',
    'draw_hillshade.ts': 'drawHillshade',
    'draw_color_relief.ts': 'drawColorRelief',
    'draw_debug.ts': 'drawDebug drawDebugPadding selectDebugSource',
    'draw_custom.ts': 'drawCustom',
    'draw_terrain.ts': 'drawDepth',
  }),
  // Asked for at every frame; a camera that never tilts sees no sky.
  ...engine('webgl/draw/index.ts', { 'draw_sky.ts': 'drawSky drawAtmosphere' }, { never: true }),
  // Of lines whose colour runs along them.
  ...engine('webgl/draw/draw_line.ts', { 'color_ramp.ts': 'renderColorRamp' }),
  ...engine('webgl/draw/draw_symbol.ts', { 'draw_collision_debug.ts': 'drawCollisionDebug' }),
  ...engine(
    'render/painter.ts',
    {
      'heatmap_style_layer.ts': 'isHeatmapStyleLayer',
      'fill_extrusion_style_layer.ts': 'isFillExtrusionStyleLayer',
      'hillshade_style_layer.ts': 'isHillshadeStyleLayer',
      'color_relief_style_layer.ts': 'isColorReliefStyleLayer',
      'custom_style_layer.ts': 'isCustomStyleLayer',
    },
    { never: true },
  ),
  ...engine('style/style.ts', { 'custom_style_layer.ts': 'validateCustomStyleLayer' }),
];

/** The atlas has its own credit line and its own address, and shows no film. */
const OWN = [
  ...engine('source/source.ts', {
    'video_source.ts': 'VideoSource',
    'canvas_source.ts': 'CanvasSource',
  }),
  ...engine('ui/map.ts', {
    './hash.ts': 'Hash',
    'attribution_control.ts': 'AttributionControl defaultAttributionControlOptions',
    'logo_control.ts': 'LogoControl',
  }),
  // What changes is sent as state; a source's features are only ever replaced.
  ...engine('source/geojson_source.ts', {
    'geojson_source_diff.ts': 'applySourceDiff mergeSourceDiffs toUpdateable',
  }),
];

/**
 * The check of styles: ours are held against the specification by tests (`tests/map/`), and a deployer's by
 * `map/basemap/style-fault.ts`, with what the engine reads styles by.
 */
const CHECKS = [
  ...engine(
    'style/style.ts',
    {
      'validate_style.ts':
        'validateStyle validateStyleAndEmit validateAndEmit emitValidationErrors SPEC_SOURCE_TYPES',
    },
    { never: true, idle: { SPEC_SOURCE_TYPES: 'new Set()' } },
  ),
  ...['ui/map.ts', 'style/style_layer.ts', 'style/light.ts', 'style/sky.ts'].flatMap((module) =>
    engine(module, { 'validate_style.ts': 'validateStyle validateAndEmit' }, { never: true }),
  ),
];

/** Right-to-left names are shaped by a further script, which this site does not have. */
const BIDI = [
  ...['style/style.ts', 'tile/tile.ts'].flatMap((module) =>
    engine(
      module,
      { 'rtl_text_plugin_main_thread.ts': 'rtlMainThreadPluginFactory' },
      { idle: { rtlMainThreadPluginFactory: '() => ({ on() {}, off() {}, lazyLoad() {} })' } },
    ),
  ),
  ...engine('symbol/shaping.ts', { 'rtl_text_plugin_worker.ts': 'rtlWorkerPlugin' }),
];

export const LEFT_OUT_OF_PAGE: readonly LeftOut[] = [
  ...BOTH,
  ...WORKERS,
  ...DEPTH,
  ...DRAWING,
  ...SHADERS,
  ...OWN,
  ...CHECKS,
  ...BIDI,
  ...SCALES,
];
