/** Focus and scroll of the open passage: into it when it opens, back to its source when it closes. */
import { type RefObject, useEffect } from 'react';
import { scrollFor } from './passage-scroll.ts';
import { findSource, focusSource } from './SourceButtons.tsx';

const topOf = (element: Element | null | undefined) => element?.getBoundingClientRect().top;

/** Brings the passage into the part of the panel that lies between the column heads and the steps. */
function bringIntoView(passage: HTMLElement, key: string): void {
  const panel = passage.closest('.panel');
  const dossier = passage.closest('.dossier');
  if (panel === null || dossier === null) return;
  const { top, bottom } = panel.getBoundingClientRect();
  const heads = dossier.querySelector<HTMLElement>('.column-heads');
  const bar = Number.parseFloat(getComputedStyle(dossier).getPropertyValue('--bar')) || 0;
  const first = top + bar + (heads?.offsetHeight ?? 0) + GAP;
  const last = Math.min(bottom, topOf(dossier.querySelector('.dossier-nav')) ?? bottom) - GAP;
  const { top: at, height } = passage.getBoundingClientRect();
  const statement = topOf(findSource(key)?.closest('.statement, tr')) ?? at;
  const row = topOf(passage.closest('.question-row')) ?? at;
  panel.scrollBy({
    top: scrollFor({
      row: row - first,
      statement: statement - first,
      passage: at - first,
      height,
      room: last - first,
    }),
  });
}

/** Space left above and below, px: the notch of the passage stands in it. */
const GAP = 8;

/** Moves focus into `box` whenever `key` changes, and back to the source button when it goes. */
export function usePassageFocus(box: RefObject<HTMLElement | null>, key: string): void {
  useEffect(() => {
    const element = box.current;
    if (element === null) return;
    element.focus({ preventScroll: true });
    bringIntoView(element, key);
    return () => {
      // Focus fell to the page because the passage is gone, and nobody has taken it since.
      const active = document.activeElement;
      if (active === null || active === document.body) focusSource(key);
    };
  }, [box, key]);
}
