/** The part of a shape inside a rectangle of degrees. */
import { bboxClip } from '@turf/bbox-clip';
import type { Extent } from './place-geometry.ts';

/** Clips areas and lines; what is neither, or lies wholly outside, gives null. */
export function clipped(geometry: GeoJSON.Geometry, extent: Extent): GeoJSON.Geometry | null {
  if (geometry.type === 'GeometryCollection' || geometry.type.endsWith('Point')) return null;
  const { geometry: inside } = bboxClip(
    geometry as GeoJSON.Polygon | GeoJSON.MultiPolygon | GeoJSON.LineString,
    [...extent],
  );
  return inside.coordinates.length === 0 ? null : inside;
}
