/**
 * Web Mercator in the map's own pixels: what a longitude and latitude are at a given zoom, and back. For
 * arithmetic in screen space (stems, crowding, arcs) that must give the same answer in every browser.
 */
import type { LonLat } from './place-geometry.ts';

/** Pixels, x to the east and y to the south, from the world's north-west corner. */
export type Px = readonly [x: number, y: number];

/** Width of the world in px at zoom 0, as vector-tile maps count. */
const WORLD = 512;
const RADIANS = Math.PI / 180;

/** Width of the world in px at a zoom. */
export const worldWidth = (zoom: number): number => WORLD * 2 ** zoom;

/** A place as world pixels at a zoom. */
export function toWorld([longitude, latitude]: LonLat, zoom: number): Px {
  const width = worldWidth(zoom);
  const sine = Math.sin(latitude * RADIANS);
  return [
    ((longitude + 180) / 360) * width,
    (0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)) * width,
  ];
}

/** World pixels at a zoom as longitude and latitude. */
export function fromWorld([x, y]: Px, zoom: number): LonLat {
  const width = worldWidth(zoom);
  const up = Math.PI * (1 - (2 * y) / width);
  return [(x / width) * 360 - 180, Math.atan(Math.sinh(up)) / RADIANS];
}
