/**
 * Whether a reader has a map in hand: pressed, pointed at, or under the focus of the keyboard. The focus on one of
 * the few controls does not count: it can be passed on.
 */
import type { AtlasStore } from '../state/store.ts';

/** A finger's tap becomes a click a little after it has been lifted, ms. */
const TAP = 300;

export interface Hands {
  readonly hold: () => boolean;
  readonly undo: () => void;
}

/** Watches an element; `onLetGo` is called when a hand or the focus may have left it. */
export function watchHands(element: HTMLElement, store: AtlasStore, onLetGo: () => void): Hands {
  const ending = new AbortController();
  const { signal } = ending;
  let pressed = false;
  const later = () => setTimeout(onLetGo, TAP);
  const release = () => {
    pressed = false;
    later();
  };
  element.addEventListener(
    'pointerdown',
    () => {
      pressed = true;
    },
    { signal, capture: true },
  );
  addEventListener('pointerup', release, { signal });
  addEventListener('pointercancel', release, { signal });
  element.addEventListener('focusout', later, { signal });
  return {
    hold: () =>
      pressed ||
      store.getState().hovered !== null ||
      element.querySelector(':focus-visible:not(.map-control)') !== null,
    undo: () => ending.abort(),
  };
}
