/** Why an entry matches a sentence, in the reader's own words as typed and the record's as printed. */
import type { MatchReason, SharedWords } from '../../domain/finding.ts';
import type { Incident } from '../../domain/model.ts';
import { describeDate } from '../../time/describe.ts';
import { foldTerm, wordsOf } from '../fold.ts';
import { asTerm } from './terms.ts';

/** A sentence as words, each as typed and as names are compared. */
export interface Sentence {
  readonly text: string;
  readonly typed: readonly string[];
  readonly folded: readonly string[];
}

export function sentenceOf(text: string): Sentence {
  const typed = wordsOf(text);
  return { text, typed, folded: typed.map(foldTerm) };
}

/** A name shorter than this, in folded letters, is also an ordinary word. */
const SHORTEST = 4;

/** The first of the names that the sentence holds, in whatever spelling. */
export function nameIn({ typed, folded }: Sentence, names: readonly string[]): SharedWords | null {
  for (const printed of names) {
    const wanted = wordsOf(printed).map(foldTerm);
    if (wanted.join(' ').length < SHORTEST) continue;
    const at = folded.findIndex((_, start) =>
      wanted.every((word, index) => folded[start + index] === word),
    );
    if (at >= 0) return { typed: typed.slice(at, at + wanted.length).join(' '), printed };
  }
  return null;
}

const MONTHS =
  'january february march april may june july august september october november december'.split(
    ' ',
  );

/** How a sentence's years and months fit an incident: a fit helps, a wrong year costs nothing. */
export function dateReason(
  text: string,
  { date, span }: Pick<Incident, 'date' | 'span'>,
  locale: string,
): MatchReason | null {
  if (span === null || date === null) return null;
  const years = text.match(/\b(?:19|20)\d\d\b/gu) ?? [];
  const months = MONTHS.flatMap((month, index) => {
    const typed = new RegExp(`\\b${month}\\b`, 'iu').exec(text)?.[0];
    return typed === undefined ? [] : [{ typed, number: String(index + 1).padStart(2, '0') }];
  });
  const printed = describeDate(date, locale);
  const within = (part: string) =>
    part >= span.earliest.slice(0, part.length) && part <= span.latest.slice(0, part.length);
  for (const year of years) {
    const month = months.find(({ number }) => within(`${year}-${number}`));
    if (month !== undefined)
      return { kind: 'date', words: [{ typed: `${month.typed} ${year}`, printed }] };
    if (within(year)) return { kind: 'year', words: [{ typed: year, printed }] };
  }
  return null;
}

/** The word of these texts that is compared as `term`, as it is printed there. */
export function printedIn(texts: readonly string[], term: string): string | null {
  for (const text of texts) {
    const word = wordsOf(text).find((each) => asTerm(each) === term);
    if (word !== undefined) return word;
  }
  return null;
}
