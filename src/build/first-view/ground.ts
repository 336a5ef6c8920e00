/** The ground of the first view's picture, from the base map's own tiles and layers: borders, the border rivers, lakes. */
import { type Markup, markup } from '../../exports/markup.ts';
import type { Px } from '../../geo/mercator.ts';
import { groundLayers } from '../../map/basemap/ground-layers.ts';
import { BASEMAP_PALETTES } from '../../map/basemap/palette.ts';
import type { TileArchive } from '../../map/basemap/tile-archive.ts';
import { passes } from '../../map/drawn/evaluate.ts';
import { EXTENT, readTile, type Tile, type TileFeature, tileBox } from '../../map/drawn/tiles.ts';
import { pathSvg } from './paint.ts';

/** Tiles of this zoom are coarse enough for a file, and fine enough for a picture that stands for a second. */
const TILE_ZOOM = 5;

/** Px of the world at a zoom, less the picture's origin: the units of the picture. */
export interface Units {
  readonly zoom: number;
  readonly origin: Px;
  /** What a wide window shows of them beside home. */
  readonly room: Readonly<Record<'left' | 'top' | 'right' | 'bottom', number>>;
}

/**
 * How layers of the base map are drawn here, in colours that follow the page's theme. Others wait for the map: every
 * long line takes a machine without a graphics card a tenth of a second, and a smooth edge as long again.
 */
const LOOKS: Readonly<Record<string, Markup>> = {
  lakes: markup`fill="var(--river)" fill-opacity="0.4"`,
  'border-rivers': markup`fill="none" stroke="var(--river)" stroke-width="2.8" stroke-opacity="0.7" vector-effect="non-scaling-stroke"`,
  borders: markup`fill="none" stroke="var(--rule2)" stroke-width="1.4" vector-effect="non-scaling-stroke"`,
  'disputed-borders': markup`fill="none" stroke="var(--rule2)" stroke-width="1.4" stroke-dasharray="2.8" vector-effect="non-scaling-stroke"`,
};

/** Every tile that the archive has of the picture's zoom. */
export async function tilesOf(archive: TileArchive): Promise<Tile[]> {
  const side = 2 ** TILE_ZOOM;
  const places = Array.from({ length: side * side }, (_, at) => ({
    z: TILE_ZOOM,
    x: at % side,
    y: Math.floor(at / side),
  }));
  const tiles = await Promise.all(
    places.map(async (place) => {
      const bytes = await archive.tile(place.z, place.x, place.y);
      return bytes === null ? [] : [readTile(place, bytes)];
    }),
  );
  return tiles.flat();
}

const isIn = (room: Units['room'], [x, y]: Px) =>
  x > room.left && x < room.right && y > room.top && y < room.bottom;

/** The stretches of a line that lie in the room. */
function stretches(line: readonly Px[], room: Units['room']): Px[][] {
  const runs: Px[][] = [[]];
  for (const at of line) {
    if (isIn(room, at)) runs.at(-1)?.push(at);
    else if (runs.at(-1)?.length !== 0) runs.push([]);
  }
  return runs;
}

/** A feature in the picture's units, as far as it is seen. */
function linesOf({ parts, kind }: TileFeature, tile: Tile, { zoom, origin, room }: Units): Px[][] {
  const { left, top, side } = tileBox(tile, zoom);
  const lines = parts.map((part) =>
    part.map(
      ([x, y]): Px => [
        left + (x / EXTENT) * side - origin[0],
        top + (y / EXTENT) * side - origin[1],
      ],
    ),
  );
  return kind === 'area'
    ? lines.filter((line) => line.some((at) => isIn(room, at)))
    : lines.flatMap((line) => stretches(line, room));
}

/**
 * The ground as SVG, from the bottom up, in the picture's units.
 *
 * @param zoom of the map that takes the picture's place: its layers decide what is shown
 */
export function groundSvg(tiles: readonly Tile[], units: Units, zoom: number): Markup[] {
  return groundLayers(BASEMAP_PALETTES.light).flatMap((layer) => {
    const look = LOOKS[layer.id];
    if (look === undefined || layer.type === 'background') return [];
    const kind = layer.type === 'fill' ? 'area' : 'line';
    const lines = tiles.flatMap((tile) =>
      (tile.layers.get(layer['source-layer'] ?? '') ?? [])
        .filter(
          (feature) =>
            feature.kind === kind && passes(layer, { zoom, properties: feature.properties }),
        )
        .flatMap((feature) => linesOf(feature, tile, units)),
    );
    return pathSvg(lines, kind === 'area', look);
  });
}
