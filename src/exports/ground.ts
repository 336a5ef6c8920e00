/** The ground that pictures of the map are drawn on: outlines, a river, towns; thin enough to be fetched. */

export interface Ground {
  readonly countries: readonly GeoJSON.Geometry[];
  /** In the order of `countries`; absent in a copy kept from before there were names. */
  readonly countryNames?: readonly string[];
  readonly provinces: readonly GeoJSON.Geometry[];
  readonly river: readonly GeoJSON.Geometry[];
  /** The larger towns first. */
  readonly towns: readonly { readonly name: string; readonly at: readonly [number, number] }[];
}

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
