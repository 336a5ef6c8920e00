/** What is cut off, cannot be reached without scrolling sideways, or is too small to press. Worded, one line each. */
import type { Page } from 'playwright-core';

/**
 * What WCAG 1.4.10 lets scroll inside the page, being two-dimensional by nature: tables, the strip of time, the
 * map with the cards on it, the names drawn on any map, the sheet of paper shown before it is printed. And the
 * scenes of a tour beside the one in hand.
 */
const TWO_DIMENSIONAL =
  'table, .timeline-plot, .map-pane, .map-drawn, .handout, .tour-scenes > li:not([aria-current])';

/** Text that a reader of a small window cannot see. */
export function cutOff(page: Page): Promise<string[]> {
  return page.evaluate((exempt) => {
    const found = new Set<string>();
    const root = document.scrollingElement ?? document.documentElement;
    if (root.scrollWidth > innerWidth + 1)
      found.add(`the page scrolls sideways: ${root.scrollWidth} px in ${innerWidth}`);
    const nameOf = (element: Element) =>
      `${element.tagName.toLowerCase()}.${[...element.classList].join('.')}`;
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const text = node.textContent?.trim() ?? '';
      const holder = node.parentElement;
      if (text === '' || holder === null) continue;
      if (!holder.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
      if (holder.closest(`.visually-hidden, .skip-link, ${exempt}`) !== null) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const box = range.getBoundingClientRect();
      if (box.width < 2) continue;
      const line = (why: string, by: Element) =>
        found.add(`${why}: ${nameOf(by)}: ${nameOf(holder)} “${text.slice(0, 40)}”`);
      let free = false;
      for (
        let up: Element | null = holder;
        up !== null && up !== document.body;
        up = up.parentElement
      ) {
        const style = getComputedStyle(up);
        const edge = up.getBoundingClientRect();
        const sideways = /hidden|clip|auto|scroll/u.test(style.overflowX);
        if (sideways && style.display !== 'inline') {
          if (box.right > edge.right + 2 || box.left < edge.left - 2)
            line(/auto|scroll/u.test(style.overflowX) ? 'scrolls sideways' : 'cut off', up);
        }
        if (/auto|scroll/u.test(style.overflowY)) free = true;
        else if (!free && /hidden|clip/u.test(style.overflowY) && style.display !== 'inline')
          if (box.bottom > edge.bottom + 2 || box.top < edge.top - 2) line('cut off below', up);
        // What is fixed to the window is not cut by what it stands in.
        if (style.position === 'fixed') break;
      }
      if (box.right > innerWidth + 1 || box.left < -1) line('beyond the edge', document.body);
    }
    return [...found];
  }, TWO_DIMENSIONAL);
}

/**
 * Controls smaller than `least` px. Not counted, as in WCAG 2.5.8: links within a sentence, and the marks on the
 * strip of time, which stand to scale and have their equals in the list.
 */
export function smallTargets(page: Page, least: number): Promise<string[]> {
  return page.evaluate((wanted) => {
    const found = new Set<string>();
    const stops = 'a[href], button, input, select, textarea, summary, [role="slider"]';
    for (const stop of document.querySelectorAll<HTMLElement>(stops)) {
      if (!stop.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
      if (stop.closest('.visually-hidden, .skip-link, .timeline-marks, .timeline-crowd') !== null)
        continue;
      if (getComputedStyle(stop).display === 'inline' && stop.matches('a')) continue;
      // A label is pressed as its control is.
      const label = stop.matches('input') ? stop.closest('label') : null;
      const { width, height } = (label ?? stop).getBoundingClientRect();
      if (width === 0) continue;
      if (width < wanted - 0.5 || height < wanted - 0.5)
        found.add(
          `${stop.tagName.toLowerCase()}.${[...stop.classList].join('.')} in ${stop.parentElement?.className}: ${Math.round(width)} × ${Math.round(height)}`,
        );
    }
    return [...found];
  }, least);
}
