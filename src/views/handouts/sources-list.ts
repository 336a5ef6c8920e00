/** Where a statement stands, as short as a sheet needs it, and the list of texts that the short names mean. */
import type { AtlasLookup } from '../../domain/lookup.ts';
import type { Claim, SourceDocument } from '../../domain/model.ts';

/** "Brief 7 ¶28, ¶29; AAN 2013 ¶32": each text once, its paragraphs in order. */
export function shortSources(claim: Claim, lookup: AtlasLookup): string {
  const paragraphs = new Map<string, Set<number>>();
  for (const { document, locator } of claim.passages) {
    const known = paragraphs.get(document) ?? new Set<number>();
    paragraphs.set(document, known.add(locator));
  }
  return [...paragraphs]
    .map(([document, locators]) => {
      const numbers = [...locators].sort((a, b) => a - b).map((locator) => `¶${locator}`);
      return `${lookup.documents.get(document)?.short ?? document} ${numbers.join(', ')}`;
    })
    .join('; ');
}

/** The texts that carry these claims, in the record's order. */
export function textsOf(claims: readonly Claim[], lookup: AtlasLookup): SourceDocument[] {
  const used = new Set(
    claims.flatMap((claim) => claim.passages.map((passage) => passage.document)),
  );
  return [...lookup.documents.values()].filter(({ id }) => used.has(id));
}
