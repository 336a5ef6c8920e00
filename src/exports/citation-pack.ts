/** All citations in one file: small enough for the offline copy, where a file for each incident was not. */
import type { Citation, CitationFile } from './citation.ts';

/** `data/citations.pack`, a gzip of this as JSON. What the incidents share is written once. */
export interface CitationPack {
  readonly days: CitationFile['days'];
  readonly documents: Readonly<Record<string, Citation>>;
  /** By incident; `atlas` for the atlas as a whole and the regional claims. */
  readonly files: Readonly<Record<string, PackedFile>>;
}

interface PackedFile {
  readonly entry: Citation;
  readonly claims: Readonly<Record<string, Citation>>;
  /** Ids of texts; their citations stand in the pack. */
  readonly documents: readonly string[];
}

/** Days are taken from the first file: they belong to the styles, not to an incident. */
export function packCitations(files: Readonly<Record<string, CitationFile>>): CitationPack {
  const all = Object.values(files);
  const [first] = all;
  if (first === undefined) throw new Error('There are no citations to pack.');
  return {
    days: first.days,
    documents: Object.assign({}, ...all.map((file) => file.documents)),
    files: Object.fromEntries(
      Object.entries(files).map(([name, { entry, claims, documents }]) => [
        name,
        { entry, claims, documents: Object.keys(documents) },
      ]),
    ),
  };
}

/** The citations of one incident; null where the pack has none. */
export function citationsIn(pack: CitationPack, name: string): CitationFile | null {
  const packed = Object.hasOwn(pack.files, name) ? pack.files[name] : undefined;
  if (packed === undefined) return null;
  return {
    days: pack.days,
    entry: packed.entry,
    claims: packed.claims,
    documents: Object.fromEntries(
      packed.documents.flatMap((id) => {
        const citation = pack.documents[id];
        return citation === undefined ? [] : [[id, citation]];
      }),
    ),
  };
}
