/** Memoised selectors over the store, shared by the views and the map so that both see the same incidents. */
import type { IncidentFacts } from './facts.ts';
import type { AtlasState } from './store.ts';
import { type Visibility, visibilityOf } from './visible.ts';

/** What the text search finds: ids, or null where nothing is asked. */
export type TextHits = (text: string) => ReadonlySet<string> | null;

export type VisibilitySelector = (
  state: Pick<AtlasState, 'criteria' | 'time' | 'knownBy'>,
) => Visibility;

/** A selector that recomputes only when criteria, time or known-by date change; the result keeps its identity. */
export function visibilitySelector(
  facts: readonly IncidentFacts[],
  textHits: TextHits,
): VisibilitySelector {
  let last: {
    readonly criteria: AtlasState['criteria'];
    readonly time: AtlasState['time'];
    readonly knownBy: AtlasState['knownBy'];
    readonly result: Visibility;
  } | null = null;
  return ({ criteria, time, knownBy }) => {
    if (
      last !== null &&
      last.criteria === criteria &&
      last.time === time &&
      last.knownBy === knownBy
    )
      return last.result;
    const hits = criteria.text.trim() === '' ? null : textHits(criteria.text);
    last = {
      criteria,
      time,
      knownBy,
      result: visibilityOf(facts, { criteria, time, knownBy }, hits),
    };
    return last.result;
  };
}
