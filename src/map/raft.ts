/**
 * Where several discs stand inside an area: side by side in a compact raft round the area's mark, as far as
 * possible inside it. An area has no spot, so nothing ties them to one.
 */

import { fromWorld, type Px, toWorld } from '../geo/mercator.ts';
import type { LonLat } from '../geo/place-geometry.ts';
import { isInside } from '../geo/place-geometry.ts';
import { CLEARANCE } from './stems.ts';

/** Rings of places that are looked at round the mark: enough for more discs than an area ever has. */
const RINGS = 7;
/** Being outside the area counts like this many px further from the mark. */
const OUTSIDE = 45;
/** A line has no inside: discs keep this near to it, px. */
const BESIDE_LINE = CLEARANCE * 0.75;

interface Berth {
  readonly offset: Px;
  readonly inside: boolean;
}

const lineParts = (geometry: GeoJSON.Geometry): GeoJSON.Position[][] =>
  geometry.type === 'LineString'
    ? [geometry.coordinates]
    : geometry.type === 'MultiLineString'
      ? geometry.coordinates
      : [];

/** Whether a point, px at a zoom, belongs to the area as drawn. */
function within(geometry: GeoJSON.Geometry, at: Px, zoom: number): boolean {
  const lines = lineParts(geometry);
  if (lines.length === 0) return isInside(fromWorld(at, zoom), geometry);
  return lines.some((line) =>
    line.some(([longitude = 0, latitude = 0]) => {
      const [x, y] = toWorld([longitude, latitude], zoom);
      return Math.hypot(x - at[0], y - at[1]) < BESIDE_LINE;
    }),
  );
}

/** Whether an offset, px from an area's mark at a zoom, is still part of the area. */
export function isAboard(
  geometry: GeoJSON.Geometry,
  mark: LonLat,
  offset: Px,
  zoom: number,
): boolean {
  const [x, y] = toWorld(mark, zoom);
  return within(geometry, [x + offset[0], y + offset[1]], zoom);
}

/** Offsets in px of `count` discs from the mark of an area, at a zoom; the first is the nearest. */
export function raft(count: number, geometry: GeoJSON.Geometry, mark: LonLat, zoom: number): Px[] {
  if (count <= 1) return count === 1 ? [[0, 0]] : [];
  const [markX, markY] = toWorld(mark, zoom);
  const berths: Berth[] = [];
  for (let row = -RINGS; row <= RINGS; row++) {
    for (let column = -RINGS; column <= RINGS; column++) {
      const offset: Px = [(column + (row & 1) / 2) * CLEARANCE, row * CLEARANCE * 0.88];
      berths.push({
        offset,
        inside: within(geometry, [markX + offset[0], markY + offset[1]], zoom),
      });
    }
  }
  const cost = ({ offset: [x, y], inside }: Berth) =>
    Math.hypot(x, y * 1.02) + (inside ? 0 : OUTSIDE);
  return berths
    .sort((a, b) => cost(a) - cost(b) || a.offset[1] - b.offset[1] || a.offset[0] - b.offset[0])
    .slice(0, count)
    .map(({ offset }) => offset)
    .sort((a, b) => a[1] - b[1] || a[0] - b[0]);
}
