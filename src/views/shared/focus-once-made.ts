/**
 * Focuses the first element that fits, at once or as soon as it is in the page; returns its own undoing. A title
 * takes the focus from script alone, so it is made to.
 */
export function focusOnceMade(within: HTMLElement, selector: string): () => void {
  const focus = () => {
    const found = within.querySelector<HTMLElement>(selector);
    if (found === null) return false;
    if (found.tabIndex < 0) found.tabIndex = -1;
    found.focus();
    return true;
  };
  if (focus()) return () => {};
  const observer = new MutationObserver(() => {
    if (focus()) observer.disconnect();
  });
  observer.observe(within, { childList: true, subtree: true });
  return () => observer.disconnect();
}
