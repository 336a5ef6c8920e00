/** What the built engine draws of a style that a deployer names: `build/engine/` leaves the rest out of it. */
import type { LayerSpecification, SourceSpecification, StyleSpecification } from 'maplibre-gl';

export interface Drawable {
  readonly kept: StyleSpecification;
  /** What was taken out, for the publisher: names of layers, sources and of the style's own fields. */
  readonly left: readonly string[];
}

const LAYERS = new Set(['heatmap', 'hillshade', 'color-relief', 'fill-extrusion']);
/** Lines in colours or pictures that run along them, and a ground of pictures. */
const PAINTS = ['line-gradient', 'line-pattern', 'background-pattern'];
const SOURCES = new Set(['raster-dem', 'video', 'canvas']);
const EXPRESSIONS = new Set<unknown>(['within', 'distance']);
/** The map is flat, and its camera never tilts. */
const DEPTHS = ['projection', 'terrain', 'sky'] as const;

const isDrawn = (source: SourceSpecification) =>
  !SOURCES.has(source.type) && !('encoding' in source && source.encoding === 'mlt');

/** Whether a filter or a value measures against a shape: `["within", {…}]`, however deep. */
function measures(value: unknown): boolean {
  if (Array.isArray(value))
    return (EXPRESSIONS.has(value[0]) && typeof value[1] === 'object') || value.some(measures);
  return typeof value === 'object' && value !== null && Object.values(value).some(measures);
}

/** The style without globe, heights and sky, without sources and layers that the engine lacks. */
export function drawable(style: StyleSpecification): Drawable {
  const { projection: _globe, terrain: _heights, sky: _sky, ...flat } = style;
  const sources = Object.entries(style.sources).filter(([, source]) => isDrawn(source));
  const known = new Set(sources.map(([id]) => id));
  const stays = (layer: LayerSpecification) =>
    !LAYERS.has(layer.type) &&
    !PAINTS.some((name) => name in (layer.paint ?? {})) &&
    (layer.type === 'background' || known.has(layer.source)) &&
    !measures([layer.paint, layer.layout, 'filter' in layer && layer.filter]);
  const layers = style.layers.filter(stays);
  return {
    kept: { ...flat, sources: Object.fromEntries(sources), layers },
    left: [
      ...DEPTHS.filter((field) => style[field] !== undefined),
      ...Object.keys(style.sources).filter((id) => !known.has(id)),
      ...style.layers.filter((layer) => !layers.includes(layer)).map(({ id }) => id),
    ],
  };
}
