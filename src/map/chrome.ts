/** What lies over the map: cards of the page beside it, and its own controls. */

/** A rectangle in px of the map. */
export interface Rect {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/**
 * Every visible box that may cover part of the map's element: the cards beside it, what lies over their
 * common pane (a phone's sheet, the lens that hangs from its header), and the given parts of its own.
 */
export function coverings(element: HTMLElement, own: readonly HTMLElement[]): Rect[] {
  const frame = element.getBoundingClientRect();
  const pane = element.parentElement;
  const beside = [...(pane?.children ?? [])].filter((one) => one !== element);
  const over = [...(pane?.parentElement?.children ?? [])].filter((one) => one !== pane);
  const hanging = over.flatMap((one) => [...one.querySelectorAll('[data-over-map]')]);
  return [...beside, ...over, ...hanging, ...own].flatMap((one): Rect[] => {
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
