/** The ground that pictures of the map are drawn on: outlines, a river, towns; thin enough to be fetched. */
import type { Atlas } from '../domain/model.ts';
import { type Extent, extentOf } from '../geo/place-geometry.ts';
import { isOnBasemap } from '../geo/region.ts';
import type { World } from '../geo/world.ts';

export interface Ground {
  /** The ground of a record that does not lie within the region: it is drawn in place of the rest. */
  readonly world?: World;
  /** Where such a record has its marks. */
  readonly home?: Extent;
  readonly countries: readonly GeoJSON.Geometry[];
  /** In the order of `countries`; absent in a copy kept from before there were names. */
  readonly countryNames?: readonly string[];
  readonly provinces: readonly GeoJSON.Geometry[];
  readonly river: readonly GeoJSON.Geometry[];
  /** The larger towns first. */
  readonly towns: readonly { readonly name: string; readonly at: readonly [number, number] }[];
}

/** Where a picture of a record has its marks; null where none can be drawn. */
function reachOf({ incidents, places }: Atlas): Extent | null {
  const used = new Set(incidents.map(({ place }) => place));
  const points = places.flatMap(({ id, mark }): GeoJSON.Point[] =>
    mark !== null && used.has(id) ? [{ type: 'Point', coordinates: [...mark] }] : [],
  );
  return extentOf(points);
}

/** Where a record has its marks, if that is not within the region: then pictures need the world's ground. */
export function homeElsewhere(atlas: Atlas): Extent | null {
  const reach = reachOf(atlas);
  return reach === null || isOnBasemap(reach) ? null : reach;
}

/** The ground of a record of elsewhere. */
export const worldGround = (world: World, home: Extent): Ground => ({
  countries: [],
  provinces: [],
  river: [],
  towns: [],
  world,
  home,
});

/** Drops digits that a picture cannot show, and the points that then coincide. */
export function thinned(geometry: GeoJSON.Geometry, digits: number): GeoJSON.Geometry {
  const line = (points: readonly GeoJSON.Position[]): GeoJSON.Position[] =>
    points
      .map((point) => point.map((value) => Number(value.toFixed(digits))))
      .filter(
        (point, index, all) =>
          index === 0 || point[0] !== all[index - 1]?.[0] || point[1] !== all[index - 1]?.[1],
      );
  switch (geometry.type) {
    case 'LineString':
      return { type: 'LineString', coordinates: line(geometry.coordinates) };
    case 'MultiLineString':
      return { type: 'MultiLineString', coordinates: geometry.coordinates.map(line) };
    case 'Polygon':
      return { type: 'Polygon', coordinates: geometry.coordinates.map(line) };
    case 'MultiPolygon':
      return {
        type: 'MultiPolygon',
        coordinates: geometry.coordinates.map((rings) => rings.map(line)),
      };
    default:
      return geometry;
  }
}
