/** Incidents near in place or time to one, with the reason in numbers; linked ones first. */

import type { AtlasLookup } from '../../domain/lookup.ts';
import type { Incident } from '../../domain/model.ts';
import { nearestIncidents } from '../../geo/nearest.ts';

export interface RelatedIncident {
  readonly id: string;
  readonly reason:
    | { readonly kind: 'linked' }
    | { readonly kind: 'near'; readonly kilometres: number }
    | { readonly kind: 'same-time' };
}

/** Farther than this two incidents are not called near. */
const NEAR_KM = 60;
const MONTH_MS = 31 * 24 * 3600 * 1000;

const dayOf = (day: string) => Date.parse(`${day}T00:00:00Z`);

/** The days of an incident dated to a few months at most; else null. */
function narrowDays({ span }: Incident): { readonly first: number; readonly last: number } | null {
  if (span === null) return null;
  const [first, last] = [dayOf(span.earliest), dayOf(span.latest)];
  return last - first <= 3 * MONTH_MS ? { first, last } : null;
}

/** Those dated to a few months at most, within a month of one that is so too, one by one. */
function* sameTime(incident: Incident, all: Iterable<Incident>): Generator<Incident> {
  const here = narrowDays(incident);
  if (here === null) return;
  for (const other of all) {
    const there = narrowDays(other);
    if (
      there !== null &&
      here.first <= there.last + MONTH_MS &&
      there.first <= here.last + MONTH_MS
    )
      yield other;
  }
}

/** At most `count`, without parent and parts, which the dossier lists apart. */
export function relatedTo(
  incident: Incident,
  lookup: AtlasLookup,
  count: number,
): RelatedIncident[] {
  const family = new Set([
    incident.id,
    incident.parent,
    ...lookup.childrenOf(incident.id).map((child) => child.id),
  ]);
  const found = new Map<string, RelatedIncident>();
  const add = (related: RelatedIncident) => {
    if (!family.has(related.id) && !found.has(related.id)) found.set(related.id, related);
  };
  for (const id of incident.related)
    if (lookup.incidents.has(id)) add({ id, reason: { kind: 'linked' } });
  for (const { incident: id, kilometres } of nearestIncidents(incident, lookup, NEAR_KM, count))
    add({ id, reason: { kind: 'near', kilometres: Math.round(kilometres) } });
  if (found.size < count) {
    for (const { id } of sameTime(incident, lookup.incidents.values())) {
      add({ id, reason: { kind: 'same-time' } });
      if (found.size >= count) break;
    }
  }
  return [...found.values()].slice(0, count);
}
