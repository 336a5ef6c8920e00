import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countWords, findQuote, normaliseForQuoting } from '../../src/dataset/quotes.ts';

describe('finding a phrase in a text', () => {
  test('quote marks, no-break spaces, dashes and hyphens at a line’s end make no difference', () => {
    const text = 'The so-called “terror-\nists” —\u00a0as the paper’s editor wrote.';
    expect(findQuote(text, { quote: '"terrorists" – as the paper\'s editor' })).toHaveLength(1);
  });

  test('words make all the difference', () => {
    expect(findQuote('at least 25 soldiers', { quote: 'at least 26 soldiers' })).toEqual([]);
    expect(findQuote('at least 25 soldiers', { quote: '' })).toEqual([]);
  });

  test('a phrase does not begin or end inside a word or a number', () => {
    expect(findQuote('killed 25 in Khatlon', { quote: 'killed 2' })).toEqual([]);
    expect(findQuote('unproven', { quote: 'proven' })).toEqual([]);
    expect(findQuote('in the city12 of', { quote: 'in the city' })).toHaveLength(1);
  });

  test('prefix and suffix tell two places apart', () => {
    const text = 'the IMU said so. Later the IMU denied it.';
    expect(findQuote(text, { quote: 'the IMU' })).toHaveLength(2);
    expect(findQuote(text, { quote: 'the IMU', prefix: 'Later' })).toHaveLength(1);
    expect(findQuote(text, { quote: 'the IMU', suffix: 'said' })).toHaveLength(1);
  });

  test('normalising twice changes nothing more', () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom('a', 'b', ' ', '-', '—', '’', '“', '\n', '\u00a0', '1'),
        }),
        (text) => {
          expect(normaliseForQuoting(normaliseForQuoting(text))).toBe(normaliseForQuoting(text));
        },
      ),
    );
  });
});

test('a word is what holds a letter or a digit', () => {
  expect(countWords('the “so-called” – 25 men')).toBe(4);
  expect(countWords('')).toBe(0);
});
