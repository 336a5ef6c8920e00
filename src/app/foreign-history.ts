/**
 * Steps through a dataset that only this page has. They are kept in the browser's history beside the address
 * of the atlas's own record, which stays as it was: an id of the reader's file means nothing to anyone else.
 */
import type { LinkPlace } from './link-sync.ts';

interface Kept {
  readonly foreign: number;
  readonly query: string;
}

/** The dataset and the view that the present entry of the history stands for; null for the own record. */
export function foreignEntry(state: unknown = history.state): Kept | null {
  if (typeof state !== 'object' || state === null || !('foreign' in state) || !('query' in state))
    return null;
  const { foreign, query } = state;
  return typeof foreign === 'number' && typeof query === 'string' ? { foreign, query } : null;
}

/** The place of a dataset's steps; `number` tells the datasets of one visit apart. */
export function foreignPlace(number: number): LinkPlace {
  return {
    read: () => {
      const entry = foreignEntry();
      return entry?.foreign === number ? entry.query : null;
    },
    write: (query, asStep) => {
      const kept: Kept = { foreign: number, query };
      if (asStep) history.pushState(kept, '', location.href);
      else history.replaceState(kept, '', location.href);
    },
  };
}
