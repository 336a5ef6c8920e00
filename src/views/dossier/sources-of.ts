/** The sources behind a claim: passages of one paragraph stand behind one source button. */
import type { Claim, Passage } from '../../domain/model.ts';

export interface Spot {
  /** Index of its first passage in the claim: the passage that opens. */
  readonly index: number;
  readonly passage: Passage;
}

/** One spot for each document and paragraph, in the order of the passages. */
export function spotsOf(claim: Claim): Spot[] {
  const seen = new Set<string>();
  return claim.passages.flatMap((passage, index) => {
    const key = `${passage.document} ${passage.locator}`;
    if (seen.has(key)) return [];
    seen.add(key);
    return [{ index, passage }];
  });
}

/** The key of an open passage in the store and the link. */
export const passageKey = (claim: string, index: number): string => `${claim}#${index}`;

/** Takes such a key apart; null where it is not one. */
export function parsePassageKey(
  key: string,
): { readonly claim: string; readonly index: number } | null {
  const at = key.lastIndexOf('#');
  const index = Number(key.slice(at + 1));
  return at === -1 || !Number.isInteger(index) ? null : { claim: key.slice(0, at), index };
}
