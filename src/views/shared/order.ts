/** The order in which incidents are gone through: visible ones, as the overview sorts them, core first. */
import { useMemo } from 'react';
import type { AtlasLookup } from '../../domain/lookup.ts';
import type { Incident } from '../../domain/model.ts';
import { slipOf } from '../../domain/readings.ts';
import { TIERS } from '../../domain/vocabulary.ts';
import type { IncidentFacts } from '../../state/facts.ts';
import type { Sort } from '../../state/store.ts';
import { anchorDay } from './anchor-day.ts';
import { useAtlas, useAtlasState } from './context.tsx';
import { placeRanks } from './place-ranks.ts';
import { useVisible } from './use-visible.ts';

/** What an incident is sorted by; undated and unplaced ones come last. */
function keyOf(
  sort: Sort,
  facts: IncidentFacts,
  incident: Incident,
  ranks: ReadonlyMap<string, number>,
) {
  if (sort === 'date') return anchorDay(facts.span) ?? '9';
  if (sort === 'place') return ranks.get(incident.place ?? '') ?? Number.POSITIVE_INFINITY;
  return -(slipOf(facts.mark) ?? facts.distance?.least ?? -1);
}

const orders = new WeakMap<readonly IncidentFacts[], Map<Sort, readonly number[]>>();

/** Places in the record of all incidents, in order; equal entries keep the record's order. */
function orderOf(
  incidents: readonly Incident[],
  facts: readonly IncidentFacts[],
  lookup: AtlasLookup,
  sort: Sort,
): readonly number[] {
  const bySort = orders.get(facts) ?? new Map<Sort, readonly number[]>();
  orders.set(facts, bySort);
  const known = bySort.get(sort);
  if (known !== undefined) return known;
  const ranks = placeRanks(lookup);
  const items = facts.flatMap((each, at) => {
    const incident = incidents[at];
    if (incident === undefined) return [];
    return [{ at, tier: TIERS.indexOf(incident.tier), key: keyOf(sort, each, incident, ranks) }];
  });
  items.sort(
    (a, b) => a.tier - b.tier || (a.key < b.key ? -1 : a.key > b.key ? 1 : 0) || a.at - b.at,
  );
  const order = items.map(({ at }) => at);
  bySort.set(sort, order);
  return order;
}

export interface Order {
  /** Ids of the visible incidents in order; worked out when it is first asked for. */
  readonly ids: readonly string[];
}

export function useOrder(): Order {
  const { atlas, facts, lookup } = useAtlas();
  const { mask } = useVisible();
  const sort = useAtlasState((state) => state.sort);
  return useMemo(() => {
    let ids: readonly string[] | null = null;
    return {
      get ids() {
        ids ??= orderOf(atlas.incidents, facts, lookup, sort).flatMap((at) =>
          mask[at] === 1 ? (facts[at]?.id ?? []) : [],
        );
        return ids;
      },
    };
  }, [atlas, facts, lookup, mask, sort]);
}
