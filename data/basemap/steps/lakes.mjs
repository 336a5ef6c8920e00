import fs from 'node:fs';
import path from 'node:path';
import { PATHS } from '../config.mjs';
import { readNames, toCollection, toFeature } from '../lib/collection.mjs';
import { distanceKm, inRing, ringAreaKm2, ringCentre, round4, simplifyLine } from '../lib/geo.mjs';
import { readLakePieces } from '../lib/gshhg.mjs';

const BOUNDS = [61, 32, 79, 44];
/** Unnamed lakes smaller than this, in square kilometres, are left out. */
const SMALLEST_KM2 = 20;

/** Joins a lake's shore pieces into one ring, always by the nearest free end. */
function joinShore(pieces) {
  const rest = pieces.slice();
  let ring = rest.shift();
  while (rest.length) {
    const end = ring.at(-1);
    const candidates = rest.flatMap((piece, index) => [
      { index, reversed: false, km: distanceKm(end, piece[0]) },
      { index, reversed: true, km: distanceKm(end, piece.at(-1)) },
    ]);
    const next = candidates.reduce((a, b) => (b.km < a.km ? b : a));
    const [piece] = rest.splice(next.index, 1);
    ring = ring.concat(next.reversed ? piece.slice().reverse() : piece);
  }
  const gap = distanceKm(ring[0], ring.at(-1));
  if (gap > 3) return null; // cut off at the edge of the bins read
  return gap > 0 ? [...ring, ring[0]] : ring;
}

function nameOf(ring, names) {
  const centre = ringCentre(ring);
  const reach = Math.sqrt(ringAreaKm2(ring)) * 0.6; // a probe may fall on an arm's far shore
  return names.find((n) => inRing(n.inside, ring) || distanceKm(n.inside, centre) < reach)?.name;
}

function toLake(polygon, source, names) {
  const name = nameOf(polygon[0], names);
  const properties = { km2: Math.round(ringAreaKm2(polygon[0])), ...(name ? { name } : {}) };
  const rings = polygon.map((ring) => {
    // Simplified in two halves: a closed ring has no chord to measure from
    const half = Math.floor(ring.length / 2);
    const a = simplifyLine(ring.slice(0, half + 1), 0.08);
    return [...a, ...simplifyLine(ring.slice(half), 0.08).slice(1)].map(round4);
  });
  return { source, ...toFeature(properties, 'Polygon', rings) };
}

/** Polygons of the OpenStreetMap lakes that reach into the bounds. */
function readOsmLakes() {
  const file = path.join(PATHS.modules, '@geo-maps/earth-lakes-100m/map.geo.json');
  const [west, south, east, north] = BOUNDS;
  return JSON.parse(fs.readFileSync(file, 'utf8'))
    .geometries.flatMap((g) => g.coordinates)
    .filter(([r]) => r.some(([x, y]) => x > west && x < east && y > south && y < north));
}

/**
 * Lakes and reservoirs: GSHHG where its shore is the smoother one (the table of
 * names says which), OpenStreetMap for the rest.
 *
 * @param {string} file path of GSHHG's binned shoreline file
 * @returns {Promise<object>} polygons with `km2` and where known `name`
 */
export async function buildLakes(file) {
  const names = readNames('lakes');
  const fromGshhg = names.filter((n) => n.shore === 'gshhg');
  const lakes = [];
  for (const pieces of await readLakePieces(file, BOUNDS)) {
    const ring = joinShore(pieces);
    if (ring && fromGshhg.some((n) => inRing(n.inside, ring)))
      lakes.push(toLake([ring], 'gshhg', names));
  }
  const taken = lakes.map((l) => l.geometry.coordinates[0]);
  for (const polygon of readOsmLakes()) {
    const [shore, ...islands] = polygon;
    const centre = ringCentre(shore);
    if (taken.some((t) => inRing(centre, t) || shore.some((p) => inRing(p, t)))) continue;
    if (ringAreaKm2(shore) < SMALLEST_KM2 && !names.some((n) => inRing(n.inside, shore))) continue;
    lakes.push(toLake([shore, ...islands.filter((i) => ringAreaKm2(i) > 4)], 'osm', names));
  }
  for (const { name } of names) {
    if (!lakes.some((l) => l.properties.name === name)) console.warn(`No lake found for ${name}`);
  }
  return toCollection(lakes.map(({ source, ...lake }) => lake));
}
