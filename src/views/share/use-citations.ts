/** The served citations of an incident, or of the atlas. */
import { useEffect, useState } from 'react';
import * as v from 'valibot';
import { CITATION_FORMATS, CITATION_STYLES, type CitationFile } from '../../exports/citation.ts';
import { siteAddress } from './site.ts';

const entries = <K extends string, S extends v.GenericSchema>(keys: readonly K[], schema: S) =>
  Object.fromEntries(keys.map((key) => [key, schema])) as Record<K, S>;

const Citation = v.object(entries(CITATION_FORMATS, v.string()));

const CitationFileSchema = v.object({
  days: v.object(entries(CITATION_STYLES, v.pipe(v.array(v.string()), v.length(12)))),
  entry: Citation,
  claims: v.record(v.string(), Citation),
  documents: v.record(v.string(), Citation),
});

export type Citations =
  | { readonly state: 'loading' }
  | { readonly state: 'failed' }
  | { readonly state: 'ready'; readonly file: CitationFile };

/** Fetches `data/citations/<name>.json` when asked for. */
export function useCitations(name: string): Citations {
  const [answer, setAnswer] = useState<{ readonly name: string; readonly value: Citations }>();
  useEffect(() => {
    let wanted = true;
    const tell = (value: Citations) => {
      if (wanted) setAnswer({ name, value });
    };
    fetch(new URL(`data/citations/${name}.json`, siteAddress()))
      .then((response) => (response.ok ? response.json() : Promise.reject(response.status)))
      .then((json: unknown) => {
        const read = v.safeParse(CitationFileSchema, json);
        tell(read.success ? { state: 'ready', file: read.output } : { state: 'failed' });
      })
      .catch(() => tell({ state: 'failed' }));
    return () => {
      wanted = false;
    };
  }, [name]);
  return answer?.name === name ? answer.value : { state: 'loading' };
}
