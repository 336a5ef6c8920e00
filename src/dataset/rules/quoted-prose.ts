/** Phrases in quotation marks inside prose of our own: short, and copied from a text. */
import type { Drafts } from '../compile/drafts.ts';
import { countWords, MAX_QUOTE_WORDS, normaliseForQuoting } from '../quotes.ts';
import { claimsOf } from './rule.ts';

/** What is wrong with a phrase. */
export interface Unquotable {
  readonly expected: string;
  readonly message: string;
  readonly value: string;
}

const comparable = (phrase: string) => normaliseForQuoting(phrase).toLowerCase();

/** Every string that the record copies from the texts; `verify:sources` has found each of them. */
function copiedPhrases(drafts: Drafts): string {
  const errata = drafts.documents.flatMap(({ value }) => value.errata.map(({ quote }) => quote));
  const claims = claimsOf(drafts).flatMap(({ claim }) => [
    ...claim.calls.actors,
    ...claim.calls.act,
    ...claim.passages.flatMap(({ prefix, quote, suffix }) => [prefix ?? '', quote, suffix ?? '']),
  ]);
  return [...errata, ...claims].map(comparable).join('\n');
}

/** Fewer words than this may be quotation marks round a word that is spoken about. */
const LEAST_CHECKED = 3;
const PHRASE = /“([^”]*)”|"([^"]*)"/gu;

/** A check of prose: the phrases in it that are too long, or that the record does not copy from a text. */
export function unquotablePhrases(drafts: Drafts): (prose: string) => Unquotable[] {
  const copied = copiedPhrases(drafts);
  return (prose) =>
    [...prose.matchAll(PHRASE)].flatMap((match): Unquotable[] => {
      const value = match[1] ?? match[2] ?? '';
      const words = countWords(value);
      if (words > MAX_QUOTE_WORDS)
        return [
          {
            expected: `at most ${MAX_QUOTE_WORDS} words`,
            message: `The phrase has ${words} words.`,
            value,
          },
        ];
      const sought = comparable(value).replace(/[.,;:]$/u, '');
      if (words < LEAST_CHECKED || copied.includes(sought)) return [];
      const expected = 'a phrase that a passage or a slip of the record quotes';
      const message =
        'The record does not have this phrase, so nobody has looked it up in the text.';
      return [{ expected, message, value }];
    });
}
