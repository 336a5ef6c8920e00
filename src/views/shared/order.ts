/** The order in which incidents are gone through: visible ones, as the overview sorts them, core first. */
import { useMemo } from 'react';
import type { Incident } from '../../domain/model.ts';
import { slipOf } from '../../domain/readings.ts';
import { TIERS } from '../../domain/vocabulary.ts';
import type { IncidentFacts } from '../../state/facts.ts';
import type { Sort } from '../../state/store.ts';
import { anchorDay } from './anchor-day.ts';
import { useAtlas, useAtlasState } from './context.tsx';
import { useVisible } from './visible.tsx';

interface Sortable {
  readonly incident: Incident;
  readonly facts: IncidentFacts;
  readonly placeName: string;
}

/** Undated and unplaced entries come last; equal entries keep the record's order. */
function compare(sort: Sort, a: Sortable, b: Sortable): number {
  if (sort === 'date')
    return (anchorDay(a.facts.span) ?? '9').localeCompare(anchorDay(b.facts.span) ?? '9');
  if (sort === 'place') return (a.placeName || '\uffff').localeCompare(b.placeName || '\uffff');
  const gap = ({ facts }: Sortable) => slipOf(facts.mark) ?? facts.distance?.least ?? -1;
  return gap(b) - gap(a);
}

/** Ids of the visible incidents in order. */
export function orderIncidents(items: readonly Sortable[], sort: Sort): string[] {
  return [...items]
    .sort(
      (a, b) =>
        TIERS.indexOf(a.incident.tier) - TIERS.indexOf(b.incident.tier) || compare(sort, a, b),
    )
    .map((item) => item.incident.id);
}

export function useOrder(): readonly string[] {
  const { lookup, factsById } = useAtlas();
  const { visible } = useVisible();
  const sort = useAtlasState((state) => state.sort);
  return useMemo(() => {
    const items = visible.flatMap((id) => {
      const incident = lookup.incidents.get(id);
      const facts = factsById.get(id);
      if (incident === undefined || facts === undefined) return [];
      return [
        {
          incident,
          facts,
          placeName: incident.place === null ? '' : (lookup.places.get(incident.place)?.name ?? ''),
        },
      ];
    });
    return orderIncidents(items, sort);
  }, [visible, lookup, factsById, sort]);
}
