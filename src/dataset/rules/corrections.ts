/** What answers a claim comes after it: a correction is not older than what it corrects. */
import { parseEdtf, type ResolvedDate } from '../../time/edtf.ts';
import { knownFrom } from '../../time/span.ts';
import type { Drafts } from '../compile/drafts.ts';
import { claimsOf, problemIn, type Rule, relationsOf } from './rule.ts';

function knownDays(
  drafts: Drafts,
): Map<string, { readonly earliest: string; readonly latest: string }> {
  const published = new Map<string, ResolvedDate>();
  for (const { value } of drafts.documents) {
    const result = parseEdtf(value.published);
    if (result.ok) published.set(value.id, result.date);
  }
  return new Map(
    claimsOf(drafts).flatMap(({ id, claim }) => {
      const outs = claim.passages.flatMap((passage) => published.get(passage.document) ?? []);
      const said = claim.uttered === null ? null : parseEdtf(claim.uttered);
      const known = knownFrom(said?.ok ? said.date : null, outs);
      return known === null ? [] : [[id, known] as const];
    }),
  );
}

/** Kinds whose `from` answers an earlier `to`. */
const ANSWERS = new Set(['corrects', 'reverses']);

/**
 * The last day on which a correction can have been made is not before the first day on which what it
 * corrects can have been. Days are coarse ("2010"), so only what cannot be so is a breach.
 */
export const answersFollowClaims: Rule = (drafts) => {
  const known = knownDays(drafts);
  return relationsOf(drafts).flatMap(({ entry, path, relation, from, to }) => {
    const answer = known.get(from);
    const answered = known.get(to);
    if (!ANSWERS.has(relation.kind) || answer === undefined || answered === undefined) return [];
    if (answer.latest >= answered.earliest) return [];
    const message = `${from} (by ${answer.latest}) is older than ${to} (from ${answered.earliest}), which it ${relation.kind}.`;
    const expected = 'a later claim; if the earlier words are older, give them `uttered`';
    return [problemIn(entry, [...path, 'from'], { expected, message })];
  });
};

/** A correction gives its grounds; whoever changes the line is one speaker. */
export const correctionsGiveGrounds: Rule = (drafts) => {
  const speakers = new Map(claimsOf(drafts).map(({ id, claim }) => [id, claim.speaker]));
  return relationsOf(drafts).flatMap(({ entry, path, relation, from, to }) => {
    if (relation.kind === 'corrects' && relation.grounds === undefined) {
      const message = 'A correction without grounds is a dispute.';
      return [
        problemIn(entry, [...path, 'grounds'], {
          expected: 'the grounds, in a few words',
          message,
        }),
      ];
    }
    if (relation.kind === 'reverses' && speakers.get(from) !== speakers.get(to)) {
      const message = `A reversal is by one speaker: ${speakers.get(from)} is not ${speakers.get(to)}.`;
      return [
        problemIn(entry, [...path, 'kind'], {
          expected: 'claims of the same speaker, or another kind',
          message,
        }),
      ];
    }
    return [];
  });
};
