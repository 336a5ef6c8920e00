/** Which names find room, and where: none over another, none over a mark. Pure. */
import type { Px } from '../../geo/mercator.ts';
import type { Rect } from '../chrome.ts';
import type { Size } from '../screen.ts';
import { alongLine } from './along-line.ts';
import type { Anchor, Candidate, NameLook } from './name-candidates.ts';

export interface PlacedName {
  readonly candidate: Candidate;
  readonly lines: readonly string[];
  /** Px from the name's point: middle of the first line's height, at the side that `align` names. */
  readonly offset: Px;
  readonly align: 'start' | 'middle' | 'end';
  /** Px from the name's point, for words that run along a line; else null. */
  readonly path: readonly Px[] | null;
}

/** Width of a text in px. */
export type Measure = (text: string, look: NameLook) => number;

/** Free room round a name, px. */
const PADDING = 2;
/** A river's name is not said again nearer than this, px. */
const REPEAT = 320;
/** Height of a line, in em. */
const LINE = 1.2;

/** Breaks a text between words, or after a hyphen, so that no line is wider than asked, where that can be. */
export function brokenAt(text: string, widest: number, width: (text: string) => number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/ |(?<=-)/u)) {
    const last = lines.at(-1);
    const longer = last?.endsWith('-') ? last + word : `${last} ${word}`;
    if (last !== undefined && width(longer) <= widest) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** The square about a point, px. */
export const around = ([x, y]: Px, half: number): Rect => ({
  left: x - half,
  top: y - half,
  right: x + half,
  bottom: y + half,
});

const meets = (a: Rect, b: Rect) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** The box of words on one side of their point, px. */
function boxAt(
  anchor: Anchor,
  [x, y]: Px,
  { width, height }: { readonly width: number; readonly height: number },
  radial: number,
): Rect {
  const left =
    anchor === 'left' ? x + radial : anchor === 'right' ? x - radial - width : x - width / 2;
  const top =
    anchor === 'top' ? y + radial : anchor === 'bottom' ? y - radial - height : y - height / 2;
  return { left, top, right: left + width, bottom: top + height };
}

const isSeen = ({ left, top, right, bottom }: Rect, { width, height }: Size) =>
  left > 0 && top > 0 && right < width && bottom < height;

const padded = ({ left, top, right, bottom }: Rect): Rect => ({
  left: left - PADDING,
  top: top - PADDING,
  right: right + PADDING,
  bottom: bottom + PADDING,
});

const ALIGN = {
  left: 'start',
  right: 'end',
  center: 'middle',
  top: 'middle',
  bottom: 'middle',
} as const;

/**
 * @param frame the view: words along a river are of no use outside it
 * @param taken what must stay free: marks, badges, labels of the page
 */
export function placeNames(
  candidates: readonly Candidate[],
  frame: Size,
  taken: readonly Rect[],
  measure: Measure,
): PlacedName[] {
  const boxes = [...taken];
  const isFree = (box: Rect) => !boxes.some((other) => meets(box, other));
  const placed: PlacedName[] = [];
  const runs: { readonly text: string; readonly px: Px }[] = [];
  for (const candidate of candidates) {
    const { text, look, px, line } = candidate;
    const width = (words: string) => measure(words, look) + words.length * look.spacing;
    if (line !== null) {
      const run = alongLine(
        line,
        width(text),
        look.size,
        (box) => isSeen(box, frame) && isFree(padded(box)),
      );
      const start = run?.path[0];
      if (run === null || start === undefined) continue;
      const isTold = runs.some(
        (other) =>
          other.text === text &&
          Math.hypot(other.px[0] - start[0], other.px[1] - start[1]) < REPEAT,
      );
      if (isTold) continue;
      runs.push({ text, px: start });
      boxes.push(...run.boxes.map(padded));
      const path = run.path.map(([x, y]): Px => [x - px[0], y - px[1]]);
      placed.push({ candidate, lines: [text], offset: [0, 0], align: 'middle', path });
      continue;
    }
    const lines = brokenAt(text, candidate.widest, width);
    const size = {
      width: Math.max(...lines.map(width)),
      height: lines.length * look.size * LINE,
    };
    for (const anchor of candidate.anchors) {
      const box = boxAt(anchor, px, size, anchor === 'center' ? 0 : candidate.radial);
      if (!isFree(padded(box))) continue;
      boxes.push(padded(box));
      if (candidate.dot !== null) boxes.push(around(px, candidate.dot));
      const align = ALIGN[anchor];
      const x =
        align === 'start' ? box.left : align === 'end' ? box.right : (box.left + box.right) / 2;
      const y = box.top + (look.size * LINE) / 2;
      placed.push({ candidate, lines, offset: [x - px[0], y - px[1]], align, path: null });
      break;
    }
  }
  return placed;
}
