/** Which incidents lie near one another, by the marks of their places. */
import { distance } from '@turf/distance';
import type { Incident, IncidentId, Place, PlaceId } from '../domain/model.ts';
import type { LonLat } from './place-geometry.ts';

/** Great-circle distance between two points in kilometres. */
export function kilometresBetween(a: LonLat, b: LonLat): number {
  return distance([...a], [...b], { units: 'kilometers' });
}

export interface Neighbour {
  readonly incident: IncidentId;
  /** Between marks: for an area, a rough figure and no more. */
  readonly kilometres: number;
}

/**
 * The incidents nearest to one, nearest first, at most `count`; those at the same place come first, at 0.
 * Incidents without a place have no neighbours and are nobody's.
 */
export function nearestIncidents(
  incident: Incident,
  all: readonly Incident[],
  places: ReadonlyMap<PlaceId, Place>,
  count: number,
): Neighbour[] {
  const markAt = (one: Incident) =>
    one.place === null ? null : (places.get(one.place)?.mark ?? null);
  const here = markAt(incident);
  if (here === null) return [];
  return all
    .flatMap((other) => {
      const there = other.id === incident.id ? null : markAt(other);
      return there === null
        ? []
        : [{ incident: other.id, kilometres: kilometresBetween(here, there) }];
    })
    .sort((a, b) => a.kilometres - b.kilometres || (a.incident < b.incident ? -1 : 1))
    .slice(0, count);
}
