/** How far the camera may go, on any map. */
import { BASEMAP_BOUNDS } from './basemap/style.ts';

export const MIN_ZOOM = 4;

/** Narrower than this, px, a sheet lies over the lower half of the map. */
const NARROW = 720;
/** How far beyond the base map a phone's camera may go, degrees: the land has to come up from under the sheet. */
const SHEET_ROOM = 14;

/** Where the camera is kept. */
export function boundsFor(width: number): [number, number, number, number] {
  const [west, south, east, north] = BASEMAP_BOUNDS;
  return width < NARROW ? [west, south - SHEET_ROOM, east, north + 2] : [west, south, east, north];
}
