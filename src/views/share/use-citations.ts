/** The served citations of an incident, or of the atlas. */
import { useEffect, useState } from 'react';
import type { CitationFile } from '../../exports/citation.ts';
import { citationsIn } from '../../exports/citation-pack.ts';
import { loadCitations } from './load-citations.ts';

export type Citations =
  | { readonly state: 'loading' }
  | { readonly state: 'failed' }
  | { readonly state: 'ready'; readonly file: CitationFile };

/** Citations of the incident, `atlas` for the atlas as a whole; fetched when first asked for. */
export function useCitations(name: string): Citations {
  const [answer, setAnswer] = useState<{ readonly name: string; readonly value: Citations }>();
  useEffect(() => {
    let wanted = true;
    const tell = (value: Citations) => {
      if (wanted) setAnswer({ name, value });
    };
    loadCitations()
      .then((pack) => {
        const file = citationsIn(pack, name);
        tell(file === null ? { state: 'failed' } : { state: 'ready', file });
      })
      .catch(() => tell({ state: 'failed' }));
    return () => {
      wanted = false;
    };
  }, [name]);
  return answer?.name === name ? answer.value : { state: 'loading' };
}
