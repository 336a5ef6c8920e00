import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { isInside } from '../../src/geo/place-geometry.ts';
import { decodeLine, readWorld } from '../../src/geo/world.ts';

const FILE = new URL('../../public/basemap/world.json', import.meta.url);
const committed = () => readWorld(JSON.parse(readFileSync(FILE, 'utf8')));

describe('encoded lines', () => {
  test('give their positions, negative steps and long ones too', () => {
    expect(decodeLine('soFfnVwLtC}Nja@')).toEqual([
      [38.5, -120.2],
      [40.7, -120.95],
      [43.25, -126.45],
    ]);
  });

  test('that break off within a number are refused', () => {
    expect(() => decodeLine('soFfnVwLtC}Nj')).toThrow(RangeError);
  });
});

describe('the ground beyond the region', () => {
  const world = committed();

  test.each([
    ['Paris', [2.35, 48.86], true],
    ['Nairobi', [36.8, -1.3], true],
    ['Chukotka, beyond the antimeridian', [-175, 66.5], true],
    ['the South Pole', [0, -85], true],
    ['the middle of the Atlantic', [-30, 30], false],
    ['the Caspian Sea', [51, 41], false],
    ['the Pacific at the antimeridian', [179.9, 10], false],
  ] as const)('%s', (_, at, isLand) => {
    expect(isInside(at, world.land)).toBe(isLand);
  });

  test('no line runs round the world', () => {
    const lines = [world.borders, world.contested, world.within].flatMap(
      (each) => each.coordinates,
    );
    const longest = lines.flatMap((line) =>
      line.slice(1).map(([x = 0], index) => Math.abs(x - (line[index]?.[0] ?? 0))),
    );
    expect(Math.max(...longest)).toBeLessThan(60);
  });

  test('names stand in the world, the larger countries first', () => {
    const names = world.names.map(({ name }) => name);
    expect(names).toContain('Ukraine');
    expect(new Set(names).size).toBe(names.length);
    for (const { at } of world.names) {
      expect(Math.abs(at[0])).toBeLessThanOrEqual(180);
      expect(Math.abs(at[1])).toBeLessThanOrEqual(90);
    }
  });

  test.each([[null], [{}], [{ land: [['~~~']] }], [{ land: 'x' }]])('%j is refused', (json) => {
    expect(() => readWorld(json)).toThrow();
  });
});
