/** The drawn map's camera: what a link means, what keys and fingers do, and where it must not go. */
import { describe, expect, test } from 'vitest';
import {
  between,
  fitting,
  limited,
  pushed,
  toPlace,
  toScreen,
  type View,
  zoomedAt,
} from '../../../src/map/drawn/view.ts';

const size = { width: 900, height: 600 };
const view: View = { centre: [69.4, 38.4], zoom: 6.5, size };
const BOUNDS = [60, 31, 80, 45] as const;
const near = (a: readonly number[], b: readonly number[]) => {
  a.forEach((value, index) => {
    expect(value).toBeCloseTo(b[index] ?? Number.NaN, 6);
  });
};

test('the centre stands in the middle, north above and east to the right', () => {
  near(toScreen(view.centre, view), [450, 300]);
  expect(toScreen([69.4, 39], view)[1]).toBeLessThan(300);
  expect(toScreen([70, 38.4], view)[0]).toBeGreaterThan(450);
});

test('a place comes back from its point', () => {
  near(toPlace(toScreen([71.2, 37.1], view), view), [71.2, 37.1]);
});

test('what lies under a point stays there while zooming', () => {
  const under = toPlace([200, 500], view);
  near(toScreen(under, { ...zoomedAt(view, [200, 500], 8.2), size }), [200, 500]);
});

test('a push carries the ground along', () => {
  const before = toPlace([100, 100], view);
  near(toScreen(before, { ...pushed(view, [30, -40]), size }), [130, 60]);
});

test('an extent fits inside the padding, and touches it', () => {
  const padding = { top: 80, bottom: 20, left: 200, right: 10 };
  const look = { ...fitting([67, 36.8, 71.4, 40], size, padding), size };
  const [left, top] = toScreen([67, 40], look);
  const [right, bottom] = toScreen([71.4, 36.8], look);
  expect(left).toBeGreaterThanOrEqual(199.999);
  expect(top).toBeGreaterThanOrEqual(79.999);
  expect(right).toBeLessThanOrEqual(890.001);
  expect(bottom).toBeLessThanOrEqual(580.001);
  const touches = [left - 200, top - 80, 890 - right, 580 - bottom].filter(
    (gap) => Math.abs(gap) < 0.001,
  );
  expect(touches.length).toBeGreaterThanOrEqual(2);
});

describe('limits', () => {
  test('nothing beyond the base map is seen', () => {
    const look = { ...limited({ centre: [60.1, 31.2], zoom: 6 }, size, BOUNDS), size };
    const [west, north] = toPlace([0, 0], look);
    const [east, south] = toPlace([size.width, size.height], look);
    expect(west).toBeGreaterThanOrEqual(59.999);
    expect(south).toBeGreaterThanOrEqual(30.999);
    expect(east).toBeLessThanOrEqual(80.001);
    expect(north).toBeLessThanOrEqual(45.001);
  });
  test('a view inside them is left alone', () => {
    const look = limited(view, size, BOUNDS);
    expect(look.zoom).toBe(6.5);
    near(look.centre, view.centre);
  });
  test('zoom ends where the base map does', () => {
    expect(limited({ ...view, zoom: 15 }, size, BOUNDS).zoom).toBe(10.5);
    expect(limited({ ...view, zoom: 1 }, size, BOUNDS).zoom).toBeGreaterThan(4);
  });
});

test('an ease begins and ends where it should, and is on its way between', () => {
  const to = { centre: [71.5, 37.5] as const, zoom: 8.5 };
  near(between(view, to, 0).centre, view.centre);
  near(between(view, to, 1).centre, to.centre);
  const half = between(view, to, 0.5);
  expect(half.zoom).toBe(7.5);
  expect(half.centre[0]).toBeGreaterThan(69.4);
  expect(half.centre[0]).toBeLessThan(71.5);
});
