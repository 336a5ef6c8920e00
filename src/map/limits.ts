/** How far the camera may go, on any map. */
import type { Extent } from '../geo/place-geometry.ts';
import { BASEMAP_BOUNDS } from './basemap/style.ts';

export const REGION_MIN_ZOOM = 4;
/** A dataset of elsewhere may be spread over continents, and stands on the whole world. */
const WORLD_MIN_ZOOM = 1;
/** What the projection shows of the world. */
export const WORLD: [number, number, number, number] = [-180, -85, 180, 85];

/** Narrower than this, px, a sheet lies over the lower half of the map. */
const NARROW = 720;
/** How far beyond the base map a phone's camera may go, degrees: the land has to come up from under the sheet. */
const SHEET_ROOM = 14;

/** Whether a home lies on the base map; a dataset that the reader opened may lie anywhere. */
export function isOnBasemap([west, south, east, north]: Extent): boolean {
  const [minWest, minSouth, maxEast, maxNorth] = BASEMAP_BOUNDS;
  return west >= minWest && south >= minSouth && east <= maxEast && north <= maxNorth;
}

/** Whether a home reaches into the base map's region at all. */
export function touchesBasemap([west, south, east, north]: Extent): boolean {
  const [minWest, minSouth, maxEast, maxNorth] = BASEMAP_BOUNDS;
  return west <= maxEast && east >= minWest && south <= maxNorth && north >= minSouth;
}

export const minZoomFor = (home: Extent): number =>
  isOnBasemap(home) ? REGION_MIN_ZOOM : WORLD_MIN_ZOOM;

/** Where the camera is kept, on a map that is so wide; null where it may go anywhere. */
export function boundsFor(width: number, home: Extent): [number, number, number, number] | null {
  if (!isOnBasemap(home)) return null;
  const [west, south, east, north] = BASEMAP_BOUNDS;
  return width < NARROW ? [west, south - SHEET_ROOM, east, north + 2] : [west, south, east, north];
}
