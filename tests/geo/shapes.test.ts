import { readdirSync, readFileSync } from 'node:fs';
import { area } from '@turf/area';
import { bbox } from '@turf/bbox';
import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon';
import { booleanValid } from '@turf/boolean-valid';
import { length } from '@turf/length';
import { pointOnFeature } from '@turf/point-on-feature';
import type {
  Feature,
  FeatureCollection,
  Geometry,
  MultiPolygon,
  Polygon,
  Position,
} from 'geojson';
import { describe, expect, test } from 'vitest';

interface ShapeProperties {
  readonly id: string;
  readonly name: string;
  readonly country?: string;
  readonly method: string;
}
type Shape<G extends Geometry = Geometry> = Feature<G, ShapeProperties>;
type AreaShape = Shape<Polygon | MultiPolygon>;
interface Town {
  readonly id: number;
  readonly name: string;
  readonly lon: number;
  readonly lat: number;
  readonly country: string;
  readonly province: string | null;
}

const FOLDER = new URL('../../data/shapes/', import.meta.url);
const read = (file: string): unknown => JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8'));
const collection = (file: string) =>
  (read(file) as FeatureCollection<Polygon | MultiPolygon, ShapeProperties>).features;

const provinces = collection('provinces.geojson');
const countries = collection('countries.geojson');
const towns = read('towns.json') as readonly Town[];
const singles = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.geojson') && !/^(provinces|countries)\./.test(file))
  .map((file) => ({ file, shape: read(file) as Shape }));

const isArea = (shape: Shape): shape is AreaShape => shape.geometry.type.endsWith('Polygon');
const find = (shapes: readonly AreaShape[], id: string): AreaShape => {
  const shape = shapes.find((s) => s.properties.id === id);
  if (!shape) throw new Error(`No outline ${id}`);
  return shape;
};
const named = (id: string): Shape => {
  const single = singles.find(({ shape }) => shape.properties.id === id);
  if (!single) throw new Error(`No shape ${id}`);
  return single.shape;
};
const namedArea = (id: string): AreaShape => {
  const shape = named(id);
  if (!isArea(shape)) throw new Error(`${id} is no area`);
  return shape;
};
const town = (name: string): Position => {
  const found = towns.find((t) => t.name === name);
  if (!found) throw new Error(`No town ${name}`);
  return [found.lon, found.lat];
};

/** Twice the signed area in square degrees: positive when anticlockwise. */
const turning = (ring: readonly Position[]): number =>
  ring.reduce((sum, [x = 0, y = 0], i) => {
    const [nextX = 0, nextY = 0] = ring[(i + 1) % ring.length] ?? [];
    return sum + x * nextY - nextX * y;
  }, 0);

const areas: readonly AreaShape[] = [
  ...provinces,
  ...countries,
  ...singles.map((s) => s.shape).filter(isArea),
];

describe.each(areas.map((shape) => [shape.properties.id, shape] as const))(
  'the outline %s',
  (_id, shape) => {
    const polygons =
      shape.geometry.type === 'Polygon' ? [shape.geometry.coordinates] : shape.geometry.coordinates;

    test('has closed rings that turn as RFC 7946 asks', () => {
      for (const [outer = [], ...holes] of polygons) {
        for (const ring of [outer, ...holes]) {
          expect(ring.length).toBeGreaterThanOrEqual(4);
          expect(ring[0]).toEqual(ring.at(-1));
        }
        expect(turning(outer)).toBeGreaterThan(0);
        for (const hole of holes) expect(turning(hole)).toBeLessThan(0);
      }
    });

    test('is valid, has some size, and says how it was drawn', () => {
      expect(booleanValid(shape)).toBe(true);
      expect(area(shape)).toBeGreaterThan(50e6);
      expect(shape.properties.method).toMatch(/Not an official outline\.$/);
    });

    test('is written to four decimals', () => {
      for (const position of polygons.flat(2)) {
        for (const degrees of position)
          expect(Math.abs(degrees * 1e4 - Math.round(degrees * 1e4))).toBeLessThan(1e-6);
      }
    });
  },
);

describe('provinces', () => {
  test('are all there, each once', () => {
    const count = (country: string) =>
      provinces.filter((p) => p.properties.country === country).length;
    expect(new Set(provinces.map((p) => p.properties.id)).size).toBe(provinces.length);
    expect({ TJ: count('TJ'), AF: count('AF'), KG: count('KG'), UZ: count('UZ') }).toEqual({
      TJ: 5,
      AF: 34,
      KG: 8,
      UZ: 14,
    });
  });

  test.each([
    ['af-daykundi', [66.13, 33.72]],
    ['af-uruzgan', [65.87, 32.63]],
    ['af-panjshir', [69.52, 35.31]],
    ['af-parwan', [69.17, 35.01]],
  ])('%s is the one that holds its seat, not its namesake', (id, seat) => {
    expect(booleanPointInPolygon(seat, find(provinces, id))).toBe(true);
  });

  test.each(towns.filter((t) => t.province).map((t) => [t.name, t] as const))(
    '%s lies in its province',
    (_name, t) => {
      expect(booleanPointInPolygon([t.lon, t.lat], find(provinces, t.province ?? ''))).toBe(true);
      expect(find(provinces, t.province ?? '').properties.country).toBe(t.country);
    },
  );

  test('fill their country', () => {
    for (const country of countries) {
      const own = provinces.filter((p) => p.properties.country === country.properties.country);
      const share = own.reduce((sum, p) => sum + area(p), 0) / area(country);
      expect(share).toBeGreaterThan(0.99);
      expect(share).toBeLessThan(1.01);
    }
  });
});

describe('soft areas', () => {
  test.each([
    ['isfara-district', 'tj-sughd'],
    ['shurobod-district', 'tj-khatlon'],
    ['qala-i-zal', 'af-kunduz'],
    ['chahar-dara', 'af-kunduz'],
    ['dasht-e-archi', 'af-kunduz'],
    ['dasht-e-qala', 'af-takhar'],
    ['khwaja-ghar', 'af-takhar'],
    ['baharak-takhar', 'af-takhar'],
    ['kamarob', 'tj-drs'],
  ])('%s lies in %s', (id, province) => {
    const shape = namedArea(id);
    expect(booleanPointInPolygon(pointOnFeature(shape), find(provinces, province))).toBe(true);
  });

  test.each([
    ['rasht-valley', 'Gharm'],
    ['tavildara', 'Tavildara'],
    ['isfara-district', 'Isfara'],
    ['shurobod-district', 'Shurobod'],
    ['chahar-dara', 'Dowr-e Rabat'],
    ['dasht-e-archi', 'Dasht-e Archi'],
    ['dasht-e-qala', 'Dasht-e Qala'],
    ['khwaja-ghar', 'Khwaja Ghar'],
    ['fergana-tajik', 'Khujand'],
    ['fergana-tajik', 'Isfara'],
    ['fergana-valley', 'Osh'],
    ['af-northeast', 'Pul-e Khumri'],
    ['af-north', 'Mazar-e Sharif'],
  ])('%s holds %s', (id, name) => {
    expect(booleanPointInPolygon(town(name), namedArea(id))).toBe(true);
  });

  test.each([
    ['chahar-dara', 'Kunduz'],
    ['baharak-takhar', 'Fayzabad'],
    ['fergana-tajik', 'Batken'],
    ['rasht-valley', 'Dushanbe'],
    ['af-northeast', 'Mazar-e Sharif'],
  ])('%s leaves out %s', (id, name) => {
    expect(booleanPointInPolygon(town(name), namedArea(id))).toBe(false);
  });

  test.each([
    'rasht-valley',
    'tavildara',
    'kamarob',
    'isfara-district',
    'shurobod-district',
    'fergana-tajik',
  ])('%s keeps to Tajik ground', (id) => {
    const shape = namedArea(id);
    const tajikistan = find(countries, 'tj');
    const [west, south, east, north] = bbox(shape);
    const grid: Position[] = [];
    for (let lon = west; lon < east; lon += 0.01) {
      for (let lat = south; lat < north; lat += 0.01) grid.push([lon, lat]);
    }
    const inside = grid.filter((p) => booleanPointInPolygon(p, shape));
    const abroad = inside.filter((p) => !booleanPointInPolygon(p, tajikistan));
    expect(inside.length).toBeGreaterThan(50);
    // Outlines are simplified by some hundred metres, so a few samples on the border may stray
    expect(abroad.length / inside.length).toBeLessThan(0.01);
  });
});

describe('the Tajik-Afghan border', () => {
  test('is about as long as it is, and runs from west to east', () => {
    const border = named('tj-af-border');
    expect(border.geometry.type).toBe('LineString');
    expect(length(border)).toBeGreaterThan(1150);
    expect(length(border)).toBeLessThan(1450);
    const [west, south, east, north] = bbox(border);
    expect(west).toBeGreaterThan(67.5);
    expect(south).toBeGreaterThan(36.5);
    expect(east).toBeLessThan(75.3);
    expect(north).toBeLessThan(38.7);
  });

  test.each([
    ['panj-stretch', [68.5, 37.0, 70.2, 37.7]],
    ['panj-shurobod', [69.85, 37.45, 70.45, 38.1]],
  ] as const)(
    '%s lies in the band along it, where its name says',
    (id, [west, south, east, north]) => {
      const stretch = named(id);
      if (stretch.geometry.type !== 'LineString') throw new Error(`${id} is no line`);
      for (const position of stretch.geometry.coordinates) {
        const [lon = 0, lat = 0] = position;
        expect(booleanPointInPolygon(position, namedArea('tj-af-border-band'))).toBe(true);
        expect(lon >= west && lon <= east && lat >= south && lat <= north).toBe(true);
      }
    },
  );
});
