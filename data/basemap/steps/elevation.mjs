import { readFileSync } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { RELIEF_BOUNDS } from '../config.mjs';
import { blur, sampleCubic } from '../lib/raster.mjs';

/** Pixels of one source tile, across and down. */
const TILE_SIZE = 675;
/** Cells per degree: 2 arc-minutes, about 3.7 km. */
export const CELLS_PER_DEGREE = 30;
/** Degrees read beyond the image, so that filters have neighbours at the edge. */
const MARGIN = 1;
/** Pixels along the side of a JPEG block. */
const BLOCK = 8;
/** A step at a block's edge larger than this, in grey levels, is a real slope. */
const REAL_STEP = 10;

const greyToMetres = JSON.parse(
  readFileSync(new URL('../lib/grey-to-metres.json', import.meta.url), 'utf8'),
);

/** Height in metres of a grey level: a table fitted to known heights, linear between. */
function metresOf(grey) {
  const table = greyToMetres;
  if (grey <= table[0][0]) return table[0][1];
  const index = table.findIndex(([level]) => grey <= level);
  if (index < 0) return table.at(-1)[1] + (grey - table.at(-1)[0]) * 70; // ice caps, by slope
  const [g0, m0] = table[index - 1];
  const [g1, m1] = table[index];
  return m0 + ((m1 - m0) * (grey - g0)) / (g1 - g0);
}

async function readGrey(folder, originX, originY, width, height) {
  const values = new Float32Array(width * height);
  const tiles = new Map();
  const six = (n) => String(n).padStart(6, '0');
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const row = Math.floor((originY + y) / TILE_SIZE);
      const column = Math.floor((originX + x) / TILE_SIZE);
      const key = `${six(row)}/${six(row)}_${six(column)}.jpg`;
      if (!tiles.has(key)) {
        tiles.set(key, await sharp(path.join(folder, key)).greyscale().raw().toBuffer());
      }
      const pixel = ((originY + y) % TILE_SIZE) * TILE_SIZE + ((originX + x) % TILE_SIZE);
      values[y * width + x] = tiles.get(key)[pixel];
    }
  }
  return values;
}

/** Softens the faint grid that JPEG's 8 by 8 blocks leave, along one direction. */
function softenBlockEdges(values, { count, from, to, step, line, origin }) {
  for (let i = from; i < to; i++) {
    const inTile = (origin + i) % TILE_SIZE;
    if (inTile === 0 || inTile % BLOCK !== 0) continue;
    for (let j = 0; j < count; j++) {
      const k = i * step + j * line;
      const jump = values[k] - values[k - step];
      if (Math.abs(jump) >= REAL_STEP) continue;
      values[k - step] += jump * 0.3;
      values[k] -= jump * 0.3;
      values[k - 2 * step] += jump * 0.12;
      values[k + step] -= jump * 0.12;
    }
  }
}

/**
 * Heights from NASA's SRTM30, as Debian's Marble ships them: grey JPEG tiles.
 *
 * @param {string} folder of the tiles
 * @returns {Promise<{grid: object, heightAt: (lon: number, lat: number) => number,
 *   west: number, north: number}>} the grid in metres, and its smooth reading
 */
export async function readElevation(folder) {
  const [w, s, e, n] = RELIEF_BOUNDS;
  const west = w - MARGIN;
  const north = n + MARGIN;
  const width = (e + MARGIN - west) * CELLS_PER_DEGREE;
  const height = (north - (s - MARGIN)) * CELLS_PER_DEGREE;
  const originX = (west + 180) * CELLS_PER_DEGREE;
  const originY = (90 - north) * CELLS_PER_DEGREE;
  const grey = await readGrey(folder, originX, originY, width, height);
  softenBlockEdges(grey, {
    count: height,
    from: 2,
    to: width - 1,
    step: 1,
    line: width,
    origin: originX,
  });
  softenBlockEdges(grey, {
    count: width,
    from: 2,
    to: height - 1,
    step: width,
    line: 1,
    origin: originY,
  });
  const smooth = blur({ values: grey, width, height }, 0.8);
  const grid = { values: smooth.values.map(metresOf), width, height };
  const heightAt = (lon, lat) =>
    sampleCubic(
      grid,
      (lon - west) * CELLS_PER_DEGREE - 0.5,
      (north - lat) * CELLS_PER_DEGREE - 0.5,
    );
  return { grid, heightAt, west, north };
}
