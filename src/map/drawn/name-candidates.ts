/** The names that the style's layers ask for in a view, those that win the room first. Pure. */
import type { LayerSpecification, SymbolLayerSpecification } from 'maplibre-gl';
import type { Px } from '../../geo/mercator.ts';
import { type LonLat, markOf } from '../../geo/place-geometry.ts';
import { FONT_STACKS } from '../basemap/name-layers.ts';
import { type Asked, evaluate, isInRange, numberOf, passes, textOf } from './evaluate.ts';
import { EXTENT, placeIn, type Tile, type TileFeature } from './tiles.ts';
import { toScreen, type View } from './view.ts';

export type Anchor = 'center' | 'left' | 'right' | 'top' | 'bottom';

export interface NameLook {
  /** Px. */
  readonly size: number;
  readonly weight: 400 | 600;
  readonly italic: boolean;
  /** Between letters, px. */
  readonly spacing: number;
  readonly colour: string;
  readonly halo: string;
  readonly haloWidth: number;
}

export interface Candidate {
  readonly text: string;
  readonly look: NameLook;
  readonly at: LonLat;
  readonly px: Px;
  /** Longest line, px. */
  readonly widest: number;
  readonly anchors: readonly Anchor[];
  /** Distance of the words from the point, px. */
  readonly radial: number;
  /** Radius of the dot at the point, px; null for none. */
  readonly dot: number | null;
  /** The line that the words run along, px; null for words at a point. */
  readonly line: readonly Px[] | null;
}

/** Names whose point is further outside the frame than this are left out, px. */
const BEYOND = 60;
/** The engine's own standards. */
const MAX_WIDTH = 10;
const SIZE = 16;
/** How much further from a point than asked the engine writes, px. */
const FURTHER = 2;
/** Radius of the engine's town dot at size 1, px. */
const DOT = 5;

function lookOf({ layout, paint }: SymbolLayerSpecification, asked: Asked): NameLook {
  const stack = evaluate(layout?.['text-font'] ?? FONT_STACKS.regular, asked) as string[];
  const size = numberOf(layout?.['text-size'], asked, SIZE);
  return {
    size,
    weight: stack[0] === FONT_STACKS.semibold[0] ? 600 : 400,
    italic: stack[0] === FONT_STACKS.italic[0],
    spacing: numberOf(layout?.['text-letter-spacing'], asked, 0) * size,
    colour: textOf(paint?.['text-color'], asked, '#000'),
    halo: textOf(paint?.['text-halo-color'], asked, '#fff'),
    haloWidth: numberOf(paint?.['text-halo-width'], asked, 0),
  };
}

const isInTile = ([x, y]: Px) => x >= 0 && y >= 0 && x < EXTENT && y < EXTENT;

/** Where an area's name stands, in units of its tile. */
function middleOf({ parts }: TileFeature): Px {
  const [outer = []] = parts;
  const ring = outer.map(([x, y]): GeoJSON.Position => [x / EXTENT, y / EXTENT]);
  const [x, y] = markOf({ type: 'Polygon', coordinates: [ring] });
  return [x * EXTENT, y * EXTENT];
}

function spotsOf(feature: TileFeature): Px[] {
  if (feature.kind === 'area') return [middleOf(feature)];
  return feature.kind === 'point' ? feature.parts.flat().filter(isInTile) : [];
}

function candidatesOf(
  layer: SymbolLayerSpecification,
  tile: Tile,
  feature: TileFeature,
  view: View,
): (Candidate & { readonly order: number })[] {
  const asked = { zoom: view.zoom, properties: feature.properties };
  const { layout = {} } = layer;
  const text = textOf(layout['text-field'], asked, '');
  if (text === '' || !passes(layer, asked)) return [];
  const look = lookOf(layer, asked);
  const shared = {
    text,
    look,
    order: numberOf(layout['symbol-sort-key'], asked, 0),
    widest: numberOf(layout['text-max-width'], asked, MAX_WIDTH) * look.size,
    anchors: (layout['text-variable-anchor'] ?? ['center']) as readonly Anchor[],
    radial: numberOf(layout['text-radial-offset'], asked, 0) * look.size + FURTHER,
    dot: layout['icon-image'] === undefined ? null : numberOf(layout['icon-size'], asked, 1) * DOT,
  };
  const screen = (point: Px) => toScreen(placeIn(tile, point), view);
  if (layout['symbol-placement'] === 'line') {
    const lines = feature.kind === 'line' ? feature.parts : [];
    return lines.flatMap((part) => {
      const inside = part.filter(isInTile);
      const middle = inside[Math.floor(inside.length / 2)];
      if (middle === undefined || inside.length < 2) return [];
      const at = placeIn(tile, middle);
      return [{ ...shared, at, px: toScreen(at, view), line: inside.map(screen) }];
    });
  }
  return spotsOf(feature).map((spot) => {
    const at = placeIn(tile, spot);
    return { ...shared, at, px: toScreen(at, view), line: null };
  });
}

const isNear = ({ px: [x, y], line }: Candidate, { width, height }: View['size']) =>
  line !== null || (x > -BEYOND && y > -BEYOND && x < width + BEYOND && y < height + BEYOND);

/** @param layers of the basemap, from the bottom up: the upper ones are placed first */
export function nameCandidates(
  layers: readonly LayerSpecification[],
  tiles: readonly Tile[],
  view: View,
): Candidate[] {
  const named = layers.filter((layer) => layer.type === 'symbol').reverse();
  return named.flatMap((layer) => {
    if (!isInRange(layer, view.zoom)) return [];
    const name = layer['source-layer'] ?? layer.source;
    return tiles
      .flatMap((tile) =>
        (tile.layers.get(name) ?? []).flatMap((each) => candidatesOf(layer, tile, each, view)),
      )
      .filter((candidate) => isNear(candidate, view.size))
      .sort((a, b) => a.order - b.order || a.text.localeCompare(b.text));
  });
}
