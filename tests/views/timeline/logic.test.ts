import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  asChoice,
  binsOf,
  drag,
  edgeAfterKey,
  extentOf,
  moveEdge,
  nextWindow,
  shiftWindow,
  snap,
  startsOpen,
  typedWindow,
  windowEdtf,
  zoomOn,
} from '../../../src/views/timeline/logic.ts';

const extent = { from: '2008-01-01', to: '2016-12-31' };
const window = { from: '2010-07-01', to: '2011-02-28' };
const span = (earliest: string, latest: string) => ({ earliest, latest });
const anyDay = fc.integer({ min: 0, max: 3287 }).map((days) => addDays(extent.from, days));

describe('the axis', () => {
  it('of a dataset that lies years later begins with its first year', () => {
    const spans = [
      { earliest: '2031-05-02', latest: '2031-05-02' },
      { earliest: '2033-01-01', latest: '2033-01-31' },
    ];
    expect(extentOf(spans)).toEqual({ from: '2031-01-01', to: '2033-12-31' });
  });

  it('runs to the end of the last dated year', () => {
    expect(extentOf([span('2009-03-01', '2009-04-01'), span('2015-04-01', '2015-05-31')])).toEqual({
      from: '2008-01-01',
      to: '2015-12-31',
    });
  });
  it('is not stretched by an open end', () => {
    expect(
      extentOf([
        span('2009-03-01', '2009-04-01'),
        { ...span('2013-01-01', '2026-12-31'), openEnd: true },
      ]).to,
    ).toBe('2009-12-31');
  });
  it('keeps its start when all is older', () =>
    expect(extentOf([span('1997-01-01', '1997-12-31')])).toEqual({
      from: '2008-01-01',
      to: '2008-12-31',
    }));
});

describe('months', () => {
  it('keep a last day a last day', () => {
    expect(addMonths('2011-02-28', 1)).toBe('2011-03-31');
    expect(addMonths('2012-03-31', -1)).toBe('2012-02-29');
  });
  it('shorten a day that is not there', () =>
    expect(addMonths('2011-01-30', 1)).toBe('2011-02-28'));
  it('cross years', () => expect(addMonths('2010-07-01', -12)).toBe('2009-07-01'));
});

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

describe('a window', () => {
  it('keeps its length against the end of the axis', () =>
    expect(shiftWindow(window, 9000, extent)).toEqual({ from: '2016-05-03', to: '2016-12-31' }));
  it('is no choice when it leaves nothing out', () => expect(asChoice(extent, extent)).toBeNull());
  it('is worded in months where it ends on months', () => {
    expect(windowEdtf(window)).toBe('2010-07/2011-02');
    expect(windowEdtf({ from: '2010-09-01', to: '2010-09-30' })).toBe('2010-09');
    expect(windowEdtf({ from: '2010-09-02', to: '2010-09-30' })).toBe('2010-09-02/2010-09-30');
  });
  it('plays from the first year to the end, then stops', () => {
    expect(nextWindow(null, extent)).toEqual({ from: '2008-01-01', to: '2008-12-31' });
    expect(nextWindow(window, extent)).toEqual({ from: '2010-08-01', to: '2011-03-31' });
    expect(nextWindow({ from: '2016-01-01', to: '2016-12-31' }, extent)).toBeNull();
  });
  it('is read from typed days only when they are days in order', () => {
    expect(typedWindow('2010-01-01', '2010-02-30')).toEqual(expect.anything());
    expect(typedWindow('2010-03-01', '2010-02-01')).toBeNull();
    expect(typedWindow('', '2010-02-01')).toBeNull();
  });
  it('zooms with a margin, inside the axis', () =>
    expect(zoomOn({ from: '2008-01-01', to: '2008-01-31' }, extent)).toEqual({
      from: '2008-01-01',
      to: '2008-02-15',
    }));
});

describe('the histogram', () => {
  it('counts each span once, in the quarter of its middle', () => {
    const bins = binsOf(
      [span('2010-01-01', '2010-12-31'), span('2010-09-02', '2010-09-02')],
      extent,
      3,
    );
    expect(bins.reduce((sum, bin) => sum + bin.count, 0)).toBe(2);
    expect(bins.find((bin) => bin.from === '2010-07-01')?.count).toBe(2);
  });
});

describe('an incident whose start no text gives', () => {
  const open = (latest: string) => ({ earliest: '1990-01-01', latest, openStart: true as const });
  it('is only perhaps in a window that ends before the incident must have happened', () => {
    expect(startsOpen(open('2012-12-31'), window)).toBe(true);
    expect(startsOpen(open('2010-12-31'), window)).toBe(false);
    expect(startsOpen(span('2010-01-01', '2012-12-31'), window)).toBe(false);
    expect(startsOpen(null, window)).toBe(false);
  });
});
