/** Fetches the citations of the whole atlas once, when somebody first cites. */
import * as v from 'valibot';
import { CITATION_FORMATS, CITATION_STYLES } from '../../exports/citation.ts';
import type { CitationPack } from '../../exports/citation-pack.ts';
import { siteAddress } from './site.ts';

const entries = <K extends string, S extends v.GenericSchema>(keys: readonly K[], schema: S) =>
  Object.fromEntries(keys.map((key) => [key, schema])) as Record<K, S>;

const Citation = v.object(entries(CITATION_FORMATS, v.string()));

const CitationPackSchema = v.object({
  days: v.object(entries(CITATION_STYLES, v.pipe(v.array(v.string()), v.length(12)))),
  documents: v.record(v.string(), Citation),
  files: v.record(
    v.string(),
    v.object({
      entry: Citation,
      claims: v.record(v.string(), Citation),
      documents: v.array(v.string()),
    }),
  ),
});

/** Reads the served bytes. Throws on what is no gzip, no JSON, or of another shape. */
export async function readCitationPack(gzipped: Blob): Promise<CitationPack> {
  const text = gzipped.stream().pipeThrough(new DecompressionStream('gzip'));
  return v.parse(CitationPackSchema, await new Response(text).json());
}

let loaded: Promise<CitationPack> | null = null;

/** The pack; a failure is not kept, so that asking again tries again. */
export function loadCitations(): Promise<CitationPack> {
  loaded ??= fetch(new URL('data/citations.pack', siteAddress()))
    .then((response) => (response.ok ? response.blob() : Promise.reject(response.status)))
    .then(readCitationPack)
    .catch((error: unknown) => {
      loaded = null;
      throw error;
    });
  return loaded;
}
