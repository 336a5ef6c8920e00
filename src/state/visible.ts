/**
 * Which incidents the reader sees, and why another is hidden. Pure: criteria and record in, ids out.
 */
import { claimsKnownBy, type IncidentFacts } from './facts.ts';
import type { AtlasState, Criteria } from './store.ts';

/** The reason why an incident is not shown: the first criterion that it fails, in the order of the filter panel. */
export type HiddenBy =
  | 'text'
  | 'camp'
  | 'question'
  | 'status'
  | 'kind'
  | 'province'
  | 'document'
  | 'speaker-kind'
  | 'distance'
  | 'unnamed'
  | 'confessions'
  | 'figures'
  | 'time'
  | 'undated'
  | 'known-by';

export interface Visibility {
  readonly visible: readonly string[];
  readonly hidden: ReadonlyMap<string, HiddenBy>;
}

const meets = <T>(wanted: readonly T[], has: ReadonlySet<T>) =>
  wanted.length === 0 || wanted.some((value) => has.has(value));

/** The first criterion that an incident fails; null if it is shown. `textHits` is what the search found, or null. */
export function hiddenBy(
  facts: IncidentFacts,
  state: Pick<AtlasState, 'criteria' | 'time' | 'knownBy'>,
  textHits: ReadonlySet<string> | null,
): HiddenBy | null {
  const criteria: Criteria = state.criteria;
  if (textHits !== null && !textHits.has(facts.id)) return 'text';
  if (!meets(criteria.camps, facts.camps)) return 'camp';
  if (!meets(criteria.questions, facts.questions)) return 'question';
  if (!meets(criteria.statuses, facts.statuses)) return 'status';
  if (!meets(criteria.kinds, facts.kinds)) return 'kind';
  if (!meets(criteria.provinces, facts.provinces)) return 'province';
  if (!meets(criteria.documents, facts.documents)) return 'document';
  if (!meets(criteria.speakerKinds, facts.speakerKinds)) return 'speaker-kind';
  if (
    criteria.distance !== null &&
    (facts.distance === null || facts.distance.greatest < criteria.distance)
  )
    return 'distance';
  if (criteria.unnamedSources && !facts.unnamed) return 'unnamed';
  if (criteria.confessions && !facts.confessions) return 'confessions';
  if (criteria.figuresDiffer && !facts.figuresDiffer) return 'figures';
  if (state.time !== null) {
    if (facts.span === null) return 'undated';
    if (facts.span.latest < state.time.from || facts.span.earliest > state.time.to) return 'time';
  }
  if (state.knownBy !== null && claimsKnownBy(facts, state.knownBy) === 0) return 'known-by';
  return null;
}

/** Sorts all incidents into shown and hidden. */
export function visibilityOf(
  all: readonly IncidentFacts[],
  state: Pick<AtlasState, 'criteria' | 'time' | 'knownBy'>,
  textHits: ReadonlySet<string> | null,
): Visibility {
  const visible: string[] = [];
  const hidden = new Map<string, HiddenBy>();
  for (const facts of all) {
    const reason = hiddenBy(facts, state, textHits);
    if (reason === null) visible.push(facts.id);
    else hidden.set(facts.id, reason);
  }
  return { visible, hidden };
}
