/** Origins against repetitions, and the hedges lost on the way. Repetition is not corroboration. */
import type { Claim, Hop, Passage } from './model.ts';
import type { Hedge } from './vocabulary.ts';

/** One telling of a claim: a rung of the ladder. */
export interface Rung {
  readonly teller: string;
  readonly when: string | null;
  readonly words: string | null;
  readonly tag: 'origin' | 'no-new-evidence' | 'new-evidence' | 'hedge-dropped' | 'hedge-restored';
  /** Index of the passage in the claim where this telling is printed, if it is. */
  readonly passage: number | null;
}

/** Strength of a wording, from `if` (0) to `flat` (4): what "dropping a hedge" is measured by. */
const FIRMNESS: Record<Hedge, number> = {
  if: 0,
  'thought-to': 1,
  allegedly: 2,
  reportedly: 3,
  flat: 4,
};

/** Whether the second wording is firmer or weaker than the first. */
export function hedgeChange(from: Hedge, to: Hedge): 'dropped' | 'restored' | 'same' {
  const change = FIRMNESS[to] - FIRMNESS[from];
  return change > 0 ? 'dropped' : change < 0 ? 'restored' : 'same';
}

function tagOf(hop: Hop): Rung['tag'] {
  if (hop.kind === 'hardened') return 'hedge-dropped';
  if (hop.kind === 'softened') return 'hedge-restored';
  return hop.evidenceAdded ? 'new-evidence' : 'no-new-evidence';
}

/**
 * The ladder of a claim: its speaker as origin, then each distinct telling, in the order of the passages
 * and of the hops in each. A telling shared by two routes stands once. A passage without a route is where
 * the speaker's own words stand: the first such is the origin's, a further one is a rung without new evidence.
 */
export function ladderOf(claim: Claim, speakerName: string): Rung[] {
  const rungs: Rung[] = [
    { teller: speakerName, when: claim.uttered, words: null, tag: 'origin', passage: null },
  ];
  const seen = new Map<string, number>();
  claim.passages.forEach((passage, index) => {
    if (passage.route.length === 0) addOwnWords(rungs, passage, index);
    passage.route.forEach((hop, at) => {
      const last = at === passage.route.length - 1;
      const key = `${hop.to} ${hop.when ?? ''}`;
      const known = seen.get(key);
      const before = known === undefined ? undefined : rungs[known];
      if (known === undefined || before === undefined) {
        seen.set(key, rungs.length);
        rungs.push({
          teller: hop.to,
          when: hop.when ?? null,
          words: hop.words ?? (last ? passage.quote : null),
          tag: tagOf(hop),
          passage: last ? index : null,
        });
      } else if (last && before.passage === null) {
        // Met earlier on the way to another text; here it turns out to be printed among ours.
        rungs[known] = { ...before, passage: index, words: before.words ?? passage.quote };
      }
    });
  });
  return rungs;
}

function addOwnWords(rungs: Rung[], passage: Passage, index: number): void {
  const [origin] = rungs;
  if (origin === undefined) return;
  if (origin.passage === null) {
    rungs[0] = { ...origin, words: passage.quote, passage: index };
  } else {
    rungs.push({ ...origin, words: passage.quote, tag: 'no-new-evidence', passage: index });
  }
}

/** Tellings of a claim: passages plus the intermediate hops that are not themselves passages. */
export function tellings(claim: Claim): number {
  return Math.max(claim.passages.length, ladderOf(claim, '').length - 1);
}

/** Count of distinct first speakers, and of the tellings that only repeat them. */
export interface OriginCount {
  readonly origins: number;
  readonly repetitions: number;
}

/**
 * Origins against repetitions. Each claim's first telling is its own; what comes after repeats it. A text
 * that quotes a claim to reject it does not repeat it. Two different claims of one speaker repeat nothing.
 */
export function originsOf(claims: readonly Claim[]): OriginCount {
  const origins = new Set(claims.map((claim) => claim.speaker)).size;
  const repetitions = claims.reduce((sum, claim) => {
    const rejected = claim.passages.filter((passage) => passage.stance === 'rejects').length;
    return sum + Math.max(0, tellings(claim) - rejected - 1);
  }, 0);
  return { origins, repetitions };
}

/** The hops of a passage in which a hedge fell away. */
export function hedgesLost(passage: Passage): Hop[] {
  return passage.route.filter((hop) => hop.kind === 'hardened');
}
