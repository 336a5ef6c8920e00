/** Where a claim carries a reading, it says why; a toll carries none. Nothing here looks at the camp. */
import { READING_QUESTIONS } from '../../domain/vocabulary.ts';
import { claimsOf, problemIn, type Rule } from './rule.ts';

export const readingsHaveReasons: Rule = (drafts) =>
  claimsOf(drafts).flatMap(({ entry, path, claim }) => {
    if (claim.reading === null || claim.reason !== null) return [];
    const message = `The reading ${claim.reading} is given without a reason.`;
    return [problemIn(entry, [...path, 'reason'], { expected: 'a few words of reason', message })];
  });

const MAY_CARRY: ReadonlySet<string> = new Set(READING_QUESTIONS);

export const tollsHaveNoReading: Rule = (drafts) =>
  claimsOf(drafts).flatMap(({ entry, path, claim }) => {
    if (claim.reading === null || MAY_CARRY.has(claim.question)) return [];
    const message = `A claim about ${claim.question} says nothing of who stood behind it.`;
    return [problemIn(entry, [...path, 'reading'], { expected: 'no reading', message })];
  });
