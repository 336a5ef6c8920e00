/**
 * Keys that work anywhere: lens, search, next and previous, close. Single characters do nothing while the
 * reader types, and can be switched off (WCAG 2.1.4).
 */

import type { AtlasActions } from '../state/actions.ts';
import { singleKeysOn } from '../state/single-keys.ts';
import { type AtlasStore, isTouring, LENSES } from '../state/store.ts';

/** Where a single character is text, not a command. */
function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    target.closest('input, textarea, select, [contenteditable="true"]') !== null
  );
}

/** Listens; returns its own undoing. `step` opens the next (1) or previous (-1) incident. */
export function listenToKeys(
  store: AtlasStore,
  actions: AtlasActions,
  step: (by: number) => void,
): () => void {
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
    const state = store.getState();
    // A clicker's start button: it presents the tour that is open, and never reloads what is being presented.
    if (event.key === 'F5' && (state.present || isTouring(state))) {
      event.preventDefault();
      if (!state.present) actions.setPresent(true);
      return;
    }
    // Presenting has keys of its own (views/presenter).
    if (state.present) return;
    if (event.key === 'Escape') {
      if (state.handout !== null) actions.setHandout(null);
      else if (state.panel !== null) actions.setPanel(null);
      else if (state.passage !== null) actions.openPassage(null);
      else if (state.selected !== null) actions.select(null);
      return;
    }
    // In a drawer letters are meant for it, even when its field is still on its way; on a sheet that is to
    // be printed there is no lens and no search.
    const elsewhere = state.panel !== null || state.handout !== null;
    if (isTyping(event.target) || elsewhere || !singleKeysOn()) return;
    const lens = LENSES[Number(event.key) - 1];
    if (lens !== undefined) actions.setLens(lens);
    else if (event.key === '/') {
      event.preventDefault();
      actions.setPanel('search');
    } else if (event.key === 'j') step(1);
    else if (event.key === 'k') step(-1);
  };
  addEventListener('keydown', onKeyDown);
  return () => removeEventListener('keydown', onKeyDown);
}
