/** The rank of each place by its name: names are compared once for each place, not for each two incidents. */
import type { AtlasLookup } from '../../domain/lookup.ts';

const known = new WeakMap<AtlasLookup, ReadonlyMap<string, number>>();

/** Ranks by id of the place; places of one name share a rank. */
export function placeRanks(lookup: AtlasLookup): ReadonlyMap<string, number> {
  const found = known.get(lookup);
  if (found !== undefined) return found;
  const { compare } = new Intl.Collator();
  const names = [...new Set([...lookup.places.values()].map(({ name }) => name))].sort(compare);
  const rankOf = new Map(names.map((name, rank) => [name, rank]));
  const ranks = new Map(
    [...lookup.places.values()].map(({ id, name }) => [id, rankOf.get(name) ?? 0]),
  );
  known.set(lookup, ranks);
  return ranks;
}
