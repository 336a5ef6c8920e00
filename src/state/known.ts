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

/** The marks with the independent half of the covered incident hollow: a cover must hide it everywhere. */
export function withCover(
  marks: ReadonlyMap<string, Mark>,
  covered: string | null,
): ReadonlyMap<string, Mark> {
  const mark = covered === null ? undefined : marks.get(covered);
  if (covered === null || mark === undefined) return marks;
  return new Map([
    ...marks,
    [covered, { ...mark, independent: { kind: 'silent', covered: true } }],
  ]);
}

/** The marks as a state's *known by* date and cover leave them; the same answer for the same state. */
export type MarksSelector = (state: {
  readonly knownBy: string | null;
  readonly covered: string | null;
}) => ReadonlyMap<string, Mark>;

/** A selector that works out marks anew only when the day or the cover changes. */
export function marksSelector(facts: readonly IncidentFacts[], lookup: AtlasLookup): MarksSelector {
  const unbounded = marksKnownBy(facts, lookup, null);
  let last: { readonly day: string | null; readonly marks: ReadonlyMap<string, Mark> } = {
    day: null,
    marks: unbounded,
  };
  let answer: { readonly covered: string | null; readonly marks: ReadonlyMap<string, Mark> } = {
    covered: null,
    marks: unbounded,
  };
  return ({ knownBy, covered }) => {
    if (last.day === knownBy && answer.covered === covered) return answer.marks;
    if (last.day !== knownBy)
      last = {
        day: knownBy,
        marks: knownBy === null ? unbounded : marksKnownBy(facts, lookup, knownBy),
      };
    answer = { covered, marks: withCover(last.marks, covered) };
    return answer.marks;
  };
}
