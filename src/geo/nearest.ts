/** Which incidents lie near one another, by the marks of their places. */
import { distance } from '@turf/distance';
import type { Incident, IncidentId, Place, PlaceId } from '../domain/model.ts';
import type { LonLat } from './place-geometry.ts';

/** Great-circle distance between two points in kilometres. */
export function kilometresBetween(a: LonLat, b: LonLat): number {
  return distance([...a], [...b], { units: 'kilometers' });
}

/** No two points a degree of latitude apart are nearer than this on turf's globe, less a hair for rounding. */
const KM_PER_DEGREE = 111.19;

export interface Neighbour {
  readonly incident: IncidentId;
  /** Between marks: for an area, a rough figure and no more. */
  readonly kilometres: number;
}

/** The record by place; see `AtlasLookup`. */
export interface Gazetteer {
  readonly places: ReadonlyMap<PlaceId, Place>;
  readonly incidentsAt: (place: PlaceId) => readonly Incident[];
}

/**
 * The incidents nearest to one within so many kilometres, nearest first, at most `count`; those at the same place come
 * first, at 0. Incidents without a place have no neighbours and are nobody's.
 */
export function nearestIncidents(
  incident: Incident,
  { places, incidentsAt }: Gazetteer,
  within: number,
  count: number,
): Neighbour[] {
  const here = incident.place === null ? null : (places.get(incident.place)?.mark ?? null);
  if (here === null) return [];
  const order = (a: Neighbour, b: Neighbour) =>
    a.kilometres - b.kilometres || (a.incident < b.incident ? -1 : 1);
  // The few best are kept in order as they come: a large record would take long to sort
  const best: Neighbour[] = [];
  const add = (neighbour: Neighbour) => {
    const last = best[count - 1];
    if (last !== undefined && order(last, neighbour) < 0) return;
    best.push(neighbour);
    best.sort(order).splice(count);
  };
  for (const { id, mark } of places.values()) {
    if (mark === null || Math.abs(mark[1] - here[1]) * KM_PER_DEGREE > within) continue;
    const kilometres = kilometresBetween(here, mark);
    if (kilometres > within) continue;
    for (const other of incidentsAt(id))
      if (other.id !== incident.id) add({ incident: other.id, kilometres });
  }
  return best;
}
