import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drag, edgeAfterKey, moveEdge, snap } from '../../../src/views/timeline/brush.ts';
import { addDays } from '../../../src/views/timeline/steps.ts';

const extent = { from: '2008-01-01', to: '2016-12-31' };
const window = { from: '2010-07-01', to: '2011-02-28' };
const anyDay = fc.integer({ min: 0, max: 3287 }).map((days) => addDays(extent.from, days));

describe('an edge', () => {
  it('stops at the other edge', () =>
    expect(moveEdge(window, 'from', '2014-01-01', extent).from).toBe('2011-02-28'));
  it('stops at the ends of the axis', () =>
    expect(moveEdge(window, 'to', '2040-01-01', extent).to).toBe('2016-12-31'));
  it('moves by a month, with Shift by a year', () => {
    expect(edgeAfterKey('ArrowRight', false, 'from', window, extent)).toBe('2010-08-01');
    expect(edgeAfterKey('ArrowLeft', true, 'to', window, extent)).toBe('2010-02-28');
  });
  it('mirrors its arrows in a right-to-left page', () =>
    expect(edgeAfterKey('ArrowLeft', false, 'from', window, extent, true)).toBe('2010-08-01'));
  it('goes to the ends with Home and End', () => {
    expect(edgeAfterKey('Home', false, 'from', window, extent)).toBe('2008-01-01');
    expect(edgeAfterKey('End', false, 'from', window, extent)).toBe('2011-02-28');
    expect(edgeAfterKey('End', false, 'to', window, extent)).toBe('2016-12-31');
  });
  it('leaves other keys alone', () =>
    expect(edgeAfterKey('Tab', false, 'from', window, extent)).toBeNull());
  it('snaps to whole months when dragging is coarse', () => {
    expect(snap('2010-07-19', 'from', 'month')).toBe('2010-07-01');
    expect(snap('2012-02-03', 'to', 'month')).toBe('2012-02-29');
    expect(snap('2012-02-03', 'to', 'day')).toBe('2012-02-03');
  });
});

describe('a drag', () => {
  it('makes a window in either direction', () => {
    expect(drag('new', '2012-05-10', '2010-03-20', window, extent, 'month')).toEqual({
      from: '2010-03-01',
      to: '2012-05-31',
    });
  });
  it('moves the whole window by what is travelled', () => {
    expect(drag('band', '2010-10-01', '2010-10-11', window, extent, 'day')).toEqual({
      from: '2010-07-11',
      to: '2011-03-10',
    });
  });
  it('never leaves the axis, and never turns round', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('from', 'to', 'band', 'new'),
        anyDay,
        anyDay,
        anyDay,
        anyDay,
        fc.constantFrom('day', 'month'),
        (hold, a, b, c, d, grain) => {
          const start = a < b ? { from: a, to: b } : { from: b, to: a };
          const made = drag(hold as 'from', c, d, start, extent, grain as 'day');
          expect(made.from <= made.to && made.from >= extent.from && made.to <= extent.to).toBe(
            true,
          );
        },
      ),
    );
  });
});
