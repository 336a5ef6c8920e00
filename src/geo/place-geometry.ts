/** From what an author gives of a place (a point, or the name of an outline) to its geometry and mark. */
import { bbox } from '@turf/bbox';
import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon';
import { pointOnFeature } from '@turf/point-on-feature';
import polylabel from 'polylabel';
import { roundTo } from './rfc7946.ts';

export type LonLat = readonly [number, number];

/** A rectangle of degrees: west, south, east, north. */
export type Extent = readonly [number, number, number, number];

/** Search grain of the pole of inaccessibility, in degrees (about 300 m): marks are no locations. */
const MARK_GRAIN = 0.003;
const MARK_DIGITS = 4;

function ringArea(ring: readonly (readonly number[])[]): number {
  let twice = 0;
  ring.forEach((point, index) => {
    const next = ring[(index + 1) % ring.length];
    if (next !== undefined) {
      twice += (point[0] ?? 0) * (next[1] ?? 0) - (next[0] ?? 0) * (point[1] ?? 0);
    }
  });
  return Math.abs(twice / 2);
}

function largestPolygon(geometry: GeoJSON.Polygon | GeoJSON.MultiPolygon): GeoJSON.Position[][] {
  if (geometry.type === 'Polygon') return geometry.coordinates;
  const bySize = [...geometry.coordinates].sort(
    (a, b) => ringArea(b[0] ?? []) - ringArea(a[0] ?? []),
  );
  return bySize[0] ?? [];
}

/**
 * Where the disc of a geometry stands, [longitude, latitude]: the point itself; the spot of an area that is
 * farthest from its edges (pole of inaccessibility, Agafonkin's polylabel), in the largest part of several;
 * the point of a line nearest its middle. It lies on the geometry, and locates nothing.
 */
export function markOf(geometry: GeoJSON.Geometry): LonLat {
  if (geometry.type === 'Polygon' || geometry.type === 'MultiPolygon') {
    const rings = largestPolygon(geometry).map((ring) =>
      ring.map(([x = 0, y = 0]): [number, number] => [x, y]),
    );
    const [x, y] = polylabel(rings, MARK_GRAIN);
    return [roundTo(x, MARK_DIGITS), roundTo(y, MARK_DIGITS)];
  }
  const [x, y] = pointOnFeature(geometry).geometry.coordinates;
  return [roundTo(x ?? 0, MARK_DIGITS), roundTo(y ?? 0, MARK_DIGITS)];
}

/** Whether a point lies in an area or on its edge. False for a geometry without area. */
export function isInside(point: LonLat, area: GeoJSON.Geometry): boolean {
  if (area.type !== 'Polygon' && area.type !== 'MultiPolygon') return false;
  return booleanPointInPolygon([...point], area);
}

/** The rectangle that holds all geometries; null for none. Does not handle shapes across the 180th meridian. */
export function extentOf(geometries: readonly GeoJSON.Geometry[]): Extent | null {
  if (geometries.length === 0) return null;
  const [west, south, east, north] = bbox({
    type: 'GeometryCollection',
    geometries: [...geometries],
  });
  return [west, south, east, north];
}
