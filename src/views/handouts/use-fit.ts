/** Sets a sheet smaller, step by step, until it fits its pages; then gives what is left to write on. */
import { type RefObject, useEffect, useLayoutEffect, useState } from 'react';

/** What a sheet is tried at: the type step of the stylesheet, and how many pages it may fill. */
interface Trial {
  readonly step: number;
  readonly pages: number;
}

/** Steps at which a page less is still worth having; smaller type is only taken to stay within the last page. */
const STEPS_FOR_A_PAGE = 3;
const STEPS = 6;

/** Height of the type area of an A4 page in px: 297 mm less two margins of 11 mm. */
const PAGE = ((297 - 22) / 25.4) * 96;

/** Statements are kept whole, so that pages do not fill to the end. */
const FILL = 0.97;

/** Lines are a gift: they must never make a page of their own. */
const FILL_WITH_LINES = 0.935;
const MOST_EXTRA_LINES = 5;

const steps = (count: number, pages: number): Trial[] =>
  Array.from({ length: count }, (_, step) => ({ step, pages }));

/** The trials in order, for a sheet that may take so many pages. */
export function trialsFor(pages: number): Trial[] {
  const fewer = Array.from({ length: pages - 1 }, (_, page) => steps(STEPS_FOR_A_PAGE, page + 1));
  return [...fewer.flat(), ...steps(STEPS, pages)];
}

/** Whether a height fits a trial's pages. */
export const fits = (height: number, { pages }: Trial): boolean => height <= PAGE * pages * FILL;

/** How many more ruled lines each of `prompts` gets on the room that is left. */
export function extraLines(
  height: number,
  { pages }: Trial,
  prompts: number,
  lineHeight: number,
): number {
  if (prompts === 0 || lineHeight <= 0) return 0;
  const left = PAGE * pages * FILL_WITH_LINES - height;
  return Math.max(0, Math.min(MOST_EXTRA_LINES, Math.floor(left / (prompts * lineHeight))));
}

export interface Fit {
  readonly step: number;
  /** Ruled lines to add under each prompt. */
  readonly extra: number;
  /** Whether it has found its size, or gone as small as it may. */
  readonly settled: boolean;
}

interface State extends Fit {
  readonly key: string;
  readonly trial: number;
}

const first = (key: string): State => ({ key, trial: 0, step: 0, extra: 0, settled: false });

/** Height of what the element holds, without its own padding; 0 while it is not laid out. */
function heightOf(element: HTMLElement): number {
  const { paddingTop, paddingBottom } = getComputedStyle(element);
  return element.scrollHeight - Number.parseFloat(paddingTop) - Number.parseFloat(paddingBottom);
}

/** Fits the element; begins anew when what `sheet` names changes, and once the fonts have come. */
export function useFit(element: RefObject<HTMLElement | null>, pages: number, sheet: string): Fit {
  // The fallback font may be narrower than the one that comes.
  const [fonts, setFonts] = useState(false);
  const key = `${sheet} ${fonts}`;
  const [kept, setKept] = useState(() => first(key));
  const state = kept.key === key ? kept : first(key);
  const { trial: at, settled } = state;
  useLayoutEffect(() => {
    const held = element.current;
    const trials = trialsFor(pages);
    const trial = trials[at];
    if (held === null || settled || trial === undefined) return;
    const height = heightOf(held);
    const next = trials[at + 1];
    if (!fits(height, trial) && next !== undefined) {
      setKept({ ...first(key), trial: at + 1, step: next.step });
      return;
    }
    const lines = held.querySelectorAll<HTMLElement>('.handout-line');
    const prompts = held.querySelectorAll('.handout-lines').length;
    const extra = extraLines(height, trial, prompts, lines[0]?.offsetHeight ?? 0);
    setKept({ key, trial: at, step: trial.step, extra, settled: true });
  }, [element, key, pages, at, settled]);
  useEffect(() => {
    let live = true;
    void document.fonts.ready.then(() => {
      if (live) setFonts(true);
    });
    return () => {
      live = false;
    };
  }, []);
  return { ...state, settled: settled && fonts };
}
