import { describe, expect, it } from 'vitest';
import { toWorld } from '../../src/geo/mercator.ts';
import { layoutAt } from '../../src/map/layout.ts';
import { makeRoom } from '../../src/map/make-room.ts';
import { modelOf } from '../fixtures/map-model.ts';

const ZOOM = 6;
const model = modelOf([
  { at: [70, 39], count: 10 },
  { at: [70.4, 38.7], count: 3 },
  { at: [66, 36], count: 1 },
]);
const standings = layoutAt(model, ZOOM);
const middles = (standing: typeof standings | ReturnType<typeof makeRoom>) =>
  model.incidents.map(({ site }, member) => {
    const [x, y] = toWorld(model.sites[site]?.at ?? [0, 0], ZOOM);
    return [x + (standing[member]?.dx ?? 0), y + (standing[member]?.dy ?? 0)] as const;
  });
const apart = (a: readonly [number, number] = [0, 0], b: readonly [number, number] = [0, 0]) =>
  Math.hypot(a[0] - b[0], a[1] - b[1]);

describe('the neighbours of a selected disc', () => {
  it('are not under its ring, whichever of a crowd it is, and not on each other', () => {
    for (let selected = 0; selected < 13; selected++) {
      const moved = middles(makeRoom(model, standings, ZOOM, selected));
      moved.forEach((at, member) => {
        if (member !== selected) expect(apart(at, moved[selected])).toBeGreaterThan(36);
        for (const other of moved.slice(member + 1)) expect(apart(at, other)).toBeGreaterThan(22);
      });
    }
  });
  it('move, and the disc itself stays where it was pressed', () => {
    const moved = makeRoom(model, standings, ZOOM, 4);
    expect(moved[4]).toEqual(standings[4]);
    expect(moved).not.toEqual(standings);
    expect(moved[13]).toEqual(standings[13]);
  });
  it('stay where there is room: nothing is laid out again', () => {
    expect(makeRoom(model, standings, ZOOM, 13)).toBe(standings);
  });
});
