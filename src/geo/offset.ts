/** A ring moved inwards, so that a soft area can be drawn as a few nested copies that thin out at the edge. */

/** Kilometres in a degree of latitude; near enough for a soft edge. */
const KM_PER_DEGREE = 111.2;

type Point = readonly [x: number, y: number];

function signedArea(ring: readonly Point[]): number {
  let twice = 0;
  ring.forEach(([x, y], index) => {
    const [nextX, nextY] = ring[(index + 1) % ring.length] ?? [x, y];
    twice += x * nextY - nextX * y;
  });
  return twice / 2;
}

/** The unit vector that points into a counterclockwise ring at one of its points. */
function inward(ring: readonly Point[], index: number): Point {
  const count = ring.length;
  const [x, y] = ring[index] as Point;
  const [beforeX, beforeY] = ring[(index + count - 1) % count] as Point;
  const [afterX, afterY] = ring[(index + 1) % count] as Point;
  const before = Math.hypot(x - beforeX, y - beforeY) || 1;
  const after = Math.hypot(afterX - x, afterY - y) || 1;
  const alongX = (x - beforeX) / before + (afterX - x) / after;
  const alongY = (y - beforeY) / before + (afterY - y) / after;
  const length = Math.hypot(alongX, alongY) || 1;
  return [-alongY / length, alongX / length];
}

/**
 * A closed ring of degrees with every point moved `kilometres` inwards (outwards where negative). For smooth
 * shapes and small distances; null where the shape is too narrow for what would be left of it.
 */
export function insetRing(
  ring: readonly GeoJSON.Position[],
  kilometres: number,
): GeoJSON.Position[] | null {
  const middle = ring.reduce((sum, [, y = 0]) => sum + y, 0) / Math.max(1, ring.length);
  const squeeze = Math.cos((middle * Math.PI) / 180);
  const open = ring.slice(0, -1).map(([x = 0, y = 0]): Point => [x * squeeze, y]);
  if (open.length < 3) return null;
  const area = signedArea(open);
  const points = area < 0 ? open.reverse() : open;
  const distance = kilometres / KM_PER_DEGREE;
  const moved = points.map(([x, y], index): Point => {
    const [inX, inY] = inward(points, index);
    return [x + inX * distance, y + inY * distance];
  });
  const left = signedArea(moved);
  if (left <= 0 || (kilometres > 0 && left >= Math.abs(area))) return null;
  const result = moved.map(([x, y]): GeoJSON.Position => [x / squeeze, y]);
  return [...result, result[0] as GeoJSON.Position];
}
