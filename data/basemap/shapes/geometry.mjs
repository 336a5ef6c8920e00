import * as turf from '@turf/turf';
import { round4 } from '../lib/geo.mjs';

const roundAll = (node) => (typeof node[0] === 'number' ? round4(node) : node.map(roundAll));

/** A line or ring without repeated neighbours, which rounding can make. */
const distinct = (line) =>
  line.filter((p, i) => i === 0 || p[0] !== line[i - 1][0] || p[1] !== line[i - 1][1]);

/** Polygons whose rings survived rounding; rings of fewer than 4 positions enclose nothing. */
const soundPolygons = (polygons) =>
  polygons
    .map((rings) => rings.map(distinct).filter((ring) => ring.length >= 4))
    .filter((rings) => rings.length);

/**
 * Makes a feature fit to publish: 4 decimals, no repeated positions, outer
 * rings anticlockwise and holes clockwise (RFC 7946), single parts as such.
 *
 * @param {object} geometry of any line or polygon type
 * @param {{id: string, name: string, method?: string}} properties
 */
export function finish(geometry, properties) {
  const coordinates = roundAll(geometry.coordinates);
  if (geometry.type === 'LineString') return turf.lineString(distinct(coordinates), properties);
  if (geometry.type === 'MultiLineString') {
    return turf.multiLineString(coordinates.map(distinct), properties);
  }
  const polygons = soundPolygons(geometry.type === 'Polygon' ? [coordinates] : coordinates);
  const feature =
    polygons.length === 1
      ? turf.polygon(polygons[0], properties)
      : turf.multiPolygon(polygons, properties);
  return turf.rewind(feature);
}

/** The part of `shape` inside `outline`, without scraps under `smallestKm2`. */
export function clipTo(shape, outline, smallestKm2 = 2) {
  const inside = turf.intersect(turf.featureCollection([shape, outline]));
  if (!inside) throw new Error(`Nothing of ${shape.properties?.id} lies inside its outline`);
  const parts = turf.flatten(inside).features.filter((f) => turf.area(f) > smallestKm2 * 1e6);
  return turf.combine(turf.featureCollection(parts)).features[0];
}

/** A band on both sides of a line, rounded at its ends, `km` wide on each side. */
export function bandAround(line, km) {
  const band = turf.buffer(line, km, { units: 'kilometers', steps: 12 });
  return turf.simplify(band, { tolerance: 0.002, highQuality: true });
}

/** One line of JSON per feature: small, and changes show line by line. */
export function toJson(value) {
  if (value.type !== 'FeatureCollection') return `${JSON.stringify(value)}\n`;
  const lines = value.features.map((f) => JSON.stringify(f));
  return `{"type":"FeatureCollection","features":[\n${lines.join(',\n')}\n]}\n`;
}
