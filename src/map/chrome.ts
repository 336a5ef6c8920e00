/** What lies over the map: cards of the page beside it, and its own controls. */

/** A rectangle in px of the map. */
export interface Rect {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/**
 * What may lie over the map's element, visible or not: the cards beside it, and what lies over their common
 * pane (a phone's sheet, the lens that hangs from its header).
 */
function neighbours(element: HTMLElement): Element[] {
  const pane = element.parentElement;
  const beside = [...(pane?.children ?? [])].filter((one) => one !== element);
  const over = [...(pane?.parentElement?.children ?? [])].filter((one) => one !== pane);
  const hanging = over.flatMap((one) => [...one.querySelectorAll('[data-over-map]')]);
  return [...beside, ...over, ...hanging];
}

/** Every visible box that may cover part of the map's element, the given parts of its own included. */
function coverings(element: HTMLElement, own: readonly HTMLElement[]): Rect[] {
  const frame = element.getBoundingClientRect();
  return [...neighbours(element), ...own].flatMap((one): Rect[] => {
    const box = one.getBoundingClientRect();
    if (box.width === 0 || box.height === 0) return [];
    return [
      {
        left: box.left - frame.left,
        top: box.top - frame.top,
        right: box.right - frame.left,
        bottom: box.bottom - frame.top,
      },
    ];
  });
}

export interface Coverings {
  /** What covers the map at the moment. */
  readonly now: () => readonly Rect[];
  /** Has it measured anew when it is next asked for. */
  readonly forget: () => void;
  readonly unwatch: () => void;
}

/**
 * Measuring makes the browser lay the page out: it is done again only after a box has come, gone, changed
 * its size or moved.
 */
export function watchCoverings(element: HTMLElement, own: () => readonly HTMLElement[]): Coverings {
  let known: readonly Rect[] | null = null;
  const forget = () => {
    known = null;
  };
  const pane = element.parentElement;
  const sizes = new ResizeObserver(forget);
  const watchSizes = () => {
    forget();
    sizes.disconnect();
    for (const one of [element, ...neighbours(element), ...own()]) {
      sizes.observe(one);
      if (one !== element) children.observe(one, { attributes: true });
    }
  };
  const children = new MutationObserver((changes) => {
    if (changes.some(({ type }) => type === 'childList')) watchSizes();
    else forget();
  });
  for (const parent of [pane, pane?.parentElement ?? null]) {
    if (parent === null) continue;
    children.observe(parent, { childList: true });
    parent.addEventListener('transitionend', forget);
  }
  let watching = false;
  return {
    now: () => {
      if (!watching) watchSizes();
      watching = true;
      known ??= coverings(element, own());
      return known;
    },
    forget,
    unwatch: () => {
      sizes.disconnect();
      children.disconnect();
      for (const parent of [pane, pane?.parentElement ?? null])
        parent?.removeEventListener('transitionend', forget);
    },
  };
}

/** Area that two rectangles share, px². */
export function overlap(a: Rect, b: Rect): number {
  const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return width > 0 && height > 0 ? width * height : 0;
}

/** Whether a point lies in a rectangle, or within `margin` px of it. */
export const holds = (
  { left, top, right, bottom }: Rect,
  [x, y]: readonly [number, number],
  margin = 0,
): boolean => x > left - margin && x < right + margin && y > top - margin && y < bottom + margin;
