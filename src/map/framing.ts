/** What the map shows to begin with, and the room that cards leave it: pure questions, asked of marks and sizes. */

import { isLarge } from '../domain/large.ts';
import { fromWorld, type Px, toWorld } from '../geo/mercator.ts';
import type { Extent, LonLat } from '../geo/place-geometry.ts';
import { isOnBasemap } from '../geo/region.ts';
import type { MapOptions, Padding } from './contract.ts';
import { NO_READING } from './layers/sources.ts';
import type { MapModel } from './model.ts';
import type { Size } from './screen.ts';

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

/** Zoom near enough for every crowd of the atlas's own record to be discs: see clusters.ts. */
export const DISCS = 5.75;
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
