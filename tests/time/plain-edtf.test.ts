import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseEdtf } from '../../src/time/edtf.ts';
import { readPlainDate } from '../../src/time/plain-edtf.ts';

const two = (n: number) => String(n).padStart(2, '0');
const year = fc.integer({ min: 1000, max: 2999 }).map(String);
const mark = fc.constantFrom('', '~', '?', '%');
/** Days of every month: the package takes 29 February of any year, which is a case of its own below. */
const bare = fc.oneof(
  year,
  fc.tuple(year, fc.integer({ min: 1, max: 13 })).map(([y, month]) => `${y}-${two(month)}`),
  fc
    .tuple(year, fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
    .map(([y, month, day]) => `${y}-${two(month)}-${two(day)}`),
);
const end = fc.tuple(bare, mark).map((parts) => parts.join(''));
// In an interval the package takes decades and seasons for years and quarters.
const written = fc.oneof(
  end,
  fc.integer({ min: 100, max: 299 }).map((decade) => `${decade}X`),
  fc.tuple(year, fc.integer({ min: 21, max: 25 })).map((parts) => parts.join('-')),
  fc.tuple(end, end).map((ends) => ends.join('/')),
  end.map((start) => `${start}/..`),
  end.map((last) => `../${last}`),
);

describe('dates without the EDTF package', () => {
  test('say what the package says', () => {
    fc.assert(
      fc.property(written, (text) => {
        const full = parseEdtf(text);
        // An end inside its own start (2010/2010-01) is read here and refused there; the rest is below.
        if (full.ok) expect(readPlainDate(text)).toEqual(full.date);
      }),
      { numRuns: 2000 },
    );
  });

  test.each([
    ['2010-09-19T14:30:00Z', '2010-09-19', '2010-09-19'],
    ['2010-09-19T14:30:00+05:00', '2010-09-19', '2010-09-19'],
  ])('a time of day is passed over: %s', (text, earliest, latest) => {
    expect(readPlainDate(text)).toMatchObject({ earliest, latest });
  });

  test.each([
    '',
    '..',
    '../..',
    '19.09.2010',
    '09/19/2010',
    '3/4/2010',
    '2010-13',
    '2010-02-29',
    '2010-04-31',
    '2011/2010',
    '0201',
    'September 2010',
    '2010/2011/2012',
    `2010${'0'.repeat(100_000)}`,
  ])('is not guessed at: %j', (text) => {
    expect(readPlainDate(text)).toBeNull();
  });
});
