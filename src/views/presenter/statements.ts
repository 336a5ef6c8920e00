/** Which statements stand for a side in front of a class. Pure. */
import type { Claim } from '../../domain/model.ts';
import { type Camp, QUESTIONS, type Question } from '../../domain/vocabulary.ts';

/** The most statements of each side in front of a class; the panel has room for all. */
export const ON_STAGE = { official: 2, independent: 3 } as const;

/** Steps between two readings from which a side counts as divided (design, section 4, rule 4). */
const DIVIDED = 2;

/** How much of a side can stand on the screen and still be read from the back row, in characters. */
const READABLE = 190;

/** A side that contradicts itself needs two. */
const LEAST_VOICES = 2;

const stepsBetween = (a: Claim, b: Claim) => Math.abs((a.reading ?? 0) - (b.reading ?? 0));

/**
 * Claims of a camp that say who stood behind it, in the order of the questions. With a limit, a side that
 * contradicts itself is heard with both voices; then each question speaks before one speaks twice, and a
 * new speaker before one who has been heard.
 */
export function statementsOf(claims: readonly Claim[], camp: Camp, limit = Infinity): Claim[] {
  const said = claims
    .filter((claim) => claim.camp === camp && claim.reading !== null)
    .sort((a, b) => QUESTIONS.indexOf(a.question) - QUESTIONS.indexOf(b.question));
  if (said.length <= limit) return said;
  const chosen: Claim[] = [];
  const take = (isNew: (claim: Claim) => boolean) => {
    for (const claim of said) {
      if (chosen.length < limit && !chosen.includes(claim) && isNew(claim)) chosen.push(claim);
    }
  };
  take(() => chosen.length === 0);
  take((claim) => chosen.every((each) => stepsBetween(each, claim) >= DIVIDED));
  take((claim) => chosen.every((each) => each.question !== claim.question));
  take((claim) => chosen.every((each) => each.speaker !== claim.speaker));
  take(() => true);
  const length = () => chosen.reduce((sum, claim) => sum + claim.says.length, 0);
  while (chosen.length > LEAST_VOICES && length() > READABLE) chosen.pop();
  return said.filter((claim) => chosen.includes(claim));
}

/** Questions on which independents gave a reading: what a cover hides, one after another. */
export function coveredQuestions(claims: readonly Claim[], limit = Infinity): Question[] {
  const asked = new Set(statementsOf(claims, 'independent', limit).map((claim) => claim.question));
  return QUESTIONS.filter((question) => asked.has(question));
}
