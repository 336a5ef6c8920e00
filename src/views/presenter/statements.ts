/** Which statements stand for a side in front of a class. Pure. */
import type { Claim } from '../../domain/model.ts';
import { type Camp, QUESTIONS, type Question } from '../../domain/vocabulary.ts';

/**
 * Claims of a camp that say who stood behind it, in the order of the questions. With a limit, each
 * question speaks before one speaks twice, and a new speaker before one who has been heard.
 */
export function statementsOf(claims: readonly Claim[], camp: Camp, limit = Infinity): Claim[] {
  const said = claims
    .filter((claim) => claim.camp === camp && claim.reading !== null)
    .sort((a, b) => QUESTIONS.indexOf(a.question) - QUESTIONS.indexOf(b.question));
  if (said.length <= limit) return said;
  const chosen = new Set<Claim>();
  const take = (isNew: (claim: Claim, heard: readonly Claim[]) => boolean) => {
    for (const claim of said) {
      if (chosen.size < limit && !chosen.has(claim) && isNew(claim, [...chosen])) chosen.add(claim);
    }
  };
  take((claim, heard) => heard.every((each) => each.question !== claim.question));
  take((claim, heard) => heard.every((each) => each.speaker !== claim.speaker));
  take(() => true);
  return said.filter((claim) => chosen.has(claim));
}

/** Questions on which independents gave a reading: what a cover hides, one after another. */
export function coveredQuestions(claims: readonly Claim[]): Question[] {
  const asked = new Set(statementsOf(claims, 'independent').map((claim) => claim.question));
  return QUESTIONS.filter((question) => asked.has(question));
}
