import mapshaper from 'mapshaper';
import { ALPHA2, COUNTRIES } from '../config.mjs';
import { toCollection } from '../lib/collection.mjs';
import { finish } from './geometry.mjs';

const CAVEAT = 'Not an official outline.';
const PROVINCE_METHOD =
  'Natural Earth 1:10 million province lines, run on to OpenStreetMap national borders of 2017.';
const COUNTRY_METHOD = 'OpenStreetMap national border of 2017, simplified to about 500 m.';

const countryNames = Object.fromEntries(
  Object.entries(ALPHA2).map(([a3, a2]) => [a2, COUNTRIES[a3]]),
);

/** Dissolves features by one property and simplifies shared lines together. */
async function dissolve(features, field, keep, intervalMetres) {
  const out = await mapshaper.applyCommands(
    `-i in.json -clean -dissolve2 ${field} copy-fields=${keep} ` +
      `-simplify dp interval=${intervalMetres} keep-shapes -clean -o out.json format=geojson`,
    { 'in.json': JSON.stringify(toCollection(features)) },
  );
  return JSON.parse(out['out.json']).features;
}

/** Province outlines with {id, name, country}; neighbours share their lines. */
export async function provinceOutlines(faces) {
  const features = await dissolve(faces.features, 'id', 'name,country', 250);
  return toCollection(
    features
      .map(({ geometry, properties: { id, name, country } }) =>
        finish(geometry, { id, name, country, method: `${PROVINCE_METHOD} ${CAVEAT}` }),
      )
      .sort((a, b) => a.properties.id.localeCompare(b.properties.id, 'en')),
  );
}

/** Country outlines with {id, name, country}. */
export async function countryOutlines(faces) {
  const features = await dissolve(faces.features, 'country', 'country', 500);
  return toCollection(
    features
      .map(({ geometry, properties: { country } }) => {
        const cut = country === 'UZ' ? ' Cut off west of 58 degrees east.' : '';
        return finish(geometry, {
          id: country.toLowerCase(),
          name: countryNames[country],
          country,
          method: `${COUNTRY_METHOD}${cut} ${CAVEAT}`,
        });
      })
      .sort((a, b) => a.properties.id.localeCompare(b.properties.id, 'en')),
  );
}

/** Regions that are a set of whole provinces. */
const REGIONS = [
  {
    id: 'af-northeast',
    name: 'North-eastern Afghanistan',
    provinces: ['af-kunduz', 'af-takhar', 'af-baghlan'],
  },
  {
    id: 'af-north',
    name: 'Northern Afghanistan',
    provinces: [
      'af-badakhshan',
      'af-takhar',
      'af-kunduz',
      'af-baghlan',
      'af-samangan',
      'af-balkh',
      'af-jawzjan',
      'af-sar-e-pol',
      'af-faryab',
    ],
  },
];

/** Regions made by joining province outlines. */
export async function regionOutlines(provinces) {
  const regions = [];
  for (const { id, name, provinces: members } of REGIONS) {
    const features = provinces.features.filter((f) => members.includes(f.properties.id));
    if (features.length !== members.length) throw new Error(`${id}: a province is missing`);
    const tagged = features.map((f) => ({ ...f, properties: { region: id } }));
    const [joined] = await dissolve(tagged, 'region', 'region', 400);
    const names = features.map((f) => f.properties.name).join(', ');
    const method = `Joined province outlines: ${names}; the texts give no exact extent. ${CAVEAT}`;
    regions.push(finish(joined.geometry, { id, name, method }));
  }
  return regions;
}
