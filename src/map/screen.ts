/** What is where on the screen: pure arithmetic on projected marks. */

import type { Px } from '../geo/mercator.ts';
import { overlap, type Rect } from './chrome.ts';

/** A mark or badge as it stands on the screen. */
export interface ScreenMark {
  readonly id: string;
  readonly kind: 'incident' | 'cluster';
  readonly at: Px;
}

/** The mark nearest to a point within reach, px; the first of equals. */
export function markAt(marks: readonly ScreenMark[], [x, y]: Px, reach: number): ScreenMark | null {
  let best: ScreenMark | null = null;
  let least = reach;
  for (const mark of marks) {
    const distance = Math.hypot(mark.at[0] - x, mark.at[1] - y);
    if (distance < least) [best, least] = [mark, distance];
  }
  return best;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Marks whose middle is inside the frame, in reading order: by rows, then across. */
export function marksInView(marks: readonly ScreenMark[], { width, height }: Size): ScreenMark[] {
  const ROW = 40;
  return marks
    .filter(({ at: [x, y] }) => x >= 0 && y >= 0 && x <= width && y <= height)
    .sort((a, b) => Math.floor(a.at[1] / ROW) - Math.floor(b.at[1] / ROW) || a.at[0] - b.at[0]);
}

export type Side = 'right' | 'left' | 'below' | 'above';

/** Where a label's box lies, px. */
export interface LabelBox {
  readonly side: Side;
  readonly left: number;
  readonly top: number;
}

const SIDES: readonly Side[] = ['right', 'left', 'below', 'above'];

/** How far a box may slide along its mark: in its middle first, then to either end. */
const SLIDES = [0.5, 0.12, 0.88, 0.3, 0.7] as const;

/** A disc whose middle lies this far from a label, px, is clear of it. */
const DISC_REACH = 12;

function boxOn(
  side: Side,
  slide: number,
  [x, y]: Px,
  { width, height }: Size,
  gap: number,
): LabelBox {
  const along = { left: x - width * slide, top: y - height * slide };
  switch (side) {
    case 'right':
      return { side, left: x + gap, top: along.top };
    case 'left':
      return { side, left: x - gap - width, top: along.top };
    case 'below':
      return { side, left: along.left, top: y + gap };
    case 'above':
      return { side, left: along.left, top: y - gap - height };
  }
}

/**
 * Where a label goes beside its mark: the side that stays in the frame and covers the fewest other marks;
 * of equals, right before left before below before above, and its middle before its ends. `covered` are cards that lie over the map.
 */
export function placeLabel(
  at: Px,
  size: Size,
  frame: Size,
  others: readonly Px[],
  gap: number,
  covered: readonly Rect[] = [],
): LabelBox {
  const cost = (box: LabelBox) => {
    const right = box.left + size.width;
    const bottom = box.top + size.height;
    const outside =
      Math.max(0, 4 - box.left) +
      Math.max(0, right - frame.width + 4) +
      Math.max(0, 4 - box.top) +
      Math.max(0, bottom - frame.height + 4);
    const hidden = others.reduce((sum, [x, y]) => {
      const away = Math.max(box.left - x, x - right, box.top - y, y - bottom);
      return sum + Math.min(1, Math.max(0, 1 - away / DISC_REACH));
    }, 0);
    const whole = { left: box.left, top: box.top, right, bottom };
    const under = covered.reduce((sum, rect) => sum + overlap(whole, rect), 0);
    return outside * 10 + hidden * 30 + under / 10;
  };
  // A label wider than the room on either side is slid back into the frame
  const furthest = Math.max(4, frame.width - size.width - 4);
  const slidBack = (box: LabelBox): LabelBox =>
    box.side === 'below' || box.side === 'above'
      ? { ...box, left: Math.min(Math.max(box.left, 4), furthest) }
      : box;
  const boxes = SLIDES.flatMap((slide) =>
    SIDES.map((side) => slidBack(boxOn(side, slide, at, size, gap))),
  );
  const best = boxes.reduce((least, box) => (cost(box) < cost(least) ? box : least));
  return { ...best, left: Math.min(Math.max(best.left, 4), furthest) };
}
