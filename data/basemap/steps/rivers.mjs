import { RIVER_BOUNDS } from '../config.mjs';
import { readNames, toCollection, toFeature } from '../lib/collection.mjs';
import { distanceKm, lengthKm, nearestOnLines, round4, simplifyLine } from '../lib/geo.mjs';
import { readRivers } from '../lib/gshhg.mjs';
import { stitchLines } from '../lib/stitch.mjs';

/** GSHHG levels from here on are seasonal streams and canals. */
const FIRST_SEASONAL_LEVEL = 6;
/** A river point this near the border river is taken to be the same river. */
const SAME_RIVER_KM = 3.2;
/** A tributary that stops this near the border river is run on to it. */
const MOUTH_KM = 6;

/** Where the border follows Panj, Pamir or Amu Darya upstream of Termez. */
const nearBorderRiver = ([lon, lat]) => lon > 65.4 && lon < 74.2 && lat < 38.8;

/** Name of the river that the Tajik-Afghan border follows at a point, if any. */
function borderRiverName([lon, lat]) {
  if (lon < 68.315 && lat < 37.2) return 'Amu Darya'; // below the mouth of the Vakhsh
  if (lon > 72.66 && lon < 73.62 && lat > 36.9 && lat < 37.52) return 'Pamir'; // up to Zorkul
  if (lon < 72.67) return 'Panj';
  return null; // the watershed of the Wakhan
}

/** Splits a border line into named river reaches. */
function namedReaches(line, nameAt) {
  const reaches = [];
  let points = [];
  let name = null;
  const close = () => {
    if (name && points.length > 1) reaches.push({ name, line: points });
  };
  for (const point of line) {
    const next = nameAt(point);
    if (next !== name) {
      if (points.length) points.push(point);
      close();
      points = [];
      name = next;
    }
    points.push(point);
  }
  close();
  return reaches;
}

/** Cuts out the stretches of a river that run along the border river. */
function withoutBorderStretches(line, border) {
  const runs = [];
  let run = [];
  for (const point of line) {
    const same = nearBorderRiver(point) && nearestOnLines(point, border).km < SAME_RIVER_KM;
    if (!same) run.push(point);
    else {
      if (run.length > 1) runs.push([...run, point]);
      run = [point];
    }
  }
  if (run.length > 1) runs.push(run);
  return runs.filter((l) => lengthKm(l) >= 2.5);
}

function joinMouths(line, border) {
  const joined = line.slice();
  for (const atEnd of [false, true]) {
    const point = atEnd ? line.at(-1) : line[0];
    if (!nearBorderRiver(point)) continue;
    const near = nearestOnLines(point, border);
    if (near.km <= 0.02 || near.km >= MOUTH_KM) continue;
    if (atEnd) joined.push(near.point);
    else joined.unshift(near.point);
  }
  return joined;
}

/** A river whose name changes is split at the nearest of its points to the change. */
function splitAtBreaks(features) {
  let pieces = features;
  for (const { at, between } of readNames('rivers').breaks) {
    const km = pieces.map((f) => nearestOnLines(at, [f.geometry.coordinates]).km);
    const index = km.indexOf(Math.min(...km));
    if (km[index] > 5) {
      console.warn(`No river at the change between ${between}`);
      continue;
    }
    const { properties, geometry } = pieces[index];
    const line = geometry.coordinates;
    const gaps = line.map((p) => distanceKm(p, at));
    const cut = Math.max(1, Math.min(line.length - 2, gaps.indexOf(Math.min(...gaps))));
    const parts = [line.slice(0, cut + 1), line.slice(cut)];
    const split = parts.map((part) => toFeature({ ...properties }, 'LineString', part));
    pieces = pieces.toSpliced(index, 1, ...split);
  }
  return pieces;
}

/** Gives each river the name whose probe point it passes; warns of probes that miss. */
function nameRivers(features) {
  const unnamed = features.filter((f) => !f.properties.border);
  for (const { name, probes, withinKm } of readNames('rivers').rivers) {
    for (const probe of probes) {
      const distances = unnamed.map((f) => nearestOnLines(probe, [f.geometry.coordinates]).km);
      const index = distances.indexOf(Math.min(...distances));
      if (distances[index] < withinKm) unnamed[index].properties.name = name;
      else console.warn(`No river near the probe for ${name}: ${distances[index].toFixed(1)} km`);
    }
  }
}

/**
 * Rivers from GSHHG, and the border rivers from the border line itself.
 *
 * @param {string} file path of GSHHG's binned river file
 * @param {{tajikAfghan: number[][][], uzbekAfghan: number[][][]}} borders
 * @returns {Promise<object>} lines with `lv` (1 is greatest), and where known
 *   `name`; `border` is true where the river is the border
 */
export async function buildRivers(file, { tajikAfghan, uzbekAfghan }) {
  const border = [...tajikAfghan, ...uzbekAfghan];
  const inland = [];
  for (const [level, pieces] of await readRivers(file, RIVER_BOUNDS)) {
    if (level >= FIRST_SEASONAL_LEVEL) continue;
    for (const river of stitchLines(pieces)) {
      for (const run of withoutBorderStretches(river, border)) {
        const line = simplifyLine(joinMouths(run, border), 0.12).map(round4);
        inland.push(toFeature({ lv: level }, 'LineString', line));
      }
    }
  }
  const features = splitAtBreaks(inland);
  const reaches = [
    ...tajikAfghan.flatMap((line) => namedReaches(line, borderRiverName)),
    ...uzbekAfghan.map((line) => ({ name: 'Amu Darya', line })),
  ];
  for (const { name, line } of reaches) {
    const simple = simplifyLine(line, 0.06).map(round4);
    features.push(toFeature({ lv: 1, name, border: true }, 'LineString', simple));
  }
  nameRivers(features);
  return toCollection(features);
}
