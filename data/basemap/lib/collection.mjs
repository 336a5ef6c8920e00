import fs from 'node:fs';
import path from 'node:path';
import { PATHS } from '../config.mjs';

/** Shorthand for a GeoJSON Feature. */
export const toFeature = (properties, type, coordinates) => ({
  type: 'Feature',
  properties,
  geometry: { type, coordinates },
});

/** Shorthand for a GeoJSON FeatureCollection. */
export const toCollection = (features) => ({ type: 'FeatureCollection', features });

/** Reads one of the hand-kept tables of names. */
export function readNames(table) {
  return JSON.parse(fs.readFileSync(path.join(PATHS.names, `${table}.json`), 'utf8'));
}
