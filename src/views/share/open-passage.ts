/** What the open passage is of: claim, speaker and text. */
import type { AtlasLookup } from '../../domain/lookup.ts';
import type { Claim, Passage } from '../../domain/model.ts';

export interface OpenPassage {
  readonly claim: Claim;
  readonly passage: Passage;
  readonly speaker: string;
  readonly document: string;
}

/** Reads the store's `claim-id#index`; null where none is open. */
export function openPassage(id: string | null, lookup: AtlasLookup): OpenPassage | null {
  if (id === null) return null;
  const at = id.lastIndexOf('#');
  const claim = lookup.claims.get(id.slice(0, at));
  const passage = claim?.passages[Number(id.slice(at + 1))];
  if (claim === undefined || passage === undefined) return null;
  return {
    claim,
    passage,
    speaker: lookup.speakers.get(claim.speaker)?.name ?? claim.speaker,
    document: lookup.documents.get(passage.document)?.short ?? passage.document,
  };
}
