/** Small questions about the rungs of a ladder. */
import type { Claim } from '../../domain/model.ts';
import type { Rung } from '../../domain/origins.ts';

const plain = (text: string) => text.toLowerCase().replaceAll(/[“”"‘’']/gu, '');

/**
 * Whether a rung's words are a phrase of one of the claim's passages, copied exactly. Others may be ours,
 * and stand without quotation marks.
 */
export function isQuoted(rung: Rung, claim: Claim): boolean {
  const { words } = rung;
  if (words === null) return false;
  return claim.passages.some((passage) => plain(passage.quote).includes(plain(words)));
}

/**
 * How many first tellers the routes of a claim name: one caller, however often retold. Null where a route
 * begins with somebody whom the text does not state.
 */
export function firstTellers(claim: Claim): number | null {
  const first = claim.passages.map((passage) => passage.route[0]?.from ?? null);
  if (first.some((name) => name !== null && /^not (?:stated|named)$/iu.test(name))) return null;
  return Math.max(1, new Set(first.filter((name) => name !== null)).size);
}
