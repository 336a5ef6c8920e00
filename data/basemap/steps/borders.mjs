import fs from 'node:fs';
import path from 'node:path';
import mapshaper from 'mapshaper';
import { feature, mesh } from 'topojson-client';
import { COUNTRIES, COUNTRY_BOUNDS, DISPUTED, PATHS } from '../config.mjs';
import { inRing, lengthKm, polygonsOf, ringArea, ringCentre, round4 } from '../lib/geo.mjs';

const SOURCE = '@geo-maps/countries-maritime-10m';

/**
 * The source ships holes as further polygons: one that lies inside the
 * country's own mainland is a hole (another state's exclave), not an island.
 */
function withHoles(geometry) {
  const rings = polygonsOf(geometry)
    .map(([outer]) => outer)
    .sort((a, b) => ringArea(b) - ringArea(a));
  const [mainland, ...others] = rings;
  const polygons = [[mainland]];
  for (const ring of others) {
    if (inRing(ringCentre(ring), mainland)) polygons[0].push(ring.slice().reverse());
    else polygons.push([ring]);
  }
  return polygons;
}

/**
 * Country borders from OpenStreetMap (2017), cleaned and cut to the region.
 *
 * @param {number} intervalMetres largest shift that simplification may make
 * @returns {Promise<object>} TopoJSON whose one object holds the countries, each
 *   with `a3` (ISO alpha-3) and `name`; neighbours share their arcs exactly
 */
export async function buildBorders(intervalMetres = 60) {
  const file = path.join(PATHS.modules, SOURCE, 'map.geo.json');
  const world = JSON.parse(fs.readFileSync(file, 'utf8'));
  const features = world.features
    .filter((f) => COUNTRIES[f.properties.A3])
    .map((f) => ({
      type: 'Feature',
      properties: { a3: f.properties.A3, name: COUNTRIES[f.properties.A3] },
      geometry: { type: 'MultiPolygon', coordinates: withHoles(f.geometry) },
    }));
  const out = await mapshaper.applyCommands(
    `-i in.json -clip bbox=${COUNTRY_BOUNDS} -clean gap-fill-area=4km2 ` +
      `-simplify dp interval=${intervalMetres} keep-shapes -clean ` +
      '-o out.json format=topojson quantization=200000',
    { 'in.json': JSON.stringify({ type: 'FeatureCollection', features }) },
  );
  return JSON.parse(out['out.json']);
}

const countriesObject = (topology) => Object.values(topology.objects)[0];

/** Country polygons as a FeatureCollection of MultiPolygons. */
export function countryFeatures(topology) {
  const collection = feature(topology, countriesObject(topology));
  for (const f of collection.features) {
    const polygons = polygonsOf(f.geometry).map((rings) => rings.map((ring) => ring.map(round4)));
    f.geometry = { type: 'MultiPolygon', coordinates: polygons };
  }
  return collection;
}

/** Lines shared by two countries, given their alpha-3 codes in any order. */
export function sharedBorder(topology, a3, b3) {
  const pair = [a3, b3].sort().join('-');
  const isPair = (p, q) => p !== q && [p.properties.a3, q.properties.a3].sort().join('-') === pair;
  return mesh(topology, countriesObject(topology), isPair).coordinates;
}

/**
 * One feature per pair of neighbours: `p` names the pair, `d` is 1 where the
 * two states dispute the line.
 */
export function borderLines(topology) {
  const codes = countriesObject(topology)
    .geometries.map((g) => g.properties.a3)
    .sort();
  const features = [];
  codes.forEach((a3, index) => {
    for (const b3 of codes.slice(index + 1)) {
      const lines = sharedBorder(topology, a3, b3)
        .map((line) => line.map(round4))
        .filter((line) => lengthKm(line) > 0.5); // slivers left by cleaning
      if (!lines.length) continue;
      const pair = `${a3}-${b3}`;
      features.push({
        type: 'Feature',
        properties: { p: pair, d: DISPUTED.has(pair) ? 1 : 0 },
        geometry: { type: 'MultiLineString', coordinates: lines },
      });
    }
  });
  return { type: 'FeatureCollection', features };
}
