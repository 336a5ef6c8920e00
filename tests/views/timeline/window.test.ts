import { describe, expect, it } from 'vitest';
import { zoomOn } from '../../../src/views/timeline/axis.ts';
import { shiftWindow } from '../../../src/views/timeline/brush.ts';
import {
  asChoice,
  nextWindow,
  startsOpen,
  typedWindow,
  windowEdtf,
} from '../../../src/views/timeline/window.ts';

const extent = { from: '2008-01-01', to: '2016-12-31' };
const window = { from: '2010-07-01', to: '2011-02-28' };
const span = (earliest: string, latest: string) => ({ earliest, latest });

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

describe('an incident whose start no text gives', () => {
  const open = (latest: string) => ({ earliest: '1990-01-01', latest, openStart: true as const });
  it('is only perhaps in a window that ends before the incident must have happened', () => {
    expect(startsOpen(open('2012-12-31'), window)).toBe(true);
    expect(startsOpen(open('2010-12-31'), window)).toBe(false);
    expect(startsOpen(span('2010-01-01', '2012-12-31'), window)).toBe(false);
    expect(startsOpen(null, window)).toBe(false);
  });
});
