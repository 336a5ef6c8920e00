/** Dates as people mistype them: the parser never throws or hangs, and an answer is a span of days that exist. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseEdtf } from '../../src/time/edtf.ts';
import { fuzz } from '../fixtures/fuzz.ts';

const digit = fc.constantFrom(...'0123456789X');
const some = (length: number) =>
  fc.array(digit, { minLength: 0, maxLength: length }).map((digits) => digits.join(''));
const year = fc.oneof(fc.integer({ min: -9999, max: 9999 }).map(String), some(6));
const tail = fc.constantFrom('', '~', '?', '%', '-', 'Z', 'T12:00', ' ', '..');
const almost = fc
  .tuple(year, fc.option(some(2)), fc.option(some(2)), tail)
  .map(([y, m, d, mark]) => [y, m, d].filter((part) => part !== null).join('-') + mark);
const interval = fc
  .tuple(fc.oneof(almost, fc.constantFrom('', '..')), fc.oneof(almost, fc.constantFrom('', '..')))
  .map((ends) => ends.join('/'));
const alphabet = fc.string({
  unit: fc.constantFrom(...'0123456789XuyY-/.~?%[]{}^EST, '),
  maxLength: 24,
});

const DAY = /^\d{4}-\d{2}-\d{2}$/u;

test('any text is a date or is refused in words', () => {
  let read = 0;
  fuzz(
    'EDTF',
    fc.property(fc.oneof(almost, interval, alphabet, fc.string({ maxLength: 200 })), (text) => {
      const result = parseEdtf(text);
      if (!result.ok) {
        expect(result.message).not.toBe('');
        return;
      }
      read += 1;
      const { earliest, latest, openStart, openEnd } = result.date;
      expect(earliest === null).toBe(openStart);
      expect(latest === null).toBe(openEnd);
      for (const day of [earliest, latest]) if (day !== null) expect(day).toMatch(DAY);
      if (earliest !== null && latest !== null) expect(earliest <= latest).toBe(true);
    }),
  );
  expect(read).toBeGreaterThan(100);
});
