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

interface Days {
  readonly first: number;
  readonly last: number;
}

/** The days of an incident dated to a few months at most; else null. */
function narrowDays({ span }: Incident): Days | null {
  if (span === null) return null;
  const [first, last] = [dayOf(span.earliest), dayOf(span.latest)];
  return last - first <= 3 * MONTH_MS ? { first, last } : null;
}

/** Whether the days of one lie within a month of the other's. */
const areClose = (a: Days, b: Days) => a.first <= b.last + MONTH_MS && b.first <= a.last + MONTH_MS;

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
  const here = narrowDays(incident);
  for (const other of here === null ? [] : lookup.incidents.values()) {
    if (found.size >= count) break;
    const there = narrowDays(other);
    if (here !== null && there !== null && areClose(here, there))
      add({ id: other.id, reason: { kind: 'same-time' } });
  }
  return [...found.values()].slice(0, count);
}
