/** What the reader coded beside the record's coding, and the numbers and text that follow. */
import { agreementOf, kappaOf, nearOf, type Pair } from '../../domain/agreement.ts';
import type { Question, Reading } from '../../domain/vocabulary.ts';
import type { Words } from '../../i18n/index.ts';
import type { Item } from '../../state/practice.ts';

export interface Answer {
  readonly question: Question;
  /** Null: the reader says that it carries no reading. */
  readonly reading: Reading | null;
}

interface Score {
  readonly same: number;
  readonly agreement: number;
  readonly kappa: number | null;
}

export interface Result {
  readonly count: number;
  readonly question: Score;
  readonly reading: Score;
  /** Readings that are the same or one step apart. */
  readonly near: number;
}

function scoreOf<T>(pairs: readonly Pair<T>[]): Score {
  const agreement = agreementOf(pairs) ?? 0;
  return { same: Math.round(agreement * pairs.length), agreement, kappa: kappaOf(pairs) };
}

/** The result of a set of which all claims were answered. */
export function resultOf(items: readonly Item[], answers: readonly Answer[]): Result {
  const both = items.flatMap((item, at) => {
    const answer = answers[at];
    return answer === undefined ? [] : [{ claim: item.claim, answer }];
  });
  const readings = both.map(({ claim, answer }) => [answer.reading, claim.reading] as const);
  return {
    count: both.length,
    question: scoreOf(both.map(({ claim, answer }) => [answer.question, claim.question] as const)),
    reading: scoreOf(readings),
    near: nearOf(readings),
  };
}

/** A reading in the fewest words: its number, or none. */
export const readingMark = (reading: Reading | null, words: Words): string =>
  reading === null ? words.practice.none : `${reading} ${words.readingShort[reading]}`;

/** The result as plain text, for a mail to the teacher. */
export function resultText(
  seed: string,
  items: readonly Item[],
  answers: readonly Answer[],
  words: Words,
  address: string,
): string {
  const result = resultOf(items, answers);
  const { practice } = words;
  const numbers = (what: string, { agreement, kappa }: Score) =>
    practice.textNumbers(
      what,
      practice.perCent(agreement),
      kappa === null ? practice.noKappa : practice.kappaValue(kappa),
    );
  const lines = items.flatMap(({ claim }, at) => {
    const answer = answers[at];
    if (answer === undefined) return [];
    return [
      practice.textLine(
        at + 1,
        claim.says,
        words.question[answer.question],
        words.question[claim.question],
        readingMark(answer.reading, words),
        readingMark(claim.reading, words),
      ),
    ];
  });
  return [
    practice.textTitle(seed),
    address,
    '',
    numbers(practice.columns.question, result.question),
    numbers(practice.columns.reading, result.reading),
    practice.near(result.near, result.count),
    '',
    ...lines,
  ].join('\n');
}
