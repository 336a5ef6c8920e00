import { expect, test } from 'vitest';
import { describeDate } from '../../src/time/describe.ts';

test.each([
  ['2010-09-20~', 'about 20 September 2010'],
  ['2010-09-20', '20 September 2010'],
  ['2010-09', 'September 2010'],
  ['2010-09-XX', 'September 2010'],
  ['2010', '2010'],
  ['2010-XX', '2010'],
  ['2010?', 'perhaps 2010'],
  ['2010%', 'perhaps 2010'],
  ['199X', 'the 1990s'],
  ['2013-23', 'autumn 2013'],
  ['2013-21~', 'about spring 2013'],
  ['2008/2011-01', '2008 to January 2011'],
  ['2010-08~/2010-11', 'about August 2010 to November 2010'],
  ['../2012', 'before 2012'],
  ['/2012', 'before 2012'],
  ['2010/..', 'since 2010'],
])('%s is worded "%s"', (edtf, words) => {
  expect(describeDate(edtf, 'en')).toBe(words);
});

test('months are in the language of the locale, and the words around them can be', () => {
  expect(describeDate('2010-09', 'fr')).toBe('septembre 2010');
});

test('what is no such date comes back as it is', () => {
  expect(describeDate('long ago')).toBe('long ago');
  expect(describeDate('../..')).toBe('../..');
});
