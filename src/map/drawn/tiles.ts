/** The basemap's tiles for the drawn map: which a view needs, and what is in them. */
import { VectorTile, type VectorTileFeature } from '@mapbox/vector-tile';
import { PbfReader } from 'pbf';
import { fromWorld, worldWidth } from '../../geo/mercator.ts';
import type { LonLat } from '../../geo/place-geometry.ts';
import { loadArchive } from '../basemap/archive.ts';

/** One feature, its coordinates from 0 to `EXTENT` across its tile. */
export interface TileFeature {
  readonly kind: 'point' | 'line' | 'area';
  readonly properties: Readonly<Record<string, string | number | boolean>>;
  readonly parts: readonly (readonly (readonly [x: number, y: number])[])[];
}

export interface TileId {
  readonly z: number;
  readonly x: number;
  readonly y: number;
}

export interface Tile extends TileId {
  readonly layers: ReadonlyMap<string, readonly TileFeature[]>;
}

/** Units across a tile, whatever its own are. */
export const EXTENT = 4096;

const MIN_TILE_ZOOM = 3;
const MAX_TILE_ZOOM = 8;
const KINDS = { 1: 'point', 2: 'line', 3: 'area' } as const;

/** The tiles that a rectangle of world px at a zoom touches, row by row. */
export function tilesOver(
  { left, top, right, bottom }: Readonly<Record<'left' | 'top' | 'right' | 'bottom', number>>,
  zoom: number,
): TileId[] {
  const z = Math.min(MAX_TILE_ZOOM, Math.max(MIN_TILE_ZOOM, Math.floor(zoom)));
  const side = worldWidth(zoom) / 2 ** z;
  const index = (at: number) => Math.min(2 ** z - 1, Math.max(0, Math.floor(at / side)));
  const tiles: TileId[] = [];
  for (let y = index(top); y <= index(bottom - 0.001); y++)
    for (let x = index(left); x <= index(right - 0.001); x++) tiles.push({ z, x, y });
  return tiles;
}

/** World px of a tile's upper left corner, and its side, at a zoom. */
export function tileBox({ z, x, y }: TileId, zoom: number) {
  const side = worldWidth(zoom) / 2 ** z;
  return { left: x * side, top: y * side, side };
}

/** Where a point of a tile lies. */
export function placeIn(tile: TileId, [x, y]: readonly [number, number]): LonLat {
  const { left, top, side } = tileBox(tile, 0);
  return fromWorld([left + (x / EXTENT) * side, top + (y / EXTENT) * side], 0);
}

function readFeature(feature: VectorTileFeature): TileFeature[] {
  if (feature.type === 0) return [];
  const scale = EXTENT / feature.extent;
  const parts = feature
    .loadGeometry()
    .map((part) => part.map(({ x, y }) => [x * scale, y * scale] as const));
  return [{ kind: KINDS[feature.type], properties: feature.properties, parts }];
}

/** Reads the bytes of a tile. @throws {Error} when they are no vector tile */
export function readTile(id: TileId, bytes: ArrayBuffer): Tile {
  const { layers } = new VectorTile(new PbfReader(new Uint8Array(bytes)));
  return {
    ...id,
    layers: new Map(
      Object.values(layers).map((layer) => [
        layer.name,
        Array.from({ length: layer.length }, (_, at) => readFeature(layer.feature(at))).flat(),
      ]),
    ),
  };
}

export interface Tiles {
  /** The tiles that are at hand; those that are not are read, and `onMore` is called when they are. */
  readonly get: (ids: readonly TileId[]) => Tile[];
  /** Whether everything that was asked for is at hand. */
  readonly isComplete: () => boolean;
}

/** Loads the archive. @throws {BasemapLoadError} when it cannot be had */
export async function openTiles(baseUrl: string, onMore: () => void): Promise<Tiles> {
  const archive = await loadArchive(baseUrl);
  const known = new Map<string, Tile | null>();
  let reading = 0;
  const read = async (name: string, id: TileId) => {
    known.set(name, null);
    reading++;
    try {
      const bytes = await archive.tile(id.z, id.x, id.y);
      if (bytes !== null) known.set(name, readTile(id, bytes));
    } finally {
      reading--;
      onMore();
    }
  };
  return {
    get: (ids) =>
      ids.flatMap((id) => {
        const name = `${id.z}/${id.x}/${id.y}`;
        const tile = known.get(name);
        if (tile === undefined) void read(name, id);
        return tile ?? [];
      }),
    isComplete: () => reading === 0,
  };
}
