/**
 * The claims that practice asks about: the same ten for the same seed, on any machine, as long as the record
 * is the same. `4711` is the first set of a seed, `4711-2` the second, which shares no claim with the first.
 */
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import type { Atlas, Claim, Passage, Speaker } from '../domain/model.ts';

export const SET_SIZE = 10;
/** Claims of a set that carry no reading: to see that a claim has none is part of the coding. */
const WITHOUT_READING = 3;

/** Claims are shown with the first passage that says nothing of who speaks. */
export interface Item {
  readonly claim: Claim;
  readonly passage: Passage;
}

const GENERAL = /\b(?:officials?|authorit(?:y|ies)|government|ministry|minister|NATO|ISAF)\b/iu;
const SAYS =
  /\b(?:said|says|claim|report|stat|blam|alleg|warn|argu|not(?:es|ed)|den(?:y|ied)|reiterat|disput|believe|according)/iu;

/** Whether a phrase lets the reader guess who speaks: the speaker is named, or an office speaks in it. */
export function givesSpeakerAway(phrase: string, speaker: Speaker | undefined): boolean {
  const lower = phrase.toLowerCase();
  const names = speaker === undefined ? [] : [speaker.name, ...speaker.aliases];
  return (
    names.some((name) => lower.includes(name.toLowerCase())) ||
    (GENERAL.test(phrase) && SAYS.test(phrase))
  );
}

/** Every claim that can be asked about with its speaker hidden, in the record's order. */
export function askable(atlas: Atlas): Item[] {
  const speakers = new Map(atlas.speakers.map((speaker) => [speaker.id, speaker]));
  const claims = [...atlas.incidents, ...atlas.regional].flatMap((each) => each.claims);
  return claims.flatMap((claim) => {
    const speaker = speakers.get(claim.speaker);
    if (givesSpeakerAway(claim.says, speaker)) return [];
    const passage = claim.passages.find(({ quote }) => !givesSpeakerAway(quote, speaker));
    return passage === undefined ? [] : [{ claim, passage }];
  });
}

/** Seed and set of a link's `seed`; the first set where none is named. */
export function parseSeed(seed: string): { readonly number: number; readonly set: number } {
  const [number = '0', set = '1'] = seed.split('-');
  return { number: Number(number), set: Number(set) };
}

/** The seed of the set that follows. */
export function nextSeed(seed: string): string {
  const { number, set } = parseSeed(seed);
  return set >= 99 ? String((number + 1) % 1_000_000) : `${number}-${set + 1}`;
}

/** A copy in an order that only the seed decides (Fisher and Yates). */
function shuffled<T>(items: readonly T[], seed: number): T[] {
  const random = xoroshiro128plus(seed);
  const out = [...items];
  for (let last = out.length - 1; last > 0; last -= 1) {
    const other = uniformInt(random, 0, last);
    [out[last], out[other]] = [out[other] as T, out[last] as T];
  }
  return out;
}

/** `count` items from where the set begins; from the start again where they run out. */
function slice<T>(items: readonly T[], set: number, count: number): T[] {
  if (items.length === 0) return [];
  return Array.from(
    { length: Math.min(count, items.length) },
    (_, index) => items[((set - 1) * count + index) % items.length] as T,
  );
}

/** The set of a seed: seven claims with a reading and three without, mixed. */
export function practiceSet(items: readonly Item[], seed: string): Item[] {
  const { number, set } = parseSeed(seed);
  const mixed = shuffled(items, number);
  const read = mixed.filter(({ claim }) => claim.reading !== null);
  const unread = mixed.filter(({ claim }) => claim.reading === null);
  return shuffled(
    [...slice(read, set, SET_SIZE - WITHOUT_READING), ...slice(unread, set, WITHOUT_READING)],
    number + set,
  );
}
