import { sharedBorder } from '../steps/borders.mjs';
import { borderShapes } from './border.mjs';
import { districtShapes } from './districts.mjs';
import { ferganaShapes } from './fergana.mjs';
import { toJson } from './geometry.mjs';
import { countryOutlines, provinceOutlines, regionOutlines } from './outlines.mjs';
import { townTable } from './towns.mjs';
import { valleyShapes } from './valleys.mjs';

/**
 * Outlines and lines for the gazetteer and the tests, cut from the same
 * borders and rivers as the map, so that they lie on what the reader sees.
 *
 * @returns {Promise<Map<string, Buffer>>} file name to content
 */
export async function buildShapes({ topology, provinces: faces, rivers, settlements, elevation }) {
  const provinces = await provinceOutlines(faces);
  const countries = await countryOutlines(faces);
  const outlines = new Map(provinces.features.map((f) => [f.properties.id, f]));
  const tajikistan = countries.features.find((f) => f.properties.country === 'TJ');
  const single = [
    ...borderShapes(sharedBorder(topology, 'TJK', 'AFG')),
    ...valleyShapes(rivers, tajikistan),
    ...districtShapes(outlines),
    ...ferganaShapes(elevation, tajikistan),
    ...(await regionOutlines(provinces)),
  ];
  const files = new Map([
    ['provinces.geojson', toJson(provinces)],
    ['countries.geojson', toJson(countries)],
    ...single.map((f) => [`${f.properties.id}.geojson`, toJson(f)]),
    ['towns.json', `${JSON.stringify(townTable(settlements, provinces), null, 1)}\n`],
  ]);
  return new Map([...files].map(([name, text]) => [name, Buffer.from(text)]));
}
