/** Memoised selectors over the store, shared by the views and the map so that both see the same incidents. */
import type { IncidentFacts } from './facts.ts';
import type { AtlasState } from './store.ts';
import { maskWithoutTime, type Visibility, visibilityOf } from './visible.ts';

/** What the text search finds: ids, or null where nothing is asked. */
export type TextHits = (text: string) => ReadonlySet<string> | null;

export type VisibilitySelector = (
  state: Pick<AtlasState, 'criteria' | 'time' | 'knownBy'>,
) => Visibility;

/** What everything but the time window leaves: the same answer while only the window moves. */
interface Base {
  readonly criteria: AtlasState['criteria'];
  readonly knownBy: AtlasState['knownBy'];
  readonly hits: ReadonlySet<string> | null;
  readonly mask: Uint8Array;
}

/**
 * A selector that recomputes only when criteria, time or known-by date change; the result keeps its identity.
 * `edition` counts what the search has come to know since: an answer of an earlier one is not kept.
 */
export function visibilitySelector(
  facts: readonly IncidentFacts[],
  textHits: TextHits,
  edition: () => number = () => 0,
): VisibilitySelector {
  let base: Base | null = null;
  let last: {
    readonly base: Base;
    readonly time: AtlasState['time'];
    readonly result: Visibility;
  } | null = null;
  let seen = edition();
  return ({ criteria, time, knownBy }) => {
    if (seen !== edition()) {
      seen = edition();
      base = null;
    }
    if (base?.criteria !== criteria || base.knownBy !== knownBy) {
      const hits = criteria.text.trim() === '' ? null : textHits(criteria.text);
      const mask = maskWithoutTime(facts, { criteria, knownBy }, hits);
      base = { criteria, knownBy, hits, mask };
    }
    if (last?.base === base && last.time === time) return last.result;
    const result = visibilityOf(facts, { criteria, time, knownBy }, base.hits, base.mask);
    last = { base, time, result };
    return result;
  };
}
