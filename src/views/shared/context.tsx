/**
 * What every view reads: the record, its look-ups, the store and its actions, and the words.
 */
import { createContext, type ReactNode, use, useMemo } from 'react';
import { useStore } from 'zustand';
import { type AtlasLookup, indexAtlas } from '../../domain/lookup.ts';
import type { Atlas } from '../../domain/model.ts';
import { type Locale, type Words, wordsFor } from '../../i18n/index.ts';
import { type AtlasActions, actionsOf } from '../../state/actions.ts';
import { factsOf, type IncidentFacts } from '../../state/facts.ts';
import { type AtlasSearch, createSearch } from '../../state/search.ts';
import { type VisibilitySelector, visibilitySelector } from '../../state/selectors.ts';
import type { AtlasState, AtlasStore } from '../../state/store.ts';

/** A dataset that the reader opened from their own device, in place of the atlas's record. */
export interface ForeignDataset {
  readonly file: string;
  readonly mistakes: number;
  /** Back to the atlas's own record. */
  readonly leave: () => void;
}

interface AtlasContextValue {
  readonly atlas: Atlas;
  readonly lookup: AtlasLookup;
  readonly facts: readonly IncidentFacts[];
  readonly factsById: ReadonlyMap<string, IncidentFacts>;
  /** Full-text search; its index is built at the first question. */
  readonly search: AtlasSearch;
  /** Which incidents are shown, shared with the map. */
  readonly visibility: VisibilitySelector;
  readonly store: AtlasStore;
  readonly actions: AtlasActions;
  readonly locale: Locale;
  readonly words: Words;
  /** Null for the atlas's own record: only its ids can be linked, cited and reported. */
  readonly foreign: ForeignDataset | null;
}

const AtlasContext = createContext<AtlasContextValue | null>(null);

/** Provides the record to all views below it. */
export function AtlasProvider({
  atlas,
  store,
  locale = 'en',
  foreign = null,
  children,
}: {
  atlas: Atlas;
  store: AtlasStore;
  locale?: Locale;
  foreign?: ForeignDataset | null;
  children: ReactNode;
}) {
  const value = useMemo(() => {
    const lookup = indexAtlas(atlas);
    const facts = factsOf(atlas, lookup);
    const search = createSearch(atlas, lookup, () => store.setState({}));
    const visibility = visibilitySelector(facts, search.ids, search.edition);
    return {
      atlas,
      lookup,
      facts,
      factsById: new Map(facts.map((each) => [each.id, each])),
      search,
      visibility,
      store,
      actions: actionsOf(store),
      locale,
      words: wordsFor(locale, atlas.about),
      foreign,
    };
  }, [atlas, store, locale, foreign]);
  return <AtlasContext value={value}>{children}</AtlasContext>;
}

/** Everything in the context. Throws outside an `AtlasProvider`: a programming mistake. */
export function useAtlas(): AtlasContextValue {
  const value = use(AtlasContext);
  if (value === null) throw new Error('useAtlas was called outside AtlasProvider.');
  return value;
}

/** One slice of the store; the component re-renders only when that slice changes. */
export function useAtlasState<T>(select: (state: AtlasState) => T): T {
  return useStore(useAtlas().store, select);
}

export const useWords = (): Words => useAtlas().words;
