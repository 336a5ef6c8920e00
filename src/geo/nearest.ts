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
  const distances = new Map<PlaceId, number | null>();
  const distanceTo = (other: Incident): number | null => {
    if (other.place === null) return null;
    const known = distances.get(other.place);
    if (known !== undefined) return known;
    const there = markAt(other);
    const kilometres = there === null ? null : kilometresBetween(here, there);
    distances.set(other.place, kilometres);
    return kilometres;
  };
  const precedes = (a: Neighbour, b: Neighbour) =>
    a.kilometres < b.kilometres || (a.kilometres === b.kilometres && a.incident < b.incident);
  // The few best are kept in order as they come: a large record would take long to sort
  const best: Neighbour[] = [];
  for (const other of all) {
    const kilometres = other.id === incident.id ? null : distanceTo(other);
    if (kilometres === null) continue;
    const neighbour = { incident: other.id, kilometres };
    const at = best.findIndex((one) => precedes(neighbour, one));
    if (at !== -1) best.splice(at, 0, neighbour);
    else if (best.length < count) best.push(neighbour);
    if (best.length > count) best.pop();
  }
  return best;
}
