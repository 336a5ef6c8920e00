/** The ground painted on a canvas from the style's own layers: areas and lines of the tiles, no names. */
import type { LayerSpecification } from 'maplibre-gl';
import { type Asked, evaluate, isInRange, numberOf, passes, textOf } from './evaluate.ts';
import { EXTENT, type Tile, type TileFeature, tileBox } from './tiles.ts';
import { originOf, type View } from './view.ts';

/** Features of one tile that a layer draws in one look, as one path in the tile's units. */
interface Stroke {
  readonly sample: TileFeature;
  readonly path: Path2D;
}

type Drawn = Extract<LayerSpecification, { type: 'fill' | 'line' }>;

const isDrawn = (layer: LayerSpecification): layer is Drawn =>
  layer.type === 'fill' || layer.type === 'line';

function pathOf(features: readonly TileFeature[], close: boolean): Path2D {
  const path = new Path2D();
  for (const { parts } of features) {
    for (const part of parts) {
      part.forEach(([x, y], index) => {
        if (index === 0) path.moveTo(x, y);
        else path.lineTo(x, y);
      });
      if (close) path.closePath();
    }
  }
  return path;
}

const widthAt = (layer: Drawn, asked: Asked) =>
  layer.type === 'line' ? numberOf(layer.paint?.['line-width'], asked, 1) : 0;

/** Features of equal width share a path: one stroke for all, and no seams between neighbours. */
function strokesOf(layer: Drawn, tile: Tile, zoom: number): Stroke[] {
  const features = tile.layers.get(layer['source-layer'] ?? layer.source) ?? [];
  const kind = layer.type === 'fill' ? 'area' : 'line';
  const groups = new Map<number, [TileFeature, ...TileFeature[]]>();
  for (const feature of features) {
    const asked = { zoom, properties: feature.properties };
    if (feature.kind !== kind || !passes(layer, asked)) continue;
    const width = widthAt(layer, asked);
    const group = groups.get(width);
    if (group === undefined) groups.set(width, [feature]);
    else group.push(feature);
  }
  return [...groups.values()].map((group) => ({
    sample: group[0],
    path: pathOf(group, layer.type === 'fill'),
  }));
}

export interface GroundPainter {
  /** Paints the layers over what is there; the context is scaled to px of the view. */
  readonly paint: (context: CanvasRenderingContext2D, view: View, tiles: readonly Tile[]) => void;
}

/** @param layers of the basemap, from the bottom up; what is neither fill nor line is passed over */
export function createGroundPainter(layers: readonly LayerSpecification[]): GroundPainter {
  const drawn = layers.filter(isDrawn);
  const kept = new Map<string, Stroke[]>();
  const strokes = (layer: Drawn, tile: Tile, zoom: number) => {
    const whole = Math.floor(zoom);
    const name = `${layer.id}:${tile.z}/${tile.x}/${tile.y}:${whole}`;
    const known = kept.get(name) ?? strokesOf(layer, tile, whole);
    kept.set(name, known);
    return known;
  };

  const paintTile = (
    context: CanvasRenderingContext2D,
    layer: Drawn,
    tile: Tile,
    zoom: number,
    scale: number,
  ) => {
    for (const { sample, path } of strokes(layer, tile, zoom)) {
      const asked = { zoom, properties: sample.properties };
      if (layer.type === 'fill') {
        context.globalAlpha = numberOf(layer.paint?.['fill-opacity'], asked, 1);
        context.fillStyle = textOf(layer.paint?.['fill-color'], asked, '#000');
        context.fill(path, 'evenodd');
        continue;
      }
      const width = widthAt(layer, asked) / scale;
      context.globalAlpha = numberOf(layer.paint?.['line-opacity'], asked, 1);
      context.strokeStyle = textOf(layer.paint?.['line-color'], asked, '#000');
      context.lineWidth = width;
      context.lineCap = textOf(layer.layout?.['line-cap'], asked, 'butt') as CanvasLineCap;
      context.lineJoin = textOf(layer.layout?.['line-join'], asked, 'miter') as CanvasLineJoin;
      const dashes = evaluate(layer.paint?.['line-dasharray'] ?? [], asked);
      context.setLineDash(Array.isArray(dashes) ? dashes.map((each) => Number(each) * width) : []);
      context.stroke(path);
    }
  };

  return {
    paint: (context, view, tiles) => {
      const [left, top] = originOf(view);
      const ratio = context.getTransform().a;
      // Edges of tiles on whole device px, or a seam would show between them
      const snapped = (at: number) => Math.round(at * ratio) / ratio;
      for (const layer of drawn) {
        if (!isInRange(layer, view.zoom)) continue;
        for (const tile of tiles) {
          const box = tileBox(tile, view.zoom);
          const [x, y] = [box.left - left, box.top - top];
          const scale = box.side / EXTENT;
          context.save();
          context.beginPath();
          context.rect(
            snapped(x),
            snapped(y),
            snapped(x + box.side) - snapped(x),
            snapped(y + box.side) - snapped(y),
          );
          context.clip();
          context.translate(x, y);
          context.scale(scale, scale);
          paintTile(context, layer, tile, view.zoom, scale);
          context.restore();
        }
      }
    },
  };
}
