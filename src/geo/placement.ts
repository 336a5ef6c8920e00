/** Where an incident is shown: on the map, or on the shelf of those whose place is not that exact. */
import type { Place } from '../domain/model.ts';

export type Placement = 'map' | 'shelf';

/** Coarsest `where_prec` that is still drawn: 6 is a whole country, 7 more than one. */
const COARSEST_DRAWN = 5;

/** `map` for a place with a shape, a region at most; `shelf` for a country, and for no place at all. */
export function placement(place: Place | null | undefined): Placement {
  if (place == null || place.geometry === null) return 'shelf';
  return place.wherePrec <= COARSEST_DRAWN ? 'map' : 'shelf';
}
