/** What stands on the numbered map of a handout: the incident, then what belongs to it or lies near. */
import type { AtlasLookup } from '../../domain/lookup.ts';
import type { Incident } from '../../domain/model.ts';
import { relatedTo } from '../dossier/related.ts';

/** Most numbers on one small map. */
const MOST = 6;

/** Coarser than this, a mark inside the shape would look like a place. */
const COARSEST = 5;

function canBeDrawn(incident: Incident, lookup: AtlasLookup): boolean {
  const place = incident.place === null ? undefined : lookup.places.get(incident.place);
  return place !== undefined && place.mark !== null && place.wherePrec <= COARSEST;
}

/**
 * The incidents in the order of their numbers. The incident itself is the first, even where it has no place
 * to be drawn at; the whole it is part of is left out, since its mark would stand on the same spot.
 */
export function numbered(incident: Incident, lookup: AtlasLookup): Incident[] {
  const near = relatedTo(incident, lookup, MOST * 2).flatMap(
    ({ id }) => lookup.incidents.get(id) ?? [],
  );
  const others = [...lookup.childrenOf(incident.id), ...near].filter(
    (other, at, all) =>
      other.id !== incident.id &&
      canBeDrawn(other, lookup) &&
      all.findIndex(({ id }) => id === other.id) === at,
  );
  return [incident, ...others.slice(0, MOST - 1)];
}
