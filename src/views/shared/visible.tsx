/** Which incidents the reader sees: one computation for all views that ask. */
import { useMemo } from 'react';
import type { Incident } from '../../domain/model.ts';
import type { Mark } from '../../domain/readings.ts';
import type { IncidentFacts } from '../../state/facts.ts';
import { marksKnownBy } from '../../state/known.ts';
import { searchIndex } from '../../state/search.ts';
import type { AtlasState } from '../../state/store.ts';
import { visibilityOf, type Visibility } from '../../state/visible.ts';
import { useAtlas, useAtlasState } from './context.tsx';

export interface Visible extends Visibility {
  readonly shown: ReadonlySet<string>;
  /** The incidents shown, in the record's order. */
  readonly incidents: readonly Incident[];
  readonly total: number;
}

type Asked = Pick<AtlasState, 'criteria' | 'time' | 'knownBy'>;

/** The last answer for a record: every view of one moment asks the same question. */
const last = new WeakMap<readonly IncidentFacts[], { asked: Asked; answer: Visibility }>();

function remembered(facts: readonly IncidentFacts[], asked: Asked, hits: () => ReadonlySet<string> | null): Visibility {
  const known = last.get(facts);
  if (known?.asked.criteria === asked.criteria && known.asked.time === asked.time && known.asked.knownBy === asked.knownBy) return known.answer;
  const answer = visibilityOf(facts, asked, hits());
  last.set(facts, { asked, answer });
  return answer;
}

/** What the full-text criterion finds; null where it asks nothing. */
export function useTextHits(): ReadonlySet<string> | null {
  const { atlas, lookup } = useAtlas();
  const text = useAtlasState((state) => state.criteria.text);
  return useMemo(() => (text.trim() === '' ? null : searchIndex(atlas, lookup).incidents(text)), [atlas, lookup, text]);
}

/** The incidents shown and hidden under the present filters. */
export function useVisible(): Visible {
  const { facts, lookup } = useAtlas();
  const criteria = useAtlasState((state) => state.criteria);
  const time = useAtlasState((state) => state.time);
  const knownBy = useAtlasState((state) => state.knownBy);
  const hits = useTextHits();
  return useMemo(() => {
    const answer = remembered(facts, { criteria, time, knownBy }, () => hits);
    return {
      ...answer,
      shown: new Set(answer.visible),
      incidents: answer.visible.flatMap((id) => lookup.incidents.get(id) ?? []),
      total: facts.length,
    };
  }, [facts, lookup, criteria, time, knownBy, hits]);
}

/** The marks as the *known by* date leaves them. */
export function useMarks(): ReadonlyMap<string, Mark> {
  const { facts, lookup } = useAtlas();
  const knownBy = useAtlasState((state) => state.knownBy);
  return useMemo(() => marksKnownBy(facts, lookup, knownBy), [facts, lookup, knownBy]);
}
