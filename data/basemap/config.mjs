/**
 * Every fixed choice of the pipeline: where sources and outputs live, how far
 * the map reaches, how deep it goes. All bounds are [west, south, east, north]
 * in degrees (WGS 84).
 */

import path from 'node:path';
import { fileURLToPath } from 'node:url';

const here = path.dirname(fileURLToPath(import.meta.url));

export const PATHS = {
  cache: path.join(here, 'cache'),
  modules: path.join(here, 'node_modules'),
  names: path.join(here, 'names'),
  basemap: path.join(here, '../../public/basemap'),
  shapes: path.join(here, '../shapes'),
};

/** Reach of the vector tiles. */
export const TILE_BOUNDS = [60, 31, 80, 45];
/** Reach of the relief images: wider, so that no edge shows at low zoom. */
export const RELIEF_BOUNDS = [58, 30, 82, 46];
/** Reach of the country polygons before they are cut into tiles. */
export const COUNTRY_BOUNDS = [58, 29, 84, 46];
/** Reach of the river lines. */
export const RIVER_BOUNDS = [62, 33, 78, 43];
/** Reach of the settlements. */
export const PLACE_BOUNDS = [62, 31.5, 78, 43];

export const MIN_ZOOM = 3;
/** Deepest tile made; the map stretches these tiles above it. */
export const MAX_ZOOM = 8;

/** Name shown for each country kept, by its ISO 3166-1 alpha-3 code. */
export const COUNTRIES = {
  TJK: 'Tajikistan',
  AFG: 'Afghanistan',
  KGZ: 'Kyrgyzstan',
  UZB: 'Uzbekistan',
  TKM: 'Turkmenistan',
  PAK: 'Pakistan',
  CHN: 'China',
  KAZ: 'Kazakhstan',
  IND: 'India',
  IRN: 'Iran',
};

/** Alpha-2 codes of the countries whose outlines the gazetteer needs. */
export const ALPHA2 = { TJK: 'TJ', AFG: 'AF', KGZ: 'KG', UZB: 'UZ' };

/** Stretches of border drawn dashed, because the states themselves dispute them. */
export const DISPUTED = new Set(['IND-PAK', 'CHN-IND']);

/** How fine the ground beyond the region is: the shift that simplification may make, and the least island. */
export const WORLD_DETAIL = { metres: 5000, islandKm2: 60 };

/** Beyond the region: pairs whose common line one of them, or another state, disputes; drawn dashed. */
export const WORLD_CONTESTED = [
  ['India', 'Pakistan'],
  ['China', 'India'],
  ['Siachen Glacier', 'India'],
  ['Siachen Glacier', 'Pakistan'],
  ['Siachen Glacier', 'China'],
  ['Russia', 'Ukraine'],
  ['Georgia', 'Russia'],
  ['Armenia', 'Azerbaijan'],
  ['Israel', 'Palestine'],
  ['Israel', 'Syria'],
  ['Israel', 'Lebanon'],
  ['Morocco', 'W. Sahara'],
  ['Serbia', 'Kosovo'],
  ['Cyprus', 'N. Cyprus'],
  ['Somalia', 'Somaliland'],
  ['Ethiopia', 'Somaliland'],
  ['Sudan', 'S. Sudan'],
  ['Egypt', 'Sudan'],
  ['North Korea', 'South Korea'],
  ['Guyana', 'Venezuela'],
  ['Guyana', 'Suriname'],
];

/** Names that Natural Earth shortens, written out, or that have changed since. */
export const WORLD_NAMES = {
  'W. Sahara': 'Western Sahara',
  'S. Sudan': 'South Sudan',
  'N. Cyprus': 'Northern Cyprus',
  'Dem. Rep. Congo': 'DR Congo',
  'Central African Rep.': 'Central African Republic',
  'Eq. Guinea': 'Equatorial Guinea',
  'Dominican Rep.': 'Dominican Republic',
  'Bosnia and Herz.': 'Bosnia and Herzegovina',
  'Solomon Is.': 'Solomon Islands',
  'Falkland Is.': 'Falkland Islands',
  'Fr. S. Antarctic Lands': 'French Southern Lands',
  'United States of America': 'United States',
  Macedonia: 'North Macedonia',
  Turkey: 'Türkiye',
  eSwatini: 'Eswatini',
};

/**
 * Debian packages that carry the rivers, the lakes and the elevation. The hash
 * is of the .deb file: another build of the package stops the pipeline.
 */
export const DEBIAN_PACKAGES = [
  {
    name: 'gmt-gshhg-full',
    version: '2.3.7-6',
    sha256: '2c12ca67ac90e0fbd65369ddefc183308a91fd9af5f2137dfbe2500d21f31352',
    members: ['./usr/share/gmt-gshhg/binned_river_f.nc', './usr/share/gmt-gshhg/binned_GSHHS_f.nc'],
  },
  {
    name: 'marble-qt-data',
    version: '4:22.12.3-1',
    sha256: '137e6ddc52a3a245be27f44d2ffad063ddf21c0ba5f6d48edc295b3864c9db48',
    members: ['./usr/share/marble/data/maps/earth/srtm/3'],
  },
];
