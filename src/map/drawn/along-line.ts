/** Words along a river: a stretch that is long, straight and free enough. Pure. */
import type { Px } from '../../geo/mercator.ts';
import type { Rect } from '../chrome.ts';

/** Greatest turn that words may make in all, degrees. */
const MOST_TURN = 40;
/** Points of the words' path, px apart; the river's own bends are finer than letters can follow. */
const STEP = 12;
/** How far along the line the next try is, px. */
const TRY = 40;

/** Points along a line, evenly apart. */
export function evenly(line: readonly Px[], step: number): Px[] {
  const [first] = line;
  if (first === undefined) return [];
  const points: Px[] = [first];
  let rest = step;
  for (let index = 1; index < line.length; index++) {
    let [x, y] = line[index - 1] as Px;
    const [endX, endY] = line[index] as Px;
    let length = Math.hypot(endX - x, endY - y);
    while (length >= rest) {
      x += ((endX - x) / length) * rest;
      y += ((endY - y) / length) * rest;
      points.push([x, y]);
      length = Math.hypot(endX - x, endY - y);
      rest = step;
    }
    rest -= length;
  }
  return points;
}

/** Each point drawn to the middle of its neighbours, so that letters do not stumble. */
const smooth = (points: readonly Px[]): Px[] =>
  points.map(([x, y], index): Px => {
    const [beforeX, beforeY] = points[index - 1] ?? [x, y];
    const [afterX, afterY] = points[index + 1] ?? [x, y];
    return [(beforeX + 2 * x + afterX) / 4, (beforeY + 2 * y + afterY) / 4];
  });

const lengthOf = (points: readonly Px[]): number =>
  points.slice(1).reduce((sum, [x, y], index) => {
    const [fromX, fromY] = points[index] as Px;
    return sum + Math.hypot(x - fromX, y - fromY);
  }, 0);

/** Degrees between the flattest and the steepest piece. */
function turnOf(points: readonly Px[]): number {
  const [startX, startY] = points[0] as Px;
  const [endX, endY] = points.at(-1) as Px;
  const main = Math.atan2(endY - startY, endX - startX);
  const turns = points.slice(1).map(([x, y], index) => {
    const [fromX, fromY] = points[index] as Px;
    const turn = Math.atan2(y - fromY, x - fromX) - main;
    return Math.abs(Math.atan2(Math.sin(turn), Math.cos(turn)));
  });
  return (Math.max(...turns) * 180) / Math.PI;
}

export interface Run {
  /** From left to right, px. */
  readonly path: readonly Px[];
  readonly boxes: readonly Rect[];
}

/** The first stretch of a line that holds words of this width; null where none does. */
export function alongLine(
  line: readonly Px[],
  width: number,
  height: number,
  isFree: (box: Rect) => boolean,
): Run | null {
  const points = evenly(line, STEP);
  const count = Math.ceil((width + height) / STEP) + 1;
  for (let from = 0; from + count <= points.length; from += Math.round(TRY / STEP)) {
    const stretch = smooth(smooth(points.slice(from, from + count)));
    // A winding river is shorter once its bends are smoothed away
    if (lengthOf(stretch) < width + 2 || turnOf(stretch) > MOST_TURN) continue;
    const boxes = stretch.map(
      ([x, y]): Rect => ({
        left: x - height / 2,
        right: x + height / 2,
        top: y - height / 2,
        bottom: y + height / 2,
      }),
    );
    if (!boxes.every(isFree)) continue;
    const first = stretch[0] as Px;
    const last = stretch.at(-1) as Px;
    return { path: last[0] < first[0] ? [...stretch].reverse() : stretch, boxes };
  }
  return null;
}
