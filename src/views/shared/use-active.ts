/** The criteria in force, for views that name them. */
import { useMemo } from 'react';
import { describeDate } from '../../time/describe.ts';
import { type ActiveCriterion, activeCriteria } from '../filter/active.ts';
import { useAtlas, useAtlasState } from './context.tsx';

/** The criteria in force, in words, each with a way to lift it. */
export function useActiveCriteria(): readonly ActiveCriterion[] {
  const { words, lookup, locale, actions } = useAtlas();
  const criteria = useAtlasState((state) => state.criteria);
  const time = useAtlasState((state) => state.time);
  const knownBy = useAtlasState((state) => state.knownBy);
  return useMemo(
    () =>
      activeCriteria(
        { criteria, time, knownBy },
        words,
        lookup,
        (day) => describeDate(day, locale),
        actions,
      ),
    [criteria, time, knownBy, words, lookup, locale, actions],
  );
}
