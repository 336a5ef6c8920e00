import fs from 'node:fs';
import path from 'node:path';
import mapshaper from 'mapshaper';
import polylabel from 'polylabel';
import { feature, merge, mesh } from 'topojson-client';
import { PATHS, TILE_BOUNDS, WORLD_CONTESTED, WORLD_DETAIL, WORLD_NAMES } from '../config.mjs';
import { cutAtAntimeridian } from '../lib/antimeridian.mjs';
import { ringArea } from '../lib/geo.mjs';
import { encodeLine } from '../lib/polyline.mjs';

const SOURCE = 'world-atlas';

/** Country names stand on the largest part; one smaller than this, square degrees, gets none. */
const SMALLEST_NAMED = 0.4;

/** Natural Earth's countries, simplified; neighbours share their arcs. */
async function readCountries() {
  const file = path.join(PATHS.modules, SOURCE, 'countries-50m.json');
  const source = JSON.parse(fs.readFileSync(file, 'utf8'));
  const world = feature(source, source.objects.countries);
  for (const country of world.features) country.geometry = cutAtAntimeridian(country.geometry);
  const out = await mapshaper.applyCommands(
    `-i in.json -simplify weighted interval=${WORLD_DETAIL.metres} keep-shapes ` +
      `-filter-islands min-area=${WORLD_DETAIL.islandKm2}km2 ` +
      '-clean -o out.json format=topojson quantization=100000',
    { 'in.json': JSON.stringify(world) },
  );
  const topology = JSON.parse(out['out.json']);
  return { topology, countries: Object.values(topology.objects)[0] };
}

const isInRegion = ([x, y]) => {
  const [west, south, east, north] = TILE_BOUNDS;
  return x >= west && x <= east && y >= south && y <= north;
};

/** Cuts lines where they enter or leave the region that has tiles of its own. */
function split(lines) {
  const pieces = { inside: [], outside: [] };
  for (const line of lines) {
    let piece = [];
    let inside = null;
    for (const point of line) {
      const now = isInRegion(point);
      if (inside !== null && now !== inside) {
        pieces[inside ? 'inside' : 'outside'].push([...piece, point]);
        piece = [];
      }
      inside = now;
      piece.push(point);
    }
    if (piece.length > 1) pieces[inside ? 'inside' : 'outside'].push(piece);
  }
  return pieces;
}

const nameOf = ({ properties }) => properties.name;
const isContested = (a, b) =>
  WORLD_CONTESTED.some((pair) => pair.includes(nameOf(a)) && pair.includes(nameOf(b)));

/** Where a country's name stands, and the square degrees of its largest part. */
function labelOf(topology, country) {
  const parts = merge(topology, [country]).coordinates;
  const largest = parts.reduce((a, b) => (ringArea(b[0]) > ringArea(a[0]) ? b : a));
  return { at: polylabel(largest, 0.1), area: ringArea(largest[0]) };
}

const place = (value) => Math.round(value * 10) / 10;

/**
 * The ground beyond the region, as text: coasts, borders and names, small enough to be fetched when a
 * record of elsewhere is shown. Lines are written as encoded polylines in hundredths of a degree.
 *
 * @returns {Promise<Buffer>} JSON; `land` holds polygons as rings, `borders` and `contested` lines, `within`
 *   those borders for which the region has finer ones, `names` [name, longitude, latitude, square degrees]
 */
export async function buildWorld() {
  const { topology, countries } = await readCountries();
  const land = merge(topology, countries.geometries).coordinates;
  const lines = (wanted) =>
    mesh(topology, countries, (a, b) => a !== b && wanted(a, b)).coordinates;
  const { inside, outside } = split(lines((a, b) => !isContested(a, b)));
  const contested = split(lines(isContested));
  const names = countries.geometries
    .map((country) => ({ name: nameOf(country), ...labelOf(topology, country) }))
    .filter(({ area }) => area >= SMALLEST_NAMED)
    .sort((a, b) => b.area - a.area || (a.name < b.name ? -1 : 1))
    .map(({ name, at, area }) => [
      WORLD_NAMES[name] ?? name,
      place(at[0]),
      place(at[1]),
      place(area),
    ]);
  const world = {
    land: land.map((rings) => rings.map(encodeLine)),
    borders: outside.map(encodeLine),
    contested: contested.outside.map(encodeLine),
    within: [...inside, ...contested.inside].map(encodeLine),
    names,
  };
  return Buffer.from(`${JSON.stringify(world)}\n`);
}
