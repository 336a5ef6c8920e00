import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DaySpan } from '../../src/domain/model.ts';
import { dayOf, lengthInDays } from '../../src/time/days.ts';
import { parseEdtf } from '../../src/time/edtf.ts';
import {
  closeSpan,
  combineReadings,
  datePrecision,
  displayEdtf,
  knownFrom,
  RECORD_START,
  spanOf,
} from '../../src/time/span.ts';

function resolved(edtf: string) {
  const result = parseEdtf(edtf);
  if (!result.ok) throw new Error(result.message);
  return result.date;
}

const reading = (edtf: string) => ({
  edtf,
  span: closeSpan(resolved(edtf), { start: RECORD_START, end: '2013-10-31' }),
});
const days = (earliest: string, latest = earliest): DaySpan => ({ earliest, latest });

const anySpan: fc.Arbitrary<DaySpan> = fc
  .tuple(fc.integer({ min: 0, max: 9000 }), fc.nat(900))
  .map(([start, length]) =>
    days(dayOf(7e11 + start * 864e5), dayOf(7e11 + (start + length) * 864e5)),
  );

describe('precision of a date, as UCDP codes it', () => {
  test.each([
    ['2010-09-20', '2010-09-20', 1],
    ['2010-09-20', '2010-09-21', 2],
    ['2010-09-20', '2010-09-25', 2],
    ['2010-09-20', '2010-09-26', 3],
    ['2010-09-20', '2010-09-27', 4],
    ['2010-10-01', '2010-10-31', 4],
    ['2010-10-01', '2010-11-01', 5],
    ['2008-01-01', '2011-01-31', 5],
  ] as const)('%s to %s is %i', (earliest, latest, precision) => {
    expect(datePrecision(days(earliest, latest))).toBe(precision);
  });

  test('a day given as "about" is not an exact day', () => {
    expect(datePrecision(days('2010-09-20'), true)).toBe(4);
  });

  test('an open side is as vague as can be', () => {
    expect(datePrecision({ ...days('2010-09-20'), openEnd: true })).toBe(5);
  });

  test('a longer span is never more precise', () => {
    fc.assert(
      fc.property(anySpan, anySpan, (a, b) => {
        const [shorter, longer] = [a, b].sort(
          (x, y) => lengthInDays(x.earliest, x.latest) - lengthInDays(y.earliest, y.latest),
        );
        if (shorter && longer)
          expect(datePrecision(shorter)).toBeLessThanOrEqual(datePrecision(longer));
      }),
    );
  });
});

describe('several readings of a date', () => {
  test('the narrowest stands where it is consistent with all', () => {
    const readings = [reading('2010'), reading('2010-09-20~'), reading('2010-09')];
    expect(displayEdtf(readings)).toBe('2010-09-20~');
    expect(combineReadings(readings)).toMatchObject({ span: days('2010-09-20'), precision: 4 });
  });

  test('readings that cannot all hold become the interval of them all', () => {
    expect(displayEdtf([reading('2010-09-20'), reading('2010-10-25')])).toBe(
      '2010-09-20/2010-10-25',
    );
    expect(displayEdtf([reading('2010-09'), reading('2010-11')])).toBe('2010-09/2010-11');
    expect(combineReadings([reading('2010-09'), reading('2010-11')])?.precision).toBe(5);
  });

  test('an open start stays open', () => {
    expect(displayEdtf([reading('../2009'), reading('2010')])).toBe('../2010-12');
  });

  test('no reading is no date', () => {
    expect(displayEdtf([])).toBeNull();
    expect(spanOf([])).toBeNull();
  });

  test('the whole holds every part, and no more than them', () => {
    fc.assert(
      fc.property(fc.array(anySpan, { minLength: 1 }), (spans) => {
        const whole = spanOf(spans);
        expect(
          spans.every(
            (span) => whole && span.earliest >= whole.earliest && span.latest <= whole.latest,
          ),
        ).toBe(true);
        expect(spans.some((span) => span.earliest === whole?.earliest)).toBe(true);
        expect(spans.some((span) => span.latest === whole?.latest)).toBe(true);
      }),
    );
  });

  test('what stands for several does not depend on their order', () => {
    fc.assert(
      fc.property(fc.array(anySpan, { minLength: 1, maxLength: 4 }), (spans) => {
        const readings = spans.map((span) => ({ edtf: `${span.earliest}/${span.latest}`, span }));
        expect(combineReadings([...readings].reverse())?.span).toEqual(
          combineReadings(readings)?.span,
        );
      }),
    );
  });
});

describe('the day by which something had been said', () => {
  const early = resolved('2010-11-10/2010-11-11');
  const late = resolved('2013-09');

  test('is the last day of its utterance', () => {
    expect(knownFrom(resolved('2010-09'), [late])).toEqual({
      earliest: '2010-09-01',
      latest: '2010-09-30',
    });
  });

  test('is the publication of the first document that carries it where no utterance is known', () => {
    expect(knownFrom(null, [late, early])).toEqual({
      earliest: '2010-11-10',
      latest: '2010-11-11',
    });
  });

  test('is never after the document that carries it was out, however coarse the utterance', () => {
    expect(knownFrom(resolved('2010'), [early])).toEqual({
      earliest: '2010-01-01',
      latest: '2010-11-11',
    });
  });

  test('a document of open end is out at the end of its first possible year', () => {
    expect(knownFrom(null, [resolved('2016/..')])?.latest).toBe('2016-12-31');
  });

  test('without utterance or document there is no such day', () => {
    expect(knownFrom(null, [])).toBeNull();
  });
});

test('an open side is closed by convention and says so', () => {
  expect(closeSpan(resolved('../2009'), { start: RECORD_START, end: '2013-10-31' })).toEqual({
    earliest: RECORD_START,
    latest: '2009-12-31',
    openStart: true,
  });
  expect(closeSpan(resolved('../1980'), { start: RECORD_START, end: '2013-10-31' })).toEqual({
    earliest: '1980-12-31',
    latest: RECORD_START,
    openStart: true,
  });
});
