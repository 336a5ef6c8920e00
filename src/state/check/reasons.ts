/** Why an entry matches a sentence, in the reader's own words as typed and the record's as printed. */
import type { MatchReason, SharedWords } from '../../domain/finding.ts';
import type { Incident } from '../../domain/model.ts';
import { describeDate } from '../../time/describe.ts';
import { foldTerm, wordsOf } from '../fold.ts';
import { asTerm } from './terms.ts';

const MONTHS =
  'january february march april may june july august september october november december'.split(
    ' ',
  );

/** A sentence as words, each as typed and as names are compared; its years and months, each once. */
export interface Sentence {
  readonly typed: readonly string[];
  readonly folded: readonly string[];
  readonly years: readonly string[];
  readonly months: readonly { readonly typed: string; readonly number: string }[];
}

export function sentenceOf(text: string): Sentence {
  const typed = wordsOf(text);
  return {
    typed,
    folded: typed.map(foldTerm),
    years: [...new Set(text.match(/\b(?:19|20)\d\d\b/gu))],
    months: MONTHS.flatMap((month, index) => {
      const [found] = new RegExp(`\\b${month}\\b`, 'iu').exec(text) ?? [];
      return found === undefined
        ? []
        : [{ typed: found, number: String(index + 1).padStart(2, '0') }];
    }),
  };
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

/** How a sentence's years and months fit an incident: a fit helps, a wrong year costs nothing. */
export function dateReason(
  { years, months }: Sentence,
  { date, span }: Pick<Incident, 'date' | 'span'>,
  locale: string,
): MatchReason | null {
  if (span === null || date === null) return null;
  const within = (part: string) =>
    part >= span.earliest.slice(0, part.length) && part <= span.latest.slice(0, part.length);
  // Said only of what fits: to put a date into words takes longer than to compare it.
  const fits = (kind: 'date' | 'year', typed: string): MatchReason => ({
    kind,
    words: [{ typed, printed: describeDate(date, locale) }],
  });
  for (const year of years) {
    const month = months.find(({ number }) => within(`${year}-${number}`));
    if (month !== undefined) return fits('date', `${month.typed} ${year}`);
    if (within(year)) return fits('year', year);
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
