/** Focus and scroll of the open passage: into it when it opens, back to its source when it closes. */
import { type RefObject, useEffect } from 'react';
import { focusSource } from './SourceButtons.tsx';

/** Height of what stays above the passage while scrolling (title and column heads), in px. */
const STICKY = 96;

/** Moves focus into `box` whenever `key` changes, and back to the source button when it goes. */
export function usePassageFocus(box: RefObject<HTMLElement | null>, key: string): void {
  useEffect(() => {
    const element = box.current;
    element?.focus({ preventScroll: true });
    const room = (element?.closest('.panel')?.clientHeight ?? window.innerHeight) - STICKY;
    // A passage taller than the panel begins at its head; a shorter one moves as little as it must.
    const tall = (element?.offsetHeight ?? 0) > room;
    element?.scrollIntoView({ block: tall ? 'start' : 'nearest' });
    return () => {
      // Focus fell to the page because the passage is gone, and nobody has taken it since.
      const active = document.activeElement;
      if (active === null || active === document.body) focusSource(key);
    };
  }, [box, key]);
}
