/** What the marks showed on a day: only what had been said by then. */
import type { AtlasLookup } from '../domain/lookup.ts';
import { type Mark, markOf } from '../domain/readings.ts';
import type { IncidentFacts } from './facts.ts';

/** The mark of each incident, from the claims made by `day`; all claims where it is null. */
export function marksKnownBy(
  facts: readonly IncidentFacts[],
  lookup: AtlasLookup,
  day: string | null,
): ReadonlyMap<string, Mark> {
  return new Map(
    facts.map((each) => [
      each.id,
      day === null
        ? each.mark
        : markOf(lookup.claimsAbout(each.id).filter((claim) => claim.known <= day)),
    ]),
  );
}

/** The marks with the independent half of the covered incident silent: a cover must hide it everywhere. */
export function withCover(
  marks: ReadonlyMap<string, Mark>,
  covered: string | null,
): ReadonlyMap<string, Mark> {
  const mark = covered === null ? undefined : marks.get(covered);
  if (covered === null || mark === undefined) return marks;
  return new Map([...marks, [covered, { ...mark, independent: { kind: 'silent' } }]]);
}
