/** The sources behind a claim: which passages stand behind one source button, and what the button says. */
import type { AtlasLookup } from '../../domain/lookup.ts';
import type { Claim, Passage } from '../../domain/model.ts';

/** How a text came to carry a claim: as its own, straight from the speaker, or by way of somebody. */
export type Way =
  | { readonly kind: 'own' }
  | { readonly kind: 'in' }
  | { readonly kind: 'via'; readonly teller: string };

export interface Spot {
  /** Index in the claim of the passage that opens. */
  readonly index: number;
  readonly passage: Passage;
  /** The text's short name. */
  readonly short: string;
  readonly way: Way;
}

/** The last hand before the text, where there was one between it and the speaker. */
function wayOf(claim: Claim, passage: Passage, lookup: AtlasLookup): Way {
  const speaker = lookup.speakers.get(claim.speaker)?.name;
  const hands = passage.route
    .slice(0, -1)
    .map((hop) => hop.to)
    .filter((name) => name !== speaker);
  const teller = hands.at(-1);
  if (teller !== undefined) return { kind: 'via', teller };
  const author = lookup.documents.get(passage.document)?.speaker;
  return author === claim.speaker ? { kind: 'own' } : { kind: 'in' };
}

/** Every passage of a claim with its button's words. */
export function allSpotsOf(claim: Claim, lookup: AtlasLookup): Spot[] {
  return claim.passages.map((passage, index) => ({
    index,
    passage,
    short: lookup.documents.get(passage.document)?.short ?? passage.document,
    way: wayOf(claim, passage, lookup),
  }));
}

/** One spot for each document and paragraph reached in the same way, in the order of the passages. */
export function spotsOf(claim: Claim, lookup: AtlasLookup): Spot[] {
  const seen = new Set<string>();
  return allSpotsOf(claim, lookup).filter(({ passage, way }) => {
    const teller = way.kind === 'via' ? way.teller : '';
    const key = `${passage.document} ${passage.locator} ${teller}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
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

/** The claim and passage that the key opens among `claims`; null where it opens none of them. */
export function openIn(
  key: string | null,
  claims: readonly Claim[],
): { readonly claim: Claim; readonly index: number } | null {
  const asked = key === null ? null : parsePassageKey(key);
  const claim = claims.find((each) => each.id === asked?.claim);
  if (asked === null || claim?.passages[asked.index] === undefined) return null;
  return { claim, index: asked.index };
}
