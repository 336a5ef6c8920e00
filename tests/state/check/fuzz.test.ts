/** Whatever is pasted: it is compared without a throw, nothing of it is lost unsaid, and the reasons are the reader's words. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { indexAtlas } from '../../../src/domain/lookup.ts';
import { createClaimCheck } from '../../../src/state/check/index.ts';
import { MOST_READ, readingOf } from '../../../src/state/check/reading.ts';
import { fuzz } from '../../fixtures/fuzz.ts';
import { sampleAtlas } from '../../fixtures/sample-atlas.ts';

const atlas = sampleAtlas();
const check = createClaimCheck(atlas, indexAtlas(atlas));
const titles = atlas.incidents.flatMap(({ title, summary }) => [title, summary]);

/** Words of the record, years, scripts, long words and noise, as long as a few newspaper columns. */
const part = fc.oneof(
  fc.constantFrom(
    ...titles,
    'Khujand',
    '2010',
    'September 2010',
    '\n\n',
    '’s',
    '\ud83d\ude00',
    '\ud800',
  ),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.nat({ max: MOST_READ }).map((length) => 'ж'.repeat(length)),
  fc.nat({ max: 300 }).map((count) => 'fire in Oster '.repeat(count)),
);
const pasted = fc.array(part, { maxLength: 12 }).map((parts) => parts.join(' '));

describe('how much of a text is compared', () => {
  test('all of a text up to the limit', () => {
    const text = `${'a '.repeat(MOST_READ / 2 - 1)}ab`;
    expect(text).toHaveLength(MOST_READ);
    expect(readingOf(`\n ${text} \n`)).toEqual({ read: text, rest: '' });
  });

  test('of a longer one the beginning, to the end of a word', () => {
    const { read, rest } = readingOf(`${'word '.repeat(1000)}end`);
    expect(read.length).toBeLessThanOrEqual(MOST_READ);
    expect(read).toMatch(/ word$/u);
    expect(rest).toMatch(/^ word/u);
  });

  test('a single word longer than that is cut, but not within a character', () => {
    const { read, rest } = readingOf(`a${'\ud83d\ude00'.repeat(MOST_READ)}`);
    expect(read).toHaveLength(MOST_READ - 1);
    expect(read.isWellFormed() && rest.isWellFormed()).toBe(true);
  });
});

test('of anything pasted, what is compared and what is left are the text', () => {
  let cut = 0;
  fuzz(
    'claim check',
    fc.property(pasted, (text) => {
      const { read, rest } = readingOf(text);
      if (rest !== '') cut += 1;
      expect([read + rest, read.length <= MOST_READ]).toEqual([text.trim(), true]);
    }),
  );
  // Texts that are never longer than the limit would test nothing of it.
  expect(cut).toBeGreaterThan(500);
});

test('anything can be compared, and a reason names words that stand in it', () => {
  fc.assert(
    fc.property(pasted, (text) => {
      const { read } = readingOf(text);
      const shared = check(read, 3).flatMap(({ reasons }) =>
        reasons.filter(({ kind }) => kind === 'words').flatMap(({ words }) => words),
      );
      expect(shared.filter(({ typed }) => !read.includes(typed))).toEqual([]);
    }),
    { numRuns: 500 },
  );
});
