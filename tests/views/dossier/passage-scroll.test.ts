import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scrollFor } from '../../../src/views/dossier/passage-scroll.ts';

const view = { row: 100, statement: 150, passage: 300, height: 200, room: 600 };

describe('scrolling to a passage', () => {
  it('does not move what is in view', () => expect(scrollFor(view)).toBe(0));
  it('moves no further than to show a short passage whole', () =>
    expect(scrollFor({ ...view, passage: 500 })).toBe(100));
  it('brings a tall passage up with its row while enough of it shows', () =>
    expect(scrollFor({ ...view, height: 900 })).toBe(100));
  it('lets the row go before the statement, and the statement before the passage', () => {
    expect(scrollFor({ ...view, statement: 250, passage: 500, height: 900 })).toBe(250);
    expect(scrollFor({ ...view, passage: 900, height: 900 })).toBe(900);
  });
  it('comes back up to a passage above', () =>
    expect(scrollFor({ ...view, row: -700, statement: -650, passage: -500 })).toBeLessThanOrEqual(
      -500,
    ));
  it('never leaves the head of the passage outside the room', () => {
    const px = fc.integer({ min: -3000, max: 3000 });
    const size = fc.integer({ min: 1, max: 2000 });
    fc.assert(
      fc.property(px, size, size, size, size, (row, down, further, height, room) => {
        const passage = row + down + further;
        const by = scrollFor({ row, statement: row + down, passage, height, room });
        expect(passage - by).toBeGreaterThanOrEqual(0);
        expect(passage - by).toBeLessThanOrEqual(room);
      }),
    );
  });
});
