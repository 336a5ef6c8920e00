/** What the shell offers a reader's own dataset: the desk, and the way in and out of it. */
import { createContext, use } from 'react';
import { useStore } from 'zustand';
import type { Imported } from '../../dataset/import/index.ts';
import type { Desk, DeskState } from './desk.ts';

export interface ForeignSource {
  readonly desk: Desk;
  /** Shows a dataset in place of the atlas's own record. */
  readonly open: (file: string, imported: Imported) => void;
  /** Shows the last one again, after the reader went back to the own record; null where there is none. */
  readonly reopen: { readonly file: string; readonly show: () => void } | null;
}

export const ForeignContext = createContext<ForeignSource | null>(null);

/** Throws outside the shell's provider: a programming mistake. */
export function useForeignSource(): ForeignSource {
  const source = use(ForeignContext);
  if (source === null) throw new Error('useForeignSource was called outside ForeignContext.');
  return source;
}

export function useDesk(): DeskState {
  return useStore(useForeignSource().desk.store);
}
