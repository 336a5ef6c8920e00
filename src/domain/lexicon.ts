/** Same words, different mouths: what each speaker called the people and the deed. */
import type { Claim } from './model.ts';
import { CAMPS, type Camp } from './vocabulary.ts';

/** A wording, and a passage in which it can be looked up. */
export interface Wording {
  readonly words: string;
  readonly claim: string;
  /** Index of the passage in the claim. */
  readonly passage: number;
}

export interface Vocabulary {
  readonly speaker: string;
  readonly camp: Camp;
  readonly actors: readonly Wording[];
  readonly act: readonly Wording[];
}

const folded = (text: string) => text.toLowerCase().replaceAll('’', "'");

/** The passage that has the words; the first where none shows them, since a phrase is only part of its text. */
function passageWith(claim: Claim, words: string): number {
  const at = claim.passages.findIndex((passage) => folded(passage.quote).includes(folded(words)));
  return Math.max(at, 0);
}

function wordings(claims: readonly Claim[], of: 'actors' | 'act'): Wording[] {
  const found = new Map<string, Wording>();
  for (const claim of claims) {
    for (const words of claim.calls[of]) {
      const key = folded(words);
      if (!found.has(key))
        found.set(key, { words, claim: claim.id, passage: passageWith(claim, words) });
    }
  }
  return [...found.values()];
}

/**
 * One entry for each speaker who named anybody or anything, camps in the order of display, speakers in the
 * order in which they first speak. The same words in two claims of a speaker stand once.
 */
export function lexiconOf(claims: readonly Claim[]): Vocabulary[] {
  const speakers = [...new Set(claims.map((claim) => claim.speaker))];
  const entries = speakers.flatMap((speaker): Vocabulary[] => {
    const own = claims.filter((claim) => claim.speaker === speaker);
    const [first] = own;
    const actors = wordings(own, 'actors');
    const act = wordings(own, 'act');
    if (first === undefined || actors.length + act.length === 0) return [];
    return [{ speaker, camp: first.camp, actors, act }];
  });
  return CAMPS.flatMap((camp) => entries.filter((entry) => entry.camp === camp));
}
