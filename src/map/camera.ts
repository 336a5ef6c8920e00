/** How the map moves: home, to what is selected, and to what others ask for. */

import type { Px } from '../geo/mercator.ts';
import type { Extent } from '../geo/place-geometry.ts';
import type { Camera } from '../state/store.ts';
import { holds, type Rect } from './chrome.ts';
import type { Padding } from './contract.ts';
import { homePadding } from './framing.ts';
import type { Size } from './screen.ts';
import type { Surface } from './surface.ts';
import { wantsStillness } from './theme.ts';

/** Px from the frame's edge, and from a card, at which a mark still counts as in view: the ring of a selected one. */
const MARGIN = 44;
const CARD_MARGIN = 32;

/** Whether a point on the screen is in view, and no card lies over it. */
export function isClear(at: Px, { width, height }: Size, covered: readonly Rect[]): boolean {
  const inner = {
    left: MARGIN,
    top: MARGIN,
    right: width - MARGIN,
    bottom: height - MARGIN,
  };
  return holds(inner, at) && !covered.some((rect) => holds(rect, at, CARD_MARGIN));
}

const EASE = 600;
const motion = () => ({ duration: wantsStillness() ? 0 : EASE, essential: true });

const sizes = new WeakMap<Surface, Size>();

/**
 * Has the map's size measured anew after each change of it. To be called before anybody else listens to the
 * map's `resize`: what is told first would else place its labels in the frame that was.
 */
export function watchFrame(map: Surface): void {
  map.on('resize', () => sizes.delete(map));
}

/** The map's size in px, measured once and after each change: to ask the page makes the browser lay it out. */
export function frameOf(map: Surface): Size {
  const known = sizes.get(map);
  if (known !== undefined) return known;
  const { clientWidth: width, clientHeight: height } = map.getContainer();
  const size = { width, height };
  sizes.set(map, size);
  return size;
}

/** Moves the map to a camera. */
export function goTo(map: Surface, camera: Camera, still = false): void {
  map.easeTo({
    center: [camera.longitude, camera.latitude],
    zoom: camera.zoom,
    ...(still ? { duration: 0 } : motion()),
  });
}

/** Shows the whole region. */
export function goHome(map: Surface, home: Extent, padding: Padding, still = false): void {
  map.fitBounds([...home], {
    padding: homePadding(padding, map.getContainer().clientWidth),
    ...(still ? { duration: 0 } : motion()),
  });
}

/** How near a selected point is brought when the map moves to it anyway. */
const POINT_ZOOM = 7;

/** The middle of what the cards leave free, px from the middle of the map. */
const clearMiddle = (padding: Padding): [number, number] => [
  (padding.left - padding.right) / 2,
  (padding.top - padding.bottom) / 2,
];

/** Looks closer at a point. */
export function lookCloser(
  map: Surface,
  at: readonly [number, number],
  zoom: number,
  padding: Padding,
): void {
  map.easeTo({
    center: [...at] as [number, number],
    zoom,
    offset: clearMiddle(padding),
    ...motion(),
  });
}

/** What is brought into view: a mark, the ground it may lie on, and the zoom at which it stands alone, if that is known. */
export interface Target {
  readonly at: readonly [number, number];
  readonly extent: Extent | null;
  readonly alone: number | null;
}

/** Brings a mark into the clear part of the map, its whole extent where that fits. */
export function bringIntoView(map: Surface, target: Target, padding: Padding): void {
  const { extent, alone } = target;
  const zoom = map.getZoom();
  const wanted = Math.max(zoom, alone ?? Math.min(POINT_ZOOM, zoom + 1));
  const fitted =
    extent === null ? undefined : map.cameraForBounds([...extent], { padding: { ...padding } });
  if (extent !== null && fitted?.zoom !== undefined && fitted.zoom < wanted) {
    map.fitBounds([...extent], { padding: { ...padding }, linear: true, ...motion() });
    return;
  }
  map.easeTo({
    center: [...target.at] as [number, number],
    zoom: wanted,
    offset: clearMiddle(padding),
    ...motion(),
  });
}

/** Where the map stands, as the link writes it. */
export function cameraOf(map: Surface): Camera {
  const { lng, lat } = map.getCenter();
  const round = (value: number, digits: number) => Number(value.toFixed(digits));
  return { longitude: round(lng, 4), latitude: round(lat, 4), zoom: round(map.getZoom(), 2) };
}
