/** In a frame on another page a drag of the mouse belongs to that page until the reader has clicked the map. */

export interface Awake {
  /** Whether the mouse may move the map. */
  readonly isAwake: () => boolean;
  readonly undo: () => void;
}

/** A press that has moved further than this is a drag, px. */
const SLACK = 4;

/**
 * Wakes at a click in `element`, sleeps when the window loses the focus to the page that holds the frame.
 * The element says which by `data-awake`.
 *
 * @param held given as false where the map need not wait: it is awake for good then
 */
export function wakeByClick(element: HTMLElement, held: boolean): Awake {
  if (!held) return { isAwake: () => true, undo: () => {} };
  const ending = new AbortController();
  const { signal } = ending;
  const set = (awake: boolean) => element.toggleAttribute('data-awake', awake);
  let pressed: readonly [number, number] = [0, 0];
  element.addEventListener(
    'pointerdown',
    ({ clientX, clientY }) => {
      pressed = [clientX, clientY];
    },
    { signal, capture: true },
  );
  // The end of a drag is a click too, and not one that asked for the map.
  element.addEventListener(
    'click',
    ({ clientX, clientY }) => {
      if (Math.hypot(clientX - pressed[0], clientY - pressed[1]) <= SLACK) set(true);
    },
    { signal },
  );
  addEventListener('blur', () => set(false), { signal });
  return { isAwake: () => element.hasAttribute('data-awake'), undo: () => ending.abort() };
}

/** Keeps presses of the mouse from an engine that would drag with them at once; clicks still arrive. */
export function holdDrags(element: HTMLElement): () => void {
  const { isAwake, undo } = wakeByClick(element, true);
  const onDown = (event: MouseEvent) => {
    if (!isAwake()) event.stopPropagation();
  };
  element.addEventListener('mousedown', onDown, { capture: true });
  return () => {
    undo();
    element.removeEventListener('mousedown', onDown, { capture: true });
  };
}
