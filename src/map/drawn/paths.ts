/** Geometry of degrees as SVG path data in px of a view, without the points that no eye can part. Pure. */
import { toWorld } from '../../geo/mercator.ts';
import { short } from './svg.ts';
import { originOf, type View } from './view.ts';

/** Points nearer than this to the last one kept are left out, px. */
const GRAIN = 0.7;

function linePath(points: readonly GeoJSON.Position[], view: View, close: boolean): string {
  const [left, top] = originOf(view);
  let path = '';
  let lastX = Number.POSITIVE_INFINITY;
  let lastY = Number.POSITIVE_INFINITY;
  points.forEach(([longitude = 0, latitude = 0], index) => {
    const [worldX, worldY] = toWorld([longitude, latitude], view.zoom);
    const [x, y] = [worldX - left, worldY - top];
    const isEnd = index === points.length - 1 && !close;
    if (!isEnd && Math.abs(x - lastX) < GRAIN && Math.abs(y - lastY) < GRAIN) return;
    path += `${index === 0 ? 'M' : 'L'}${short(x)} ${short(y)}`;
    [lastX, lastY] = [x, y];
  });
  return close ? `${path}Z` : path;
}

/** The path of lines and areas; empty for points. */
export function shapePath(geometry: GeoJSON.Geometry, view: View): string {
  switch (geometry.type) {
    case 'LineString':
      return linePath(geometry.coordinates, view, false);
    case 'MultiLineString':
      return geometry.coordinates.map((line) => linePath(line, view, false)).join('');
    case 'Polygon':
      return geometry.coordinates.map((ring) => linePath(ring, view, true)).join('');
    case 'MultiPolygon':
      return geometry.coordinates
        .flat()
        .map((ring) => linePath(ring, view, true))
        .join('');
    default:
      return '';
  }
}
