/** What is asked now, and what the search words find. */
import { useMemo } from 'react';
import type { AtlasState } from '../../state/store.ts';
import { useAtlas, useAtlasState } from '../shared/context.tsx';

export function useAsked(): {
  asked: Pick<AtlasState, 'criteria' | 'time' | 'knownBy'>;
  hits: ReadonlySet<string> | null;
} {
  const { search } = useAtlas();
  const criteria = useAtlasState((state) => state.criteria);
  const time = useAtlasState((state) => state.time);
  const knownBy = useAtlasState((state) => state.knownBy);
  const asked = useMemo(() => ({ criteria, time, knownBy }), [criteria, time, knownBy]);
  const edition = useAtlasState(() => search.edition());
  const { text } = criteria;
  const hits = useMemo(
    () => (text.trim() === '' || edition < 0 ? null : search.ids(text)),
    [search, edition, text],
  );
  return { asked, hits };
}
