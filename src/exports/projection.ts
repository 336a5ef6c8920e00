/** From longitude and latitude to the pixels of a picture, so that a rectangle of degrees fits a box. */

import { clipped } from '../geo/clip.ts';
import { fromWorld, type Px, toWorld } from '../geo/mercator.ts';
import type { Extent } from '../geo/place-geometry.ts';

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Projection {
  /** A point, in px. */
  readonly at: (point: readonly number[]) => Px;
  /** The longitude and latitude of a pixel. */
  readonly back: (px: Px) => readonly [number, number];
  /** The degrees of the whole picture: what lies outside need not be drawn. */
  readonly extent: Extent;
}

/** Degrees that a picture shows at least, so that a single town has surroundings. */
const LEAST_DEGREES = 1.9;

/** Px drawn beyond the edge, so that cut outlines do not show as lines. */
const BLEED = 12;

function widened([west, south, east, north]: Extent, least: number): Extent {
  const more = (low: number, high: number) => Math.max(0, (least - (high - low)) / 2);
  const x = more(west, east);
  const y = more(south, north) * 0.75;
  return [west - x, south - y, east + x, north + y];
}

/** Mercator: the extent fitted and centred in the box less its margin; the projection covers the whole box. */
export function fitted(
  extent: Extent,
  whole: Box,
  margin: number,
  least = LEAST_DEGREES,
): Projection {
  const box = {
    x: whole.x + margin,
    y: whole.y + margin,
    width: whole.width - 2 * margin,
    height: whole.height - 2 * margin,
  };
  const [west, south, east, north] = widened(extent, least);
  const [left, top] = toWorld([west, north], 0);
  const [right, bottom] = toWorld([east, south], 0);
  const scale = Math.min(box.width / (right - left), box.height / (bottom - top));
  const x = box.x + (box.width - (right - left) * scale) / 2;
  const y = box.y + (box.height - (bottom - top) * scale) / 2;
  const at = ([longitude = 0, latitude = 0]: readonly number[]): Px => {
    const [worldX, worldY] = toWorld([longitude, latitude], 0);
    return [x + (worldX - left) * scale, y + (worldY - top) * scale];
  };
  const back = ([pixelX, pixelY]: Px) =>
    fromWorld([left + (pixelX - x) / scale, top + (pixelY - y) / scale], 0);
  const [w, n] = back([whole.x - BLEED, whole.y - BLEED]);
  const [e, s] = back([whole.x + whole.width + BLEED, whole.y + whole.height + BLEED]);
  return { at, back, extent: [w, s, e, n] };
}

const short = (value: number) => Math.round(value * 10) / 10;

function linePath(points: readonly GeoJSON.Position[], project: Projection, close: boolean) {
  const steps = points.map((point, index) => {
    const [x, y] = project.at(point);
    return `${index === 0 ? 'M' : 'L'}${short(x)} ${short(y)}`;
  });
  return steps.join('') + (close ? 'Z' : '');
}

/** The path data of what a picture shows of a geometry; empty for points, and for what lies outside. */
export function pathOf(whole: GeoJSON.Geometry, project: Projection): string {
  const geometry = clipped(whole, project.extent);
  switch (geometry?.type) {
    case 'LineString':
      return linePath(geometry.coordinates, project, false);
    case 'MultiLineString':
      return geometry.coordinates.map((line) => linePath(line, project, false)).join('');
    case 'Polygon':
      return geometry.coordinates.map((ring) => linePath(ring, project, true)).join('');
    case 'MultiPolygon':
      return geometry.coordinates
        .flat()
        .map((ring) => linePath(ring, project, true))
        .join('');
    default:
      return '';
  }
}
