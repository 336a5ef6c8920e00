/** Where the drawn map looks, as arithmetic: from degrees to screen px and back, fits, limits. Pure. */
import { fromWorld, type Px, toWorld, worldWidth } from '../../geo/mercator.ts';
import type { Extent, LonLat } from '../../geo/place-geometry.ts';
import { BASEMAP_MAX_ZOOM } from '../basemap/style.ts';
import type { Padding } from '../contract.ts';
import { REGION_MIN_ZOOM } from '../limits.ts';
import type { Size } from '../screen.ts';

/** What the map looks at. */
export interface Look {
  readonly centre: LonLat;
  readonly zoom: number;
}

export interface View extends Look {
  readonly size: Size;
}

/** World px of the view's upper left corner. */
export function originOf({ centre, zoom, size }: View): Px {
  const [x, y] = toWorld(centre, zoom);
  return [x - size.width / 2, y - size.height / 2];
}

/** A place as px of the screen. */
export function toScreen(at: LonLat, view: View): Px {
  const [x, y] = toWorld(at, view.zoom);
  const [left, top] = originOf(view);
  return [x - left, y - top];
}

/** The place at a point of the screen. */
export function toPlace([x, y]: Px, view: View): LonLat {
  const [left, top] = originOf(view);
  return fromWorld([left + x, top + y], view.zoom);
}

const clamp = (value: number, low: number, high: number) => Math.min(high, Math.max(low, value));

/** Keeps `at` so that `half` on both sides stays inside; in the middle where there is no such place. */
const kept = (at: number, low: number, high: number, half: number) =>
  high - low <= 2 * half ? (low + high) / 2 : clamp(at, low + half, high - half);

/** The nearest look at which nothing beyond the bounds is seen. */
export function limited(look: Look, size: Size, bounds: Extent, minZoom = REGION_MIN_ZOOM): Look {
  const [west, south, east, north] = bounds;
  const [left, top] = toWorld([west, north], 0);
  const [right, bottom] = toWorld([east, south], 0);
  const least = Math.max(
    minZoom,
    Math.log2(size.width / (right - left)),
    Math.log2(size.height / (bottom - top)),
  );
  const zoom = clamp(look.zoom, Math.min(least, BASEMAP_MAX_ZOOM), BASEMAP_MAX_ZOOM);
  const scale = worldWidth(zoom) / worldWidth(0);
  const [x, y] = toWorld(look.centre, zoom);
  return {
    zoom,
    centre: fromWorld(
      [
        kept(x, left * scale, right * scale, size.width / 2),
        kept(y, top * scale, bottom * scale, size.height / 2),
      ],
      zoom,
    ),
  };
}

/** The look that has a place at a point given in px from the middle of the screen. */
export function standing(at: LonLat, offset: Px, zoom: number): Look {
  const [x, y] = toWorld(at, zoom);
  return { centre: fromWorld([x - offset[0], y - offset[1]], zoom), zoom };
}

/** The look that shows all of an extent inside the padding; never closer than the map goes. */
export function fitting(extent: Extent, size: Size, padding: Padding): Look {
  const [west, south, east, north] = extent;
  const [left, top] = toWorld([west, north], 0);
  const [right, bottom] = toWorld([east, south], 0);
  const width = Math.max(1, size.width - padding.left - padding.right);
  const height = Math.max(1, size.height - padding.top - padding.bottom);
  const zoom = Math.min(
    BASEMAP_MAX_ZOOM,
    Math.log2(width / Math.max(right - left, 1e-9)),
    Math.log2(height / Math.max(bottom - top, 1e-9)),
  );
  const middle = fromWorld([(left + right) / 2, (top + bottom) / 2], 0);
  const offset: Px = [(padding.left - padding.right) / 2, (padding.top - padding.bottom) / 2];
  return standing(middle, offset, zoom);
}

/** The look after zooming so that what lies under a point of the screen stays there. */
export function zoomedAt(view: View, point: Px, zoom: number): Look {
  const under = toPlace(point, view);
  return standing(under, [point[0] - view.size.width / 2, point[1] - view.size.height / 2], zoom);
}

/** The look after the map has been pushed by so many px. */
export const pushed = (view: View, [dx, dy]: Px): Look => ({
  zoom: view.zoom,
  centre: toPlace([view.size.width / 2 - dx, view.size.height / 2 - dy], view),
});

/** A look between two others; `share` from 0 to 1. Zoom and place change together, as the engine eases. */
export function between(from: Look, to: Look, share: number): Look {
  const zoom = from.zoom + (to.zoom - from.zoom) * share;
  const [fromX, fromY] = toWorld(from.centre, 0);
  const [toX, toY] = toWorld(to.centre, 0);
  const scales = [from.zoom, to.zoom, zoom].map((each) => 2 ** -each);
  const [start = 0, end = 0, now = 0] = scales;
  // While the scale changes, even steps on the screen are no even steps on the ground
  const along = Math.abs(end - start) < 1e-9 ? share : (now - start) / (end - start);
  return {
    zoom,
    centre: fromWorld([fromX + (toX - fromX) * along, fromY + (toY - fromY) * along], 0),
  };
}
