import { describe, expect, test } from 'vitest';
import { extentOf, isInside, markOf } from '../../src/geo/place-geometry.ts';

/** A horseshoe: its centre of mass lies outside it. */
const horseshoe: GeoJSON.Polygon = {
  type: 'Polygon',
  coordinates: [
    [
      [0, 0],
      [6, 0],
      [6, 6],
      [5, 6],
      [5, 1],
      [1, 1],
      [1, 6],
      [0, 6],
      [0, 0],
    ],
  ],
};
const square = (x: number, size: number): GeoJSON.Position[][] => [
  [
    [x, 0],
    [x + size, 0],
    [x + size, size],
    [x, size],
    [x, 0],
  ],
];

describe('the mark of a geometry', () => {
  test('stands on the area even where its centre does not', () => {
    expect(isInside(markOf(horseshoe), horseshoe)).toBe(true);
  });

  test('stands in the largest of several parts', () => {
    const parts: GeoJSON.MultiPolygon = {
      type: 'MultiPolygon',
      coordinates: [square(0, 1), square(10, 4)],
    };
    expect(markOf(parts)).toEqual([12, 2]);
  });

  test('is the point of a point', () => {
    expect(markOf({ type: 'Point', coordinates: [71.55304, 37.48974] })).toEqual([71.553, 37.4897]);
  });

  test('lies on a line', () => {
    const [, latitude] = markOf({
      type: 'LineString',
      coordinates: [
        [68, 37],
        [70, 37],
      ],
    });
    expect(latitude).toBeCloseTo(37, 1);
  });
});

test('the edge of an area is inside it, and a line has no inside', () => {
  const area: GeoJSON.Polygon = { type: 'Polygon', coordinates: square(0, 2) };
  expect(isInside([0, 1], area)).toBe(true);
  expect(isInside([3, 1], area)).toBe(false);
  expect(
    isInside([0, 0], {
      type: 'LineString',
      coordinates: [
        [0, 0],
        [1, 1],
      ],
    }),
  ).toBe(false);
});

test('the extent holds all geometries; there is none of nothing', () => {
  expect(extentOf([horseshoe, { type: 'Point', coordinates: [9, -1] }])).toEqual([0, -1, 9, 6]);
  expect(extentOf([])).toBeNull();
});
