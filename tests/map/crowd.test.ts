import { describe, expect, it } from 'vitest';
import { toWorld } from '../../src/geo/mercator.ts';
import { crowdView } from '../../src/map/crowd.ts';

const places: readonly (readonly [number, number])[] = [
  [69, 38],
  [69.01, 38.01],
  [71, 37],
];
const world = places.map((at) => toWorld(at, 0));
const table = {
  x: Float64Array.from(world, ([x]) => x),
  y: Float64Array.from(world, ([, y]) => y),
};
const everywhere = { left: 0, top: 0, right: 1e9, bottom: 1e9 };
const view = (counts: readonly number[], zoom = 5) =>
  crowdView(table, Uint32Array.from(counts), zoom, everywhere);

describe('the crowd on a screen', () => {
  it('counts neighbours in one badge and leaves a lone incident its disc', () => {
    const { open, clusters } = view([4, 3, 1]);
    expect(open).toEqual([2]);
    expect(clusters.map(({ sites, count, chief }) => ({ sites, count, chief }))).toEqual([
      { sites: [0, 1], count: 7, chief: 0 },
    ]);
  });
  it('follows what is shown: a place without shown incidents is not there', () => {
    expect(view([0, 1, 0])).toEqual({ open: [1], clusters: [] });
    expect(view([0, 0, 0])).toEqual({ open: [], clusters: [] });
  });
  it('opens a place as a fan when the zoom has room for it', () => {
    expect(view([0, 0, 6], 5).clusters).toHaveLength(1);
    expect(view([0, 0, 6], 8)).toEqual({ open: [2], clusters: [] });
  });
  it('leaves out what is beside the frame', () => {
    expect(crowdView(table, Uint32Array.of(1, 1, 1), 5, { ...everywhere, right: 1 }).open).toEqual(
      [],
    );
  });
  it('loses no incident', () => {
    for (const zoom of [4, 5.5, 7, 9]) {
      const { open, clusters } = view([9, 2, 30], zoom);
      const counts = [9, 2, 30];
      const sum =
        open.reduce((all, site) => all + (counts[site] ?? 0), 0) +
        clusters.reduce((all, { count }) => all + count, 0);
      expect(sum).toBe(41);
    }
  });
});
