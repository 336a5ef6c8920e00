import sharp from 'sharp';
import { RELIEF_BOUNDS } from '../config.mjs';
import { latitudeAt, mercatorY } from '../lib/mercator.mjs';

/** Image pixels per degree of longitude. */
const PIXELS_PER_DEGREE = 90;
/** Heights are stretched this much before shading: the source is smooth. */
const EXAGGERATION = 5.5;
/** Lights: azimuth in degrees from north, and weight. North-west leads, as maps do. */
const LIGHTS = [
  [315, 0.55],
  [270, 0.2],
  [0, 0.15],
  [225, 0.1],
];
const ALTITUDE = Math.PI / 4;
/** Shade of level ground under these lights. */
const LEVEL = Math.SQRT1_2;

/** Colours by height in metres, and how strongly shade darkens and light lifts them. */
const THEMES = {
  light: {
    darken: 0.75,
    lift: 0.28,
    ramp: [
      [0, [222, 230, 211]],
      [400, [229, 234, 214]],
      [800, [238, 236, 214]],
      [1500, [240, 230, 205]],
      [2500, [230, 215, 190]],
      [3500, [222, 208, 192]],
      [4300, [232, 226, 220]],
      [5200, [250, 250, 250]],
      [6000, [255, 255, 255]],
    ],
  },
  dark: {
    darken: 1.2,
    lift: 0.9,
    ramp: [
      [0, [24, 30, 34]],
      [400, [27, 33, 36]],
      [800, [32, 37, 39]],
      [1500, [40, 43, 44]],
      [2500, [50, 51, 51]],
      [3500, [60, 60, 60]],
      [4300, [74, 74, 76]],
      [5200, [96, 97, 100]],
      [6000, [120, 121, 125]],
    ],
  },
};

/** Heights resampled to the image's Mercator pixels. */
function projectHeights(heightAt) {
  const [west, south, east, north] = RELIEF_BOUNDS;
  const top = mercatorY(north);
  const tall = top - mercatorY(south);
  const width = Math.round((east - west) * PIXELS_PER_DEGREE);
  const height = Math.round(((tall * 180) / Math.PI) * PIXELS_PER_DEGREE);
  const values = new Float32Array(width * height);
  const latitudes = [];
  for (let y = 0; y < height; y++) {
    const lat = latitudeAt(top - ((y + 0.5) / height) * tall);
    latitudes.push(lat);
    for (let x = 0; x < width; x++) {
      values[y * width + x] = heightAt(west + ((x + 0.5) / width) * (east - west), lat);
    }
  }
  return { values, width, height, latitudes };
}

/** Light direction vectors with their weights; x to the east, y to the south. */
const lightVectors = LIGHTS.map(([azimuth, weight]) => {
  const a = (azimuth * Math.PI) / 180;
  const flat = Math.cos(ALTITUDE);
  return { x: Math.sin(a) * flat, y: -Math.cos(a) * flat, z: Math.sin(ALTITUDE), weight };
});

/** Shade of each pixel, 0 to 1, from Horn's slope and several lights. */
function shade({ values, width, height, latitudes }) {
  const shades = new Float32Array(values.length);
  for (let y = 0; y < height; y++) {
    const metres = (111200 * Math.cos((latitudes[y] * Math.PI) / 180)) / PIXELS_PER_DEGREE;
    const up = Math.max(0, y - 1) * width;
    const here = y * width;
    const down = Math.min(height - 1, y + 1) * width;
    for (let x = 0; x < width; x++) {
      const l = Math.max(0, x - 1);
      const r = Math.min(width - 1, x + 1);
      const east = values[up + r] + 2 * values[here + r] + values[down + r];
      const west = values[up + l] + 2 * values[here + l] + values[down + l];
      const south = values[down + l] + 2 * values[down + x] + values[down + r];
      const north = values[up + l] + 2 * values[up + x] + values[up + r];
      const dx = ((east - west) / 8 / metres) * EXAGGERATION;
      const dy = ((south - north) / 8 / metres) * EXAGGERATION;
      const normal = Math.hypot(dx, dy, 1);
      for (const light of lightVectors) {
        const facing = (-dx * light.x - dy * light.y + light.z) / normal;
        shades[here + x] += light.weight * Math.max(0, facing);
      }
    }
  }
  return shades;
}

function rampColour(ramp, metres) {
  const next = ramp.findIndex(([height]) => metres <= height);
  if (next < 0) return ramp.at(-1)[1];
  if (next === 0) return ramp[0][1];
  const [low, from] = ramp[next - 1];
  const [high, to] = ramp[next];
  const t = (metres - low) / (high - low);
  return from.map((channel, i) => channel + (to[i] - channel) * t);
}

function paint(terrain, shades, { ramp, darken, lift }) {
  const pixels = Buffer.alloc(shades.length * 3);
  for (let k = 0; k < shades.length; k++) {
    const tone = shades[k] - LEVEL;
    const factor = 1 + tone * (tone < 0 ? darken : lift);
    rampColour(ramp, terrain.values[k]).forEach((channel, i) => {
      pixels[k * 3 + i] = Math.max(0, Math.min(255, channel * factor));
    });
  }
  return pixels;
}

/**
 * Shaded relief in Web Mercator for both themes, as WebP.
 *
 * @param {(lon: number, lat: number) => number} heightAt metres at a position
 * @returns {Promise<Map<string, Buffer>>} file name to content
 */
export async function buildRelief(heightAt) {
  const terrain = projectHeights(heightAt);
  const shades = shade(terrain);
  const files = new Map();
  for (const [theme, look] of Object.entries(THEMES)) {
    const raw = { width: terrain.width, height: terrain.height, channels: 3 };
    const image = sharp(paint(terrain, shades, look), { raw }).webp({ quality: 72, effort: 6 });
    files.set(`relief-${theme}.webp`, await image.toBuffer());
  }
  return files;
}
