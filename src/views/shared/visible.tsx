/** Which incidents the reader sees: one computation for all views that ask. */
import { useMemo } from 'react';
import type { Incident } from '../../domain/model.ts';
import type { Mark } from '../../domain/readings.ts';
import { marksKnownBy } from '../../state/known.ts';
import type { Visibility } from '../../state/visible.ts';
import { useAtlas, useAtlasState } from './context.tsx';

export interface Visible extends Visibility {
  readonly shown: ReadonlySet<string>;
  /** The incidents shown, in the record's order. */
  readonly incidents: readonly Incident[];
  readonly total: number;
}

/** The incidents shown and hidden under the present filters. */
export function useVisible(): Visible {
  const { facts, lookup, visibility } = useAtlas();
  const answer = useAtlasState(visibility);
  return useMemo(
    () => ({
      ...answer,
      shown: new Set(answer.visible),
      incidents: answer.visible.flatMap((id) => lookup.incidents.get(id) ?? []),
      total: facts.length,
    }),
    [answer, facts, lookup],
  );
}

/** The marks as the *known by* date leaves them. */
export function useMarks(): ReadonlyMap<string, Mark> {
  const { facts, lookup } = useAtlas();
  const knownBy = useAtlasState((state) => state.knownBy);
  return useMemo(() => marksKnownBy(facts, lookup, knownBy), [facts, lookup, knownBy]);
}
