import { describe, expect, it } from 'vitest';
import { measure, placeWords, wrap } from '../../src/map/arc-words.ts';
import { overlap } from '../../src/map/chrome.ts';

const frame = { left: 0, top: 0, right: 800, bottom: 600 };
const line = Array.from({ length: 11 }, (_, index): [number, number] => [400, 550 - index * 50]);
const lines = wrap('Leader said to have been trained in Pakistan', 27);
const size = measure(lines);
const free = { frame, taken: [], discs: [], lines: [] };

describe('the words of a movement', () => {
  it('stand near the vague end of its arc, on the right, where nothing is in the way', () => {
    const place = placeWords(line, size, free);
    expect(place?.anchor).toBe('left');
    expect(place?.box.top).toBeGreaterThan(450);
    expect(place?.box.bottom).toBeLessThanOrEqual(frame.bottom);
  });

  it('keep off the selected label, and off each other', () => {
    const label = { left: 410, top: 300, right: 700, bottom: 600 };
    const first = placeWords(line, size, { ...free, taken: [label] });
    expect(first).not.toBeNull();
    if (first === null) return;
    expect(overlap(first.box, label)).toBe(0);
    const second = placeWords(line, size, { ...free, taken: [label, first.box] });
    expect(second && overlap(second.box, first.box)).toBe(0);
  });

  it('cross no other arc where there is room beside it', () => {
    const other = Array.from({ length: 30 }, (_, index): [number, number] => [
      460,
      600 - index * 10,
    ]);
    const place = placeWords(line, size, { ...free, lines: other });
    const crossed = other.filter(
      ([x, y]) =>
        place !== null &&
        x > place.box.left &&
        x < place.box.right &&
        y > place.box.top &&
        y < place.box.bottom,
    );
    expect(place).not.toBeNull();
    expect(crossed).toEqual([]);
  });

  it('are left out where every place would hide something', () => {
    const strip = { ...frame, right: 120 };
    const narrow = line.map(([, y]): [number, number] => [60, y]);
    expect(placeWords(narrow, size, { ...free, frame: strip })).toBeNull();
    const crowd = line.map(([, y]): [number, number] => [500, y]);
    const left = { left: 0, top: 0, right: 400, bottom: 600 };
    expect(placeWords(line, size, { ...free, taken: [left], discs: crowd })).toBeNull();
  });
});
