/** The days that the timeline spans, and what is counted along them. */
import type { DaySpan } from '../../domain/model.ts';
import type { TimeWindow } from '../../state/store.ts';
import { instantOf } from '../../time/days.ts';
import { addDays, addMonths, clampDay, daysBetween, earlier, later } from './steps.ts';

/** Where the axis starts; what ended before stands in the "earlier" bucket. */
export const AXIS_START = '2008-01-01';

/** An axis whose first years up to here are empty says more if it leaves them out. */
const EMPTY_UNTIL = '2012-01-01';

/**
 * The axis: from its fixed start to the end of the last year in which something is dated. Open spans set no
 * year. A dataset that the reader opened, and that begins years later, begins with its own first year.
 */
export function extentOf(spans: readonly DaySpan[]): TimeWindow {
  let last = AXIS_START;
  let first: string | null = null;
  for (const span of spans) {
    if (span.openStart || span.openEnd) continue;
    last = later(last, span.latest);
    first = first === null ? span.earliest : earlier(first, span.earliest);
  }
  const own = first === null ? AXIS_START : `${first.slice(0, 4)}-01-01`;
  return { from: own > EMPTY_UNTIL ? own : AXIS_START, to: `${last.slice(0, 4)}-12-31` };
}

/** The axis of a zoom on a window, with a margin of a tenth, not narrower than two months. */
export function zoomOn(window: TimeWindow, extent: TimeWindow): TimeWindow {
  const margin = Math.max(Math.round(daysBetween(window.from, window.to) / 10), 15);
  return {
    from: clampDay(addDays(window.from, -margin), extent),
    to: clampDay(addDays(window.to, margin), extent),
  };
}

export interface Bin {
  readonly from: string;
  readonly to: string;
  readonly count: number;
}

/** Incidents by stretches of some months, each in the stretch of its middle day; what lies outside is left out. */
export function binsOf(spans: readonly DaySpan[], extent: TimeWindow, months: number): Bin[] {
  const starts: string[] = [];
  for (let from = extent.from; from <= extent.to; from = addMonths(from, months)) starts.push(from);
  const counts = starts.map(() => 0);
  const first = new Date(instantOf(extent.from));
  for (const { earliest, latest } of spans) {
    const middle = new Date((instantOf(earliest) + instantOf(latest)) / 2);
    const year = middle.getUTCFullYear() - first.getUTCFullYear();
    const at = Math.floor((year * 12 + middle.getUTCMonth() - first.getUTCMonth()) / months);
    const count = counts[at];
    if (count !== undefined) counts[at] = count + 1;
  }
  return starts.map((from, at) => ({
    from,
    to: addDays(addMonths(from, months), -1),
    count: counts[at] ?? 0,
  }));
}
