/** Moves the focus once the page has been laid out: asked for earlier, it would lay the page out twice. */

/** Focuses an element after the next frame, unless the focus is by then inside `keep`; returns its undoing. */
export function focusAfterPaint(element: HTMLElement | null, keep: Element | null): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const frame = requestAnimationFrame(() => {
    timer = setTimeout(() => {
      if (keep?.contains(document.activeElement) !== true) element?.focus({ preventScroll: true });
    });
  });
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
}
