import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rfc7946Geometry } from '../../src/geo/rfc7946.ts';

const clockwise: GeoJSON.Position[] = [
  [0, 0],
  [0, 2],
  [2, 2],
  [2, 0],
  [0, 0],
];

test('an exterior ring runs counterclockwise and a hole clockwise', () => {
  const hole = [...clockwise].reverse();
  const turned = rfc7946Geometry({ type: 'Polygon', coordinates: [clockwise, hole] });
  expect(turned).toEqual({ type: 'Polygon', coordinates: [[...clockwise].reverse(), clockwise] });
});

test('rings that run right are left as they are, in several polygons too', () => {
  const right: GeoJSON.MultiPolygon = {
    type: 'MultiPolygon',
    coordinates: [[[...clockwise].reverse()]],
  };
  expect(rfc7946Geometry(right)).toEqual(right);
});

test('coordinates have no more digits than asked, and never more than seven', () => {
  fc.assert(
    fc.property(
      fc.double({ min: -180, max: 180, noNaN: true }),
      fc.integer({ min: 0, max: 12 }),
      (x, digits) => {
        const point = rfc7946Geometry({ type: 'Point', coordinates: [x, 1] }, digits);
        const [longitude = 0] = point.type === 'Point' ? point.coordinates : [];
        const most = Math.min(digits, 7);
        expect(Number(longitude.toFixed(most))).toBe(longitude);
      },
    ),
  );
});

test('lines, points and collections are rounded and keep their order', () => {
  const line: GeoJSON.LineString = {
    type: 'LineString',
    coordinates: [
      [1.123456789, 2],
      [3, 4],
    ],
  };
  const rounded = {
    type: 'LineString',
    coordinates: [
      [1.1234568, 2],
      [3, 4],
    ],
  };
  expect(rfc7946Geometry(line)).toEqual(rounded);
  expect(rfc7946Geometry({ type: 'GeometryCollection', geometries: [line] })).toEqual({
    type: 'GeometryCollection',
    geometries: [rounded],
  });
});
