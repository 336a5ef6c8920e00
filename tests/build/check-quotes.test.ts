import { describe, expect, test } from 'vitest';
import { checkQuotes } from '../../src/build/check-quotes.ts';
import { readDrafts } from '../../src/dataset/compile/drafts.ts';
import { indexShapes } from '../../src/dataset/compile/shapes.ts';
import { filesOf, type RecordFixture, recordFixture, shapes } from '../fixtures/record.ts';

const TEXTS = {
  early: ['Here are a few words about it.', 'Others spoke of local men.'],
  late: ['There were a few words.', 'He repeated it: once. She repeated it: twice.'],
};

function check(
  change: (record: RecordFixture) => void = () => {},
  texts: Record<string, string[]> = TEXTS,
) {
  const record = recordFixture();
  record.incidents.ambush.claims[1].calls.actors = [];
  change(record);
  const { drafts } = readDrafts(filesOf(record), indexShapes(shapes));
  return checkQuotes(drafts, ({ id }) => texts[id] ?? null);
}

const misses = (change: (record: RecordFixture) => void) =>
  check(change)
    .flatMap((one) => one.misses)
    .map(({ field, message }) => `${field}: ${message}`);

const quoted =
  (quote: string, more: object = {}) =>
  (record: RecordFixture) => {
    Object.assign(record.incidents.ambush.claims[1].passages[0], { quote, ...more });
  };

describe('checking quotations', () => {
  test('each document is told with what was checked in it', () => {
    expect(check()).toEqual([
      { document: 'early', passages: 1, errata: 0, naming: 0, misses: [] },
      { document: 'late', passages: 3, errata: 0, naming: 0, misses: [] },
    ]);
  });

  test('a document whose text is not at hand is left out', () => {
    expect(check(() => {}, { early: TEXTS.early }).map((one) => one.document)).toEqual(['early']);
  });

  test('a phrase that is not in the text is missed, with how far it could be followed', () => {
    expect(misses(quoted('a few sentences'))).toEqual([
      'claims[1].passages[0].quote: It is not in the text. Paragraph 1 has "a few", but not what follows.',
    ]);
  });

  test('a phrase of another paragraph is missed, with that paragraph', () => {
    expect(misses(quoted('a few words', { locator: 2 }))).toEqual([
      'claims[1].passages[0].quote: It stands in paragraph 1 instead.',
    ]);
  });

  test('a phrase that stands twice must be told apart', () => {
    expect(misses(quoted('repeated it', { locator: 2 }))).toEqual([
      'claims[1].passages[0].quote: It stands 2 times in the text.',
    ]);
    expect(misses(quoted('repeated it', { locator: 2, prefix: 'She' }))).toEqual([]);
  });

  test('a prefix that does not stand beside the phrase is missed', () => {
    expect(misses(quoted('a few words', { prefix: 'Nobody' }))).toEqual([
      'claims[1].passages[0].quote: Its prefix or suffix does not stand beside it.',
    ]);
  });

  test('a phrase over the end of a paragraph is missed', () => {
    expect(misses(quoted('few words. He repeated'))).toEqual([
      'claims[1].passages[0].quote: It runs over the end of a paragraph.',
    ]);
  });

  test('words of naming are looked up in the texts of their claim only', () => {
    const naming = (record: RecordFixture) => {
      record.incidents.ambush.claims[1].calls.actors = ['local men'];
    };
    expect(misses(naming)).toEqual(['claims[1].calls.actors[0]: These words are not in it.']);
  });

  test('a slip is looked up in its paragraph', () => {
    const slip = (locator: number) => (record: RecordFixture) => {
      record.documents[0].errata = [{ locator, quote: 'local men', note: 'A slip.' }];
    };
    expect(misses(slip(2))).toEqual([]);
    expect(misses(slip(1))).toEqual(['[0].errata[0].quote: The phrase is not there.']);
  });
});
