/** The evidence status of an incident in plain words: why to read with care. Never a verdict. */
import type { Claim, Relation } from './model.ts';
import { distanceOf } from './readings.ts';
import { type Basis, STATUSES, type Status } from './vocabulary.ts';

const FIRMER: ReadonlySet<Basis> = new Set(['first-hand', 'document', 'physical-finds']);

function restOnConfessions(side: readonly Claim[]): boolean {
  return (
    side.some((claim) => claim.basis === 'confession') &&
    !side.some((claim) => FIRMER.has(claim.basis))
  );
}

/**
 * All status words that apply, in the order of `STATUSES`; the first is the incident's status.
 *
 * - `rebutted`: a claim with a reading is corrected as a whole, with grounds, and the correction is conceded.
 * - `rebutted-in-part`: such a correction stands, but in part only or not conceded.
 * - `contested`: the camps' readings come no closer than two steps, or one camp disputes the other.
 * - `rests-on-confessions`: one side's readings rest on confessions, and on nothing firmer (first-hand
 *   knowledge, documents, physical finds).
 * - `one-side-only`: only one of the two camps has spoken about who was behind it.
 * - `single-source`: everything said goes back to one first speaker.
 * - `unverifiable`: nothing but bare statements is offered for it.
 * - `not-about-blame`: no claim says who stood behind it.
 */
export function statusesOf(claims: readonly Claim[], relations: readonly Relation[]): Status[] {
  const withReading = claims.filter((claim) => claim.reading !== null);
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const corrections = relations.filter(
    (relation) =>
      relation.kind === 'corrects' &&
      byId.has(relation.to) &&
      byId.get(relation.to)?.reading !== null &&
      relation.grounds !== undefined,
  );
  const official = withReading.filter((claim) => claim.camp === 'official');
  const independent = withReading.filter((claim) => claim.camp === 'independent');
  const distance = distanceOf(claims);
  const disputed = relations.some((relation) => {
    const from = byId.get(relation.from);
    const to = byId.get(relation.to);
    return (
      relation.kind === 'disputes' &&
      from !== undefined &&
      to !== undefined &&
      from.camp !== to.camp
    );
  });
  const holds: Record<Status, boolean> = {
    rebutted: corrections.some(
      (relation) => relation.extent === 'whole' && relation.conceded === 'yes',
    ),
    'rebutted-in-part': corrections.some(
      (relation) => relation.extent !== 'whole' || relation.conceded !== 'yes',
    ),
    contested: (distance !== null && distance.least >= 2) || disputed,
    'rests-on-confessions': [official, independent].some(restOnConfessions),
    'one-side-only':
      withReading.length > 0 && (official.length === 0) !== (independent.length === 0),
    'single-source': new Set(claims.map((claim) => claim.speaker)).size === 1,
    unverifiable:
      withReading.length > 0 &&
      withReading.every(
        (claim) => claim.basis === 'bare-statement' || claim.basis === 'not-reported',
      ),
    'not-about-blame': withReading.length === 0,
  };
  return STATUSES.filter((status) => holds[status]);
}
