import { describe, expect, it } from 'vitest';
import { homeExtent, openingExtent } from '../../src/map/framing.ts';
import { NO_READING } from '../../src/map/layers/sources.ts';
import { type Crowd, modelOf } from '../fixtures/map-model.ts';

const PHONE = { width: 390, height: 672 };
/** Under a lens, over a sheet. */
const PADDING = { top: 96, bottom: 322, left: 24, right: 24 };

function opening(crowds: readonly Crowd[], hidden: readonly string[] = [], size = PHONE) {
  const model = modelOf(crowds);
  const home = homeExtent(model);
  const visible = [...model.byId.keys()].filter((id) => !hidden.includes(id));
  const options = {
    store: { getState: () => ({}) },
    visibility: () => ({ visible }),
    padding: () => PADDING,
  } as unknown as Parameters<typeof openingExtent>[2];
  return { home, opened: openingExtent(model, home, options, size) };
}
const holds = (extent: readonly number[], { at: [x, y] }: Crowd) => {
  const [west = 0, south = 0, east = 0, north = 0] = extent;
  return x > west && x < east && y > south && y < north;
};

const WEST: Crowd = { at: [64.5, 36], count: 2 };
const MIDDLE: Crowd = { at: [69, 38], count: 3 };
const EAST: Crowd = { at: [70.5, 38.5], count: 4 };
const WHOLE = [WEST, MIDDLE, EAST];

describe('what the map opens on', () => {
  it('is the whole region where there is room', () => {
    const { home, opened } = opening(WHOLE, [], { width: 900, height: 680 });
    expect(opened).toBe(home);
  });
  it('is the part with most readings on a phone, all of it clear of lens and sheet', () => {
    const { opened } = opening(WHOLE);
    expect(WHOLE.map((crowd) => holds(opened, crowd))).toEqual([false, true, true]);
  });
  it('goes by what is shown', () => {
    const { opened } = opening(WHOLE, ['1-0', '1-1', '1-2', '2-0', '2-1', '2-2', '2-3']);
    expect(WHOLE.map((crowd) => holds(opened, crowd))).toEqual([true, false, false]);
  });
  it('does not count what says nothing of who was behind it', () => {
    const silent = { ...WEST, count: 20, key: NO_READING };
    expect(holds(opening([silent, MIDDLE, EAST]).opened, silent)).toBe(false);
    const { home, opened } = opening([silent]);
    expect(opened).toBe(home);
  });
  it('leaves a record of elsewhere whole', () => {
    const { home, opened } = opening([
      { at: [-3, 40], count: 3 },
      { at: [12, 50], count: 9 },
    ]);
    expect(opened).toBe(home);
  });
});
