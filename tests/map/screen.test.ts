import { describe, expect, it } from 'vitest';
import { placeLabel } from '../../src/map/screen.ts';

const frame = { width: 800, height: 600 };
const size = { width: 200, height: 40 };

describe('the label of a mark', () => {
  it('stands to the right, in its middle, where nothing is in the way', () => {
    expect(placeLabel([400, 300], size, frame, [], 30)).toEqual({
      side: 'right',
      left: 430,
      top: 280,
    });
  });

  it('covers no other mark where a side, or an end of it, is free', () => {
    const crowd: [number, number][] = [
      [500, 280],
      [300, 300],
      [400, 350],
      [400, 250],
    ];
    const { left, top } = placeLabel([400, 300], size, frame, crowd, 30);
    for (const [x, y] of crowd)
      expect(x > left && x < left + size.width && y > top && y < top + size.height).toBe(false);
  });

  it('would rather touch a mark than cover one', () => {
    const crowd: [number, number][] = [
      [500, 329],
      [500, 271],
      [300, 300],
      [400, 350],
      [400, 250],
    ];
    expect(placeLabel([400, 300], size, frame, crowd, 30)).toMatchObject({ side: 'right' });
  });

  it('stays in the frame, and off the cards over the map', () => {
    const card = { left: 0, top: 0, right: 780, bottom: 290 };
    const { left, top } = placeLabel([780, 300], size, frame, [], 30, [card]);
    expect(left).toBeGreaterThanOrEqual(4);
    expect(left + size.width).toBeLessThanOrEqual(frame.width);
    expect(top).toBeGreaterThanOrEqual(282);
  });
});
