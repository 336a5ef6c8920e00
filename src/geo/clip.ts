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
  // Parts of a multipolygon that lie outside stay behind as areas without a ring.
  const shape =
    inside.type === 'MultiPolygon'
      ? { ...inside, coordinates: inside.coordinates.filter((rings) => rings.length > 0) }
      : inside;
  return shape.coordinates.length === 0 ? null : shape;
}
