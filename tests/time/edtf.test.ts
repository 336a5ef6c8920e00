import { describe, expect, test } from 'vitest';
import { parseEdtf } from '../../src/time/edtf.ts';

const days = (text: string) => {
  const result = parseEdtf(text);
  return result.ok ? [result.date.earliest, result.date.latest] : result.message;
};

describe('EDTF as inclusive UTC days', () => {
  test.each([
    ['2010-09-20', '2010-09-20', '2010-09-20'],
    ['2010-09', '2010-09-01', '2010-09-30'],
    ['2012-02', '2012-02-01', '2012-02-29'],
    ['2010', '2010-01-01', '2010-12-31'],
    ['199X', '1990-01-01', '1999-12-31'],
    ['2010-09-XX', '2010-09-01', '2010-09-30'],
    ['2008/2011-01', '2008-01-01', '2011-01-31'],
    ['2010-08~/2010-11', '2010-08-01', '2010-11-30'],
  ])('%s is %s to %s', (text, earliest, latest) => {
    expect(days(text)).toEqual([earliest, latest]);
  });

  test.each(['-1000', '-0001/2010'])('%s is outside of the years that sort as text', (text) => {
    expect(days(text)).toBe('Years are written with four digits, from 0000 to 9999.');
  });

  test('seasons are those of the northern hemisphere, not quarters of the year', () => {
    expect(days('2013-21')).toEqual(['2013-03-01', '2013-05-31']);
    expect(days('2013-23')).toEqual(['2013-09-01', '2013-11-30']);
    expect(days('2011-24')).toEqual(['2011-12-01', '2012-02-29']);
  });

  test('an open or unknown side has no bound', () => {
    expect(parseEdtf('../2012')).toMatchObject({
      ok: true,
      date: { earliest: null, latest: '2012-12-31', openStart: true, openEnd: false },
    });
    expect(parseEdtf('2010/..')).toMatchObject({
      ok: true,
      date: { earliest: '2010-01-01', latest: null, openEnd: true },
    });
    expect(parseEdtf('/2012')).toMatchObject({ ok: true, date: { earliest: null } });
  });

  test('marks are kept, those of either end of an interval too', () => {
    expect(parseEdtf('2010-09-20~')).toMatchObject({
      date: { approximate: true, uncertain: false },
    });
    expect(parseEdtf('2010?/2011')).toMatchObject({
      date: { approximate: false, uncertain: true },
    });
    expect(parseEdtf('2010%')).toMatchObject({ date: { approximate: true, uncertain: true } });
  });

  test.each(['', 'September 2010', '2010-13', '2010-02-30', '20 Sep', '2010-9'])(
    '"%s" is refused',
    (text) => {
      expect(parseEdtf(text)).toEqual({ ok: false, message: 'Not a date in EDTF.' });
    },
  );

  test('an interval that runs backwards and a season of level 2 are refused in their own words', () => {
    expect(days('2011/2008')).toBe('The interval ends before it starts.');
    expect(days('2010-25')).toBe('Seasons are written 21 to 24.');
  });
});
