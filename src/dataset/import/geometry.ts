/** Geometry as RFC 7946 has it, checked before anything draws it. */
import { MAX_DEPTH, MAX_POSITIONS } from './limits.ts';

/** What is wrong with a geometry, in words that a person who knows GeoJSON understands. */
export class BadGeometry extends Error {}

interface Budget {
  left: number;
}

const listOf = (value: unknown, what: string): readonly unknown[] => {
  if (!Array.isArray(value)) throw new BadGeometry(`${what} must be a list`);
  return value;
};

function position(value: unknown, budget: Budget): [number, number] {
  const [longitude, latitude] = listOf(value, 'a position');
  budget.left -= 1;
  if (budget.left < 0) throw new BadGeometry(`at most ${MAX_POSITIONS} positions`);
  if (typeof longitude !== 'number' || typeof latitude !== 'number')
    throw new BadGeometry('a position needs two numbers: longitude, latitude');
  // Number.isFinite is not needed: the comparisons are false of NaN and of infinity.
  if (!(longitude >= -180 && longitude <= 180))
    throw new BadGeometry('longitude must be from -180 to 180');
  if (!(latitude >= -90 && latitude <= 90))
    throw new BadGeometry('latitude must be from -90 to 90 (longitude comes first)');
  return [longitude, latitude];
}

function line(value: unknown, budget: Budget): [number, number][] {
  const positions = listOf(value, 'a line').map((each) => position(each, budget));
  if (positions.length < 2) throw new BadGeometry('a line needs at least two positions');
  return positions;
}

function ring(value: unknown, budget: Budget): [number, number][] {
  const positions = listOf(value, 'a ring').map((each) => position(each, budget));
  if (positions.length < 4) throw new BadGeometry('a ring needs at least four positions');
  const first = positions[0];
  const last = positions.at(-1);
  if (first?.[0] !== last?.[0] || first?.[1] !== last?.[1])
    throw new BadGeometry('a ring must end where it begins');
  return positions;
}

function rings(value: unknown, budget: Budget): [number, number][][] {
  const found = listOf(value, 'a polygon').map((each) => ring(each, budget));
  if (found.length === 0) throw new BadGeometry('a polygon needs a ring');
  return found;
}

const several = <T>(value: unknown, one: (each: unknown, budget: Budget) => T, budget: Budget) => {
  const found = listOf(value, 'coordinates').map((each) => one(each, budget));
  if (found.length === 0) throw new BadGeometry('coordinates are empty');
  return found;
};

function read(value: unknown, budget: Budget, depth: number): GeoJSON.Geometry {
  if (typeof value !== 'object' || value === null)
    throw new BadGeometry('a geometry must be an object');
  const { type, coordinates, geometries } = value as {
    readonly type?: unknown;
    readonly coordinates?: unknown;
    readonly geometries?: unknown;
  };
  switch (type) {
    case 'Point':
      return { type, coordinates: position(coordinates, budget) };
    case 'MultiPoint':
      return { type, coordinates: several(coordinates, position, budget) };
    case 'LineString':
      return { type, coordinates: line(coordinates, budget) };
    case 'MultiLineString':
      return { type, coordinates: several(coordinates, line, budget) };
    case 'Polygon':
      return { type, coordinates: rings(coordinates, budget) };
    case 'MultiPolygon':
      return { type, coordinates: several(coordinates, rings, budget) };
    case 'GeometryCollection':
      if (depth >= MAX_DEPTH) throw new BadGeometry('collections lie too deep in one another');
      return {
        type,
        geometries: several(geometries, (each) => read(each, budget, depth + 1), budget),
      };
    default:
      throw new BadGeometry('its type must be one of the seven of RFC 7946');
  }
}

/**
 * The geometry in a value, with two coordinates to a position; null for null.
 *
 * @throws {BadGeometry} that says what is wrong
 */
export function readGeometry(value: unknown): GeoJSON.Geometry | null {
  return value === null || value === undefined ? null : read(value, { left: MAX_POSITIONS }, 0);
}
