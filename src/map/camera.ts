/** Where the map looks: home, what is selected, and what others ask for. Pure questions, then the moves. */

import { isLarge } from '../domain/large.ts';
import { fromWorld, type Px, toWorld } from '../geo/mercator.ts';
import type { Extent, LonLat } from '../geo/place-geometry.ts';
import { isOnBasemap } from '../geo/region.ts';
import type { Camera } from '../state/store.ts';
import { holds, type Rect } from './chrome.ts';
import type { MapOptions, Padding } from './contract.ts';
import { NO_READING } from './layers/sources.ts';
import type { MapModel } from './model.ts';
import type { Size } from './screen.ts';
import type { Surface } from './surface.ts';
import { wantsStillness } from './theme.ts';

/** Degrees that a home shows at least: a single mark is no region. */
const LEAST_SPAN = 1;

/** Written out, because there may be more marks than a function takes arguments. */
function around(points: readonly (readonly [number, number])[]): Extent {
  let [west, south] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  let [east, north] = [-west, -south];
  for (const [x, y] of points) {
    west = Math.min(west, x);
    south = Math.min(south, y);
    east = Math.max(east, x);
    north = Math.max(north, y);
  }
  return [west, south, east, north];
}

/** The rectangle that holds the marks of what the record is mainly about. */
export function homeExtent(model: MapModel): Extent {
  const framing = model.incidents.filter(({ incident }) => incident.tier !== 'context');
  const chosen = framing.length > 1 ? framing : model.incidents;
  const sites = chosen.map(({ site }): LonLat => model.sites[site]?.at ?? [69.4, 38.4]);
  const [west, south, east, north] = around(sites);
  // With hardly a mark there is still a region to show; a dataset of elsewhere is shown where it is.
  if (sites.length === 0 || isOnBasemap([west, south, east, north]))
    return around([...sites, [67.6, 36.8], [71.4, 40]]);
  const spare = Math.max(0, (LEAST_SPAN - Math.max(east - west, north - south)) / 2);
  return [
    Math.max(-180, west - spare),
    Math.max(-85, south - spare),
    Math.min(180, east + spare),
    Math.min(85, north + spare),
  ];
}

/** Narrower than this, px, the cards over a map are folded or elsewhere. */
const NARROW = 720;
/** Near enough for every crowd of the atlas's own record to be discs: see clusters.ts. */
const DISCS = 5.75;
/** A mark this near to the edge, px, would have its disc cut off. */
const EDGE = 20;

/**
 * What the map opens on. A narrow one would show home as a few badges: it opens on the part that holds
 * most of the readings shown, near enough to see their discs, as long as they stand on the base map.
 */
export function openingExtent(
  model: MapModel,
  home: Extent,
  { store, visibility, padding: asked }: Pick<MapOptions, 'store' | 'visibility' | 'padding'>,
  { width, height }: Size,
): Extent {
  if (width >= NARROW || !isOnBasemap(home) || isLarge(model.incidents.length)) return home;
  const padding = homePadding(asked(), width);
  const [reach, rise] = [
    (width - padding.left - padding.right) / 2,
    (height - padding.top - padding.bottom) / 2,
  ];
  const near = (at: LonLat) => toWorld(at, DISCS);
  const [west, south, east, north] = home;
  const [[left, top], [right, bottom]] = [near([west, north]), near([east, south])];
  if (right - left <= reach * 2 && bottom - top <= rise * 2) return home;
  const shown = new Set(visibility(store.getState()).visible);
  const marks = model.incidents
    .filter(({ incident, key }) => shown.has(incident.id) && key !== NO_READING)
    .map(({ site }) => near(model.sites[site]?.at ?? [0, 0]));
  const round = ([x, y]: Px) =>
    marks.filter((at) => Math.abs(at[0] - x) <= reach - EDGE && Math.abs(at[1] - y) <= rise - EDGE);
  const most = marks.map(round).reduce((a, b) => (b.length > a.length ? b : a), []);
  if (most.length === 0) return home;
  const [minX, minY, maxX, maxY] = around(most);
  const [x, y] = [(minX + maxX) / 2, (minY + maxY) / 2];
  const corner = (right: number, down: number) => fromWorld([x + right, y + down], DISCS);
  return [...corner(-reach, rise), ...corner(reach, -rise)];
}

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

/** Room for cards on a wide map: they cover the upper corners, not whole sides. */
const CARDS = { left: 40, right: 150 } as const;

/** Home needs less room than a selection. */
export function homePadding(padding: Padding, width: number): Padding {
  return {
    top: Math.min(padding.top, 96),
    bottom: Math.max(padding.bottom, 64),
    ...(width < NARROW ? { left: padding.left, right: padding.right } : CARDS),
  };
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
export function goTo(map: Surface, camera: Camera): void {
  map.easeTo({
    center: [camera.longitude, camera.latitude],
    zoom: camera.zoom,
    ...motion(),
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
