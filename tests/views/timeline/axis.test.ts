import { describe, expect, it } from 'vitest';
import { binsOf, extentOf } from '../../../src/views/timeline/axis.ts';

const extent = { from: '2008-01-01', to: '2016-12-31' };
const span = (earliest: string, latest: string) => ({ earliest, latest });

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
