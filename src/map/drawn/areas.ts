/**
 * Places without a spot, and the lines of claimed movements, painted from the layers of the record's style. On a
 * canvas, not as SVG: soft edges and stipple would there be made anew for each tile of the screen.
 */
import type { LayerSpecification } from 'maplibre-gl';
import type { BasemapTheme } from '../basemap/palette.ts';
import { recordLayers } from '../layers/compose.ts';
import { drawStipple, STIPPLE_TILE } from '../sprites/ground.ts';
import { type Asked, evaluate, numberOf, passes, textOf } from './evaluate.ts';
import { shapePath } from './paths.ts';
import { createSheet, plainContext, type Sheet } from './sheet.ts';
import type { DrawnSurface } from './surface.ts';

type Shaped = Extract<LayerSpecification, { type: 'fill' | 'line' }>;

const isShaped = (layer: LayerSpecification): layer is Shaped =>
  layer.type === 'fill' || layer.type === 'line';

const isArea = ({ type }: GeoJSON.Geometry) => type === 'Polygon' || type === 'MultiPolygon';

/** A soft line is so many lines on one another, each narrower: its ink fades as the engine's does. */
const SOFT_STEPS = 6;

/** The pattern that a layer asks for by the name of a sprite, which ends in the step of an area's edge. */
function stipplePattern(
  context: CanvasRenderingContext2D,
  key: string,
  theme: BasemapTheme,
  ratio: number,
) {
  const tile = document.createElement('canvas');
  tile.width = STIPPLE_TILE * ratio;
  tile.height = STIPPLE_TILE * ratio;
  const drawing = plainContext(tile);
  if (drawing === null) return null;
  drawing.scale(ratio, ratio);
  drawStipple(drawing, theme, Number(key.at(-1)));
  const pattern = context.createPattern(tile, 'repeat');
  pattern?.setTransform(new DOMMatrix().scale(1 / ratio));
  return pattern;
}

export interface Areas extends Sheet {
  /** From then on they are painted for another theme. */
  readonly dress: (theme: BasemapTheme) => void;
}

export function createAreas(surface: DrawnSurface): Areas {
  let dressed: BasemapTheme = 'light';
  let layers: readonly Shaped[] = [];

  const fill = (
    context: CanvasRenderingContext2D,
    layer: Extract<Shaped, { type: 'fill' }>,
    path: Path2D,
    asked: Asked,
    patternOf: (key: string) => CanvasPattern | null,
  ) => {
    const { paint = {} } = layer;
    context.globalAlpha = numberOf(paint['fill-opacity'], asked, 1);
    context.fillStyle =
      paint['fill-pattern'] === undefined
        ? textOf(paint['fill-color'], asked, '#000')
        : (patternOf(textOf(paint['fill-pattern'], asked, '')) ?? '#0000');
    context.fill(path, 'evenodd');
  };

  const stroke = (
    context: CanvasRenderingContext2D,
    layer: Extract<Shaped, { type: 'line' }>,
    path: Path2D,
    asked: Asked,
    isOutline: boolean,
  ) => {
    const { paint = {}, layout = {} } = layer;
    const opacity = numberOf(paint['line-opacity'], asked, 1);
    const width = numberOf(paint['line-width'], asked, 1);
    const blur = numberOf(paint['line-blur'], asked, 0);
    const dashes = evaluate(paint['line-dasharray'] ?? [], asked) as readonly number[];
    context.save();
    context.strokeStyle = textOf(paint['line-color'], asked, '#000');
    context.lineCap = textOf(layout['line-cap'], asked, 'butt') as CanvasLineCap;
    context.lineJoin = textOf(layout['line-join'], asked, 'miter') as CanvasLineJoin;
    context.setLineDash(dashes.map((dash) => dash * width));
    if (blur > 0) {
      context.globalAlpha = (opacity * Math.min(1, width / 2 / blur)) / SOFT_STEPS;
      for (let step = 1; step <= SOFT_STEPS; step += 1) {
        context.lineWidth = (width * step) / SOFT_STEPS;
        context.stroke(path);
      }
    } else {
      context.globalAlpha = opacity;
      context.lineWidth = width;
      if (isOutline && paint['line-offset'] !== undefined) {
        // Inside its outline only: twice as wide, and the outer half cut off
        context.clip(path, 'evenodd');
        context.lineWidth = width * 2.2;
      }
      context.stroke(path);
    }
    context.restore();
  };

  const sheet = createSheet('drawn-areas', (context, whole, ratio) => {
    const patterns = new Map<string, CanvasPattern | null>();
    const patternOf = (key: string) => {
      const known = patterns.get(key) ?? stipplePattern(context, key, dressed, ratio);
      patterns.set(key, known);
      return known;
    };
    const drawn = new Set<string>();
    for (const layer of layers) {
      const source = String('source' in layer ? layer.source : '');
      for (const feature of surface.source(source).features) {
        const asked: Asked = {
          zoom: whole.zoom,
          properties: feature.properties ?? {},
          state: surface.stateOf(source, Number(feature.id)),
        };
        if (!passes(layer, asked)) continue;
        const d = shapePath(feature.geometry, whole);
        if (d === '') continue;
        const path = new Path2D(d);
        if (layer.type === 'fill') fill(context, layer, path, asked, patternOf);
        else stroke(context, layer, path, asked, isArea(feature.geometry));
        drawn.add(layer.id);
      }
    }
    sheet.element.dataset['layers'] = [...drawn].join(' ');
  });

  return {
    ...sheet,
    dress: (theme) => {
      dressed = theme;
      layers = recordLayers(theme).below.filter(isShaped);
      sheet.forget();
    },
  };
}
