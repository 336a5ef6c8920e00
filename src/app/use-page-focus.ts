/**
 * A page that takes another's place takes the focus to its title: what was pressed has gone with the page before,
 * and a voice says where the reader is now.
 */
import { type RefObject, useEffect, useRef } from 'react';
import { isTouring } from '../state/store.ts';
import { useAtlasState } from '../views/shared/context.tsx';
import { focusOnceMade } from '../views/shared/focus-once-made.ts';

/** `panel` holds the page. The first page of all leaves the focus where the browser put it. */
export function usePageFocus(panel: RefObject<HTMLElement | null>): void {
  const page = useAtlasState((state) => state.page);
  // A dossier and a tour move the focus by rules of their own.
  const elsewhere = useAtlasState((state) => state.selected !== null || isTouring(state));
  const before = useRef(page);
  useEffect(() => {
    if (before.current === page) return;
    before.current = page;
    if (elsewhere || panel.current === null) return;
    return focusOnceMade(panel.current, 'h1');
  }, [page, elsewhere, panel]);
}
