/** Where the words of a movement stand beside its arc: readable, and over nothing else. */
import type { Px } from '../geo/mercator.ts';
import { holds, overlap, type Rect } from './chrome.ts';

export interface WordsPlace {
  readonly at: Px;
  /** The side of the words that is at the point. */
  readonly anchor: 'left' | 'right';
  readonly box: Rect;
}

/** Breaks a text into lines of at most `longest` characters, between words. */
export function wrap(text: string, longest: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= longest) {
      lines[lines.length - 1] = `${last} ${word}`;
    } else lines.push(word);
  }
  return lines;
}

/** Measures of the map's sans at 13.5 px; generous, so that the box is never too small. */
const LETTER = 6.5;
const LINE = 17;
const GAP = 12;
/** Left free round the words, px. */
const MARGIN = 5;

/** Room that lines of words take, px. */
export function measure(lines: readonly string[]): { width: number; height: number } {
  return {
    width: Math.max(0, ...lines.map((line) => line.length)) * LETTER,
    height: lines.length * LINE,
  };
}

export interface Surroundings {
  readonly frame: Rect;
  /** Cards, controls, the selected label, words already placed. */
  readonly taken: readonly Rect[];
  readonly discs: readonly Px[];
  /** Points along the arcs: words over a line read badly, but they read. */
  readonly lines: readonly Px[];
}

/** What words may cover, in the measure of `cost`, before they are better left out. */
const TOLERABLE = 1900;

/** For each point of an arc under the words. */
const CROSSED = 45;

/** What words in this box would hide. */
function cost(box: Rect, { frame, taken, discs }: Surroundings): number {
  const area = (box.right - box.left) * (box.bottom - box.top);
  const outside = area - overlap(box, frame);
  const wide = {
    left: box.left - MARGIN,
    right: box.right + MARGIN,
    top: box.top - MARGIN,
    bottom: box.bottom + MARGIN,
  };
  const covered = taken.reduce((sum, rect) => sum + overlap(wide, rect), 0);
  const hidden = discs.filter((disc) => holds(box, disc, 14)).length;
  return outside * 3 + covered * 2 + hidden * 2000;
}

/**
 * The best place for words of this size along a line, given from its vague end: the first that is clear, else
 * the one that covers least; null where every place would hide something.
 */
export function placeWords(
  line: readonly Px[],
  size: { readonly width: number; readonly height: number },
  surroundings: Surroundings,
): WordsPlace | null {
  let best: WordsPlace | null = null;
  let least = Number.POSITIVE_INFINITY;
  line.forEach(([x, y], index) => {
    for (const anchor of ['left', 'right'] as const) {
      for (const rise of [0, -size.height * 0.4, size.height * 0.4]) {
        const left = anchor === 'left' ? x + GAP : x - GAP - size.width;
        const top = y + rise - size.height / 2;
        const box = { left, right: left + size.width, top, bottom: top + size.height };
        // Words far along the arc are worse than words near its vague end, but better than hidden ones
        const aside = index * 15 + (anchor === 'right' ? 5 : 0) + (rise === 0 ? 0 : 8);
        const hidden = cost(box, surroundings);
        if (hidden > TOLERABLE || hidden + aside >= least) continue;
        const crossed = surroundings.lines.filter((point) => holds(box, point)).length;
        const total = hidden + aside + crossed * CROSSED;
        if (total < least) [best, least] = [{ at: [x, y + rise], anchor, box }, total];
      }
    }
  });
  return best;
}
