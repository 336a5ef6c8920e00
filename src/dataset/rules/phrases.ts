/** Quoted phrases are short: the texts are copyrighted, and a phrase is a pointer, not a copy. */
import type { Entry } from '../compile/drafts.ts';
import type { Path, Problem } from '../problem.ts';
import { countWords, MAX_QUOTE_WORDS } from '../quotes.ts';
import { claimsOf, problemIn, type Rule } from './rule.ts';

function tooLong(entry: Entry<unknown>, path: Path, phrase: string | undefined): Problem[] {
  const words = phrase === undefined ? 0 : countWords(phrase);
  if (words <= MAX_QUOTE_WORDS) return [];
  const message = `The phrase has ${words} words.`;
  return [problemIn(entry, path, { expected: `at most ${MAX_QUOTE_WORDS} words`, message })];
}

export const phrasesAreShort: Rule = (drafts) => [
  ...drafts.documents.flatMap((entry) =>
    entry.value.errata.flatMap((erratum, at) =>
      tooLong(entry, ['errata', at, 'quote'], erratum.quote),
    ),
  ),
  ...claimsOf(drafts).flatMap(({ entry, path, claim }) => [
    ...claim.passages.flatMap((passage, at) => {
      const here = [...path, 'passages', at];
      return [
        ...tooLong(entry, [...here, 'quote'], passage.quote),
        ...tooLong(entry, [...here, 'prefix'], passage.prefix),
        ...tooLong(entry, [...here, 'suffix'], passage.suffix),
        ...passage.route.flatMap((hop, nth) =>
          tooLong(entry, [...here, 'route', nth, 'words'], hop.words),
        ),
      ];
    }),
    ...claim.calls.actors.flatMap((words, at) =>
      tooLong(entry, [...path, 'calls', 'actors', at], words),
    ),
    ...claim.calls.act.flatMap((words, at) => tooLong(entry, [...path, 'calls', 'act', at], words)),
  ]),
];
