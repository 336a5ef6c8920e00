/**
 * The ground beyond the region, as `basemap/world.json` holds it: coasts, borders and names of countries,
 * a few kilometres off at most. Lines come as encoded polylines, in hundredths of a degree.
 */
import type { LonLat } from './place-geometry.ts';

export interface CountryName {
  readonly name: string;
  readonly at: LonLat;
  /** Square degrees of the country's largest part. */
  readonly area: number;
}

export interface World {
  readonly land: GeoJSON.MultiPolygon;
  readonly borders: GeoJSON.MultiLineString;
  /** Borders known to be disputed. */
  readonly contested: GeoJSON.MultiLineString;
  /** Borders for which the region's own base map has finer ones. */
  readonly within: GeoJSON.MultiLineString;
  /** The larger countries first. */
  readonly names: readonly CountryName[];
}

const PRECISION = 100;

/** The line of an encoded polyline. @throws {RangeError} where the text ends within a number */
export function decodeLine(text: string): GeoJSON.Position[] {
  const line: GeoJSON.Position[] = [];
  let at = 0;
  const next = () => {
    let [value, shift, digit] = [0, 0, 0x20];
    while (digit >= 0x20) {
      digit = text.charCodeAt(at) - 63;
      if (!(digit >= 0 && digit < 0x40)) throw new RangeError(`no number at ${at}`);
      value |= (digit & 0x1f) << shift;
      shift += 5;
      at += 1;
    }
    return value & 1 ? ~(value >> 1) : value >> 1;
  };
  let [x, y] = [0, 0];
  while (at < text.length) {
    x += next();
    y += next();
    line.push([x / PRECISION, y / PRECISION]);
  }
  return line;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

function lineOf(value: unknown): GeoJSON.Position[] {
  if (typeof value !== 'string') throw new TypeError('a line is no text');
  return decodeLine(value);
}

function listOf<T>(value: unknown, read: (item: unknown) => T): T[] {
  if (!Array.isArray(value)) throw new TypeError('a list is missing');
  return value.map(read);
}

function nameOf(value: unknown): CountryName {
  const [name, longitude, latitude, area] = Array.isArray(value) ? (value as unknown[]) : [];
  if (typeof name !== 'string') throw new TypeError('a country has no name');
  return { name, at: [Number(longitude), Number(latitude)], area: Number(area) };
}

/** Reads the parsed file. @throws {Error} saying what is wrong where it is something else */
export function readWorld(json: unknown): World {
  if (!isRecord(json)) throw new TypeError('no object');
  const lines = (name: string): GeoJSON.MultiLineString => ({
    type: 'MultiLineString',
    coordinates: listOf(json[name], lineOf),
  });
  return {
    land: {
      type: 'MultiPolygon',
      coordinates: listOf(json['land'], (rings) => listOf(rings, lineOf)),
    },
    borders: lines('borders'),
    contested: lines('contested'),
    within: lines('within'),
    names: listOf(json['names'], nameOf),
  };
}

let loaded: Promise<World> | null = null;

/** Fetches the file, once for a page. @throws {Error} when it does not come or cannot be read */
export function loadWorld(baseUrl: string): Promise<World> {
  loaded ??= fetchWorld(baseUrl).catch((error: unknown) => {
    loaded = null;
    throw error;
  });
  return loaded;
}

async function fetchWorld(baseUrl: string): Promise<World> {
  const answer = await fetch(new URL('basemap/world.json', baseUrl));
  if (!answer.ok) throw new Error(`basemap/world.json: status ${answer.status}`);
  return readWorld(await answer.json());
}
