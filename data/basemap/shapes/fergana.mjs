import * as turf from '@turf/turf';
import { contours } from 'd3-contour';
import { CELLS_PER_DEGREE } from '../steps/elevation.mjs';
import { clipTo, finish } from './geometry.mjs';

/** The valley floor ends here, in metres: the foothills begin. */
const FLOOR_METRES = 1150;
/** West, where the valley opens to the steppe at Khujand, and the other sides. */
const WINDOW = [69.3, 39.9, 73.4, 41.6];
/** A place on the floor, to pick the right contour. */
const INSIDE = [71.5, 40.6];

/** Ground below the limit inside the window, as polygons in degrees. */
function lowGround({ grid, west, north }) {
  const [w, s, e, n] = WINDOW;
  const lonAt = (x) => west + x / CELLS_PER_DEGREE;
  const latAt = (y) => north - y / CELLS_PER_DEGREE;
  const masked = grid.values.map((metres, i) => {
    const lon = lonAt((i % grid.width) + 0.5);
    const lat = latAt(Math.floor(i / grid.width) + 0.5);
    const outside = lon < w || lon > e || lat < s || lat > n;
    return outside ? -9000 : -metres;
  });
  const [{ coordinates }] = contours().size([grid.width, grid.height]).thresholds([-FLOOR_METRES])(
    masked,
  );
  return coordinates.map(([outer]) => turf.polygon([outer.map(([x, y]) => [lonAt(x), latAt(y)])]));
}

/**
 * The Fergana valley, and its Tajik part.
 *
 * @param {object} elevation as read for the relief
 * @param {object} tajikistan outline
 */
export function ferganaShapes(elevation, tajikistan) {
  const floor = lowGround(elevation).find((p) => turf.booleanPointInPolygon(INSIDE, p));
  const valley = turf.simplify(floor, { tolerance: 0.01, highQuality: true });
  const method = `Ground below ${FLOOR_METRES} m (NASA SRTM30) east of 69.3 degrees east`;
  return [
    finish(valley.geometry, {
      id: 'fergana-valley',
      name: 'Fergana Valley',
      method: `${method}, smoothed. Not an official outline.`,
    }),
    finish(clipTo(valley, tajikistan, 20).geometry, {
      id: 'fergana-tajik',
      name: 'Tajik part of the Fergana Valley',
      method: `${method}, clipped to the OpenStreetMap border of Tajikistan of 2017. Not an official outline.`,
    }),
  ];
}
