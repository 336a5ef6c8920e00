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

/** Whether both are dated to a few months at most, and lie within a month of each other. */
function sameTime(a: Incident, b: Incident): boolean {
  if (a.span === null || b.span === null) return false;
  const narrow = ({ span }: Incident) =>
    span !== null && dayOf(span.latest) - dayOf(span.earliest) <= 3 * MONTH_MS;
  if (!narrow(a) || !narrow(b)) return false;
  return (
    dayOf(a.span.earliest) <= dayOf(b.span.latest) + MONTH_MS &&
    dayOf(b.span.earliest) <= dayOf(a.span.latest) + MONTH_MS
  );
}

/** At most `count`, without parent and parts, which the dossier lists apart. */
export function relatedTo(
  incident: Incident,
  lookup: AtlasLookup,
  count: number,
): RelatedIncident[] {
  const all = [...lookup.incidents.values()];
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
  for (const near of nearestIncidents(incident, all, lookup.places, count)) {
    if (near.kilometres <= NEAR_KM)
      add({ id: near.incident, reason: { kind: 'near', kilometres: Math.round(near.kilometres) } });
  }
  for (const other of all) {
    if (found.size >= count) break;
    if (sameTime(incident, other)) add({ id: other.id, reason: { kind: 'same-time' } });
  }
  return [...found.values()].slice(0, count);
}
