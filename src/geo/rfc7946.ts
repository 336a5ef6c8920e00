/** Geometry as RFC 7946 wants it: right-hand rule, and no more digits than mean anything. */

/** Digits after the point: 7 are about a centimetre. */
const MAX_DIGITS = 7;

/** A number rounded to so many digits after the point; never minus zero. */
export function roundTo(value: number, digits: number): number {
  return Number(value.toFixed(digits)) + 0;
}

const roundPosition = (position: GeoJSON.Position, digits: number): GeoJSON.Position =>
  position.map((value) => roundTo(value, digits));

/** Twice the signed area of a ring: above zero where it runs counterclockwise. */
function turn(ring: readonly GeoJSON.Position[]): number {
  return ring.reduce((sum, [x = 0, y = 0], index) => {
    const [nextX = 0, nextY = 0] = ring[(index + 1) % ring.length] ?? [];
    return sum + x * nextY - nextX * y;
  }, 0);
}

function wind(rings: readonly GeoJSON.Position[][], digits: number): GeoJSON.Position[][] {
  return rings.map((ring, index) => {
    const rounded = ring.map((position) => roundPosition(position, digits));
    const outer = index === 0;
    return turn(rounded) > 0 === outer ? rounded : rounded.reverse();
  });
}

/**
 * The same geometry with exterior rings counterclockwise and holes clockwise (RFC 7946, section 3.1.6),
 * coordinates rounded to `digits` (7 at most). Returns a new object.
 */
export function rfc7946Geometry(geometry: GeoJSON.Geometry, digits = MAX_DIGITS): GeoJSON.Geometry {
  const to = Math.min(digits, MAX_DIGITS);
  switch (geometry.type) {
    case 'Point':
      return { type: 'Point', coordinates: roundPosition(geometry.coordinates, to) };
    case 'MultiPoint':
    case 'LineString':
      return {
        type: geometry.type,
        coordinates: geometry.coordinates.map((at) => roundPosition(at, to)),
      };
    case 'MultiLineString':
      return {
        type: 'MultiLineString',
        coordinates: geometry.coordinates.map((line) => line.map((at) => roundPosition(at, to))),
      };
    case 'Polygon':
      return { type: 'Polygon', coordinates: wind(geometry.coordinates, to) };
    case 'MultiPolygon':
      return {
        type: 'MultiPolygon',
        coordinates: geometry.coordinates.map((rings) => wind(rings, to)),
      };
    case 'GeometryCollection':
      return {
        type: 'GeometryCollection',
        geometries: geometry.geometries.map((part) => rfc7946Geometry(part, to)),
      };
  }
}
