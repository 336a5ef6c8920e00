/**
 * Makes the embedded basemap and the place outlines.
 *
 *   node build.mjs           makes public/basemap/ and data/shapes/
 *   node build.mjs --check   compares public/basemap/ with its manifest
 */
import fs from 'node:fs';
import path from 'node:path';
import { PATHS } from './config.mjs';
import { fetchDebianData } from './fetch-debian.mjs';
import { buildShapes } from './shapes/index.mjs';
import { borderLines, buildBorders, countryFeatures, sharedBorder } from './steps/borders.mjs';
import { buildCountryLabels } from './steps/country-labels.mjs';
import { readElevation } from './steps/elevation.mjs';
import { buildLakes } from './steps/lakes.mjs';
import { ATTRIBUTION, checkManifest, makeManifest } from './steps/manifest.mjs';
import { buildProvinces } from './steps/provinces.mjs';
import { buildRelief } from './steps/relief.mjs';
import { buildRivers } from './steps/rivers.mjs';
import { buildSettlements } from './steps/settlements.mjs';
import { buildTiles } from './steps/tiles.mjs';
import { buildWorld } from './steps/world.mjs';

function writeAll(folder, files) {
  fs.mkdirSync(folder, { recursive: true });
  for (const [name, content] of files) {
    fs.writeFileSync(path.join(folder, name), content);
    console.log(`${name.padEnd(32)} ${String(content.length).padStart(8)} bytes`);
  }
}

async function build() {
  const debian = fetchDebianData();
  const topology = await buildBorders();
  const countries = countryFeatures(topology);
  const borders = borderLines(topology);
  const tajikAfghan = sharedBorder(topology, 'TJK', 'AFG');
  const uzbekAfghan = sharedBorder(topology, 'UZB', 'AFG');
  const provinces = await buildProvinces(countries);
  const rivers = await buildRivers(debian.rivers, { tajikAfghan, uzbekAfghan });
  const lakes = await buildLakes(debian.shores);
  const settlements = buildSettlements();
  const elevation = await readElevation(debian.elevation);

  const layers = {
    countries,
    borders,
    province_lines: provinces.lines,
    rivers,
    lakes,
    places: settlements,
    province_labels: provinces.labels,
    country_labels: buildCountryLabels(countries),
  };
  const files = new Map([
    ['basemap.pmtiles', buildTiles(layers, ATTRIBUTION)],
    ...(await buildRelief(elevation.heightAt)),
    ['world.json', await buildWorld()],
    ['NOTICE.md', fs.readFileSync(new URL('./NOTICE.md', import.meta.url))],
  ]);
  files.set('manifest.json', Buffer.from(makeManifest(files)));
  writeAll(PATHS.basemap, files);
  writeAll(
    PATHS.shapes,
    await buildShapes({
      topology,
      countries,
      provinces: provinces.faces,
      rivers,
      settlements,
      elevation,
    }),
  );
}

function check() {
  const faults = checkManifest();
  for (const fault of faults) console.error(fault);
  if (faults.length) process.exitCode = 1;
  else console.log('The basemap agrees with its manifest.');
}

if (process.argv.includes('--check')) check();
else await build();
