/** The world's ground for the drawn map: one tile that covers the world, its layers named as the sources. */
import { toWorld, worldWidth } from '../../geo/mercator.ts';
import { EXTENT, type Tile, type TileFeature, type Tiles } from './tiles.ts';

/** The projection ends here, degrees. */
const MAX_LATITUDE = 85.05;

type Part = TileFeature['parts'][number];

function partOf(line: readonly GeoJSON.Position[]): Part {
  const scale = EXTENT / worldWidth(0);
  return line.map(([longitude = 0, latitude = 0]) => {
    const within = Math.max(-MAX_LATITUDE, Math.min(MAX_LATITUDE, latitude));
    const [x, y] = toWorld([longitude, within], 0);
    return [x * scale, y * scale] as const;
  });
}

function shapeOf(geometry: GeoJSON.Geometry): Pick<TileFeature, 'kind' | 'parts'> | null {
  switch (geometry.type) {
    case 'Point':
      return { kind: 'point', parts: [partOf([geometry.coordinates])] };
    case 'LineString':
      return { kind: 'line', parts: [partOf(geometry.coordinates)] };
    case 'MultiLineString':
      return { kind: 'line', parts: geometry.coordinates.map(partOf) };
    case 'MultiPolygon':
      return { kind: 'area', parts: geometry.coordinates.flat().map(partOf) };
    default:
      return null;
  }
}

function featureOf({ properties, geometry }: GeoJSON.Feature): TileFeature[] {
  const shape = shapeOf(geometry);
  return shape === null ? [] : [{ ...shape, properties: properties ?? {} }];
}

/** The tile of the whole world; `sources` as the engine's style names them. */
export const worldTile = (sources: Readonly<Record<string, GeoJSON.FeatureCollection>>): Tile => ({
  z: 0,
  x: 0,
  y: 0,
  layers: new Map(
    Object.entries(sources).map(([name, { features }]) => [name, features.flatMap(featureOf)]),
  ),
});

/** The region's tiles, where they are at hand, over the world's. */
export const overWorld = (tile: Tile, region: Tiles | null): Tiles => ({
  get: (ids) => [tile, ...(region?.get(ids) ?? [])],
  isComplete: () => region?.isComplete() ?? true,
});
