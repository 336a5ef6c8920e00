/** The region that the embedded base map covers: within it a record has relief, rivers and towns under it. */
import type { Extent } from './place-geometry.ts';

/** West, south, east, north of the base map's tiles, in degrees. */
export const BASEMAP_BOUNDS: [number, number, number, number] = [60, 31, 80, 45];

/** Whether an extent lies on the base map; a dataset that the reader opened may lie anywhere. */
export function isOnBasemap([west, south, east, north]: Extent): boolean {
  const [minWest, minSouth, maxEast, maxNorth] = BASEMAP_BOUNDS;
  return west >= minWest && south >= minSouth && east <= maxEast && north <= maxNorth;
}

/** Whether an extent reaches into the base map's region at all. */
export function touchesBasemap([west, south, east, north]: Extent): boolean {
  const [minWest, minSouth, maxEast, maxNorth] = BASEMAP_BOUNDS;
  return west <= maxEast && east >= minWest && south <= maxNorth && north >= minSouth;
}
