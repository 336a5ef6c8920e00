import polylabel from 'polylabel';
import { TILE_BOUNDS } from '../config.mjs';
import { toCollection, toFeature } from '../lib/collection.mjs';
import { ringArea, round4 } from '../lib/geo.mjs';

/** A country that shows less than this many square degrees on the map gets no name. */
const SMALLEST = 6;

/** Cuts a ring to the tile bounds, so that a name stands on the part that is drawn. */
function insideBounds(ring) {
  const [west, south, east, north] = TILE_BOUNDS;
  const inset = 0.5;
  return ring.map(([x, y]) => [
    Math.min(east - inset, Math.max(west + inset, x)),
    Math.min(north - inset, Math.max(south + inset, y)),
  ]);
}

/**
 * One point per country, at the middle of its largest part on the map.
 *
 * @param {object} countries FeatureCollection of MultiPolygons
 * @returns {object} points with `name` and `a3`
 */
export function buildCountryLabels(countries) {
  const labels = [];
  for (const { properties, geometry } of countries.features) {
    const parts = geometry.coordinates.map(([outer]) => insideBounds(outer));
    const largest = parts.reduce((a, b) => (ringArea(b) > ringArea(a) ? b : a));
    if (ringArea(largest) < SMALLEST) continue;
    labels.push(
      toFeature(
        { name: properties.name, a3: properties.a3 },
        'Point',
        round4(polylabel([largest], 0.05)),
      ),
    );
  }
  return toCollection(labels);
}
