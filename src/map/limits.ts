/** How far the camera may go, on any map. */
import type { Extent } from '../geo/place-geometry.ts';
import { BASEMAP_BOUNDS, isOnBasemap } from '../geo/region.ts';

export const REGION_MIN_ZOOM = 4;
/** A dataset of elsewhere may be spread over continents, and stands on the whole world. */
const WORLD_MIN_ZOOM = 1;
/** What the projection shows of the world. */
export const WORLD: [number, number, number, number] = [-180, -85, 180, 85];

/** Narrower than this, px, a sheet lies over the lower half of the map. */
const NARROW = 720;
/** How far beyond the base map a phone's camera may go, degrees: the land has to come up from under the sheet. */
const SHEET_ROOM = 14;

export const minZoomFor = (home: Extent): number =>
  isOnBasemap(home) ? REGION_MIN_ZOOM : WORLD_MIN_ZOOM;

/** Where the camera is kept, on a map that is so wide; null where it may go anywhere. */
export function boundsFor(width: number, home: Extent): [number, number, number, number] | null {
  if (!isOnBasemap(home)) return null;
  const [west, south, east, north] = BASEMAP_BOUNDS;
  return width < NARROW ? [west, south - SHEET_ROOM, east, north + 2] : [west, south, east, north];
}
