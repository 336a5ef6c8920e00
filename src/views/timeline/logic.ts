/**
 * The timeline without pixels: windows, steps and keys as arithmetic on UTC days. The component only turns
 * positions into days and back.
 */
import type { DaySpan } from '../../domain/model.ts';
import type { TimeWindow } from '../../state/store.ts';
import { dayOf, instantOf, isLastDayOfMonth, lastDayOfMonth } from '../../time/days.ts';

/** Where the axis starts; what ended before stands in the "earlier" bucket. */
export const AXIS_START = '2008-01-01';
const DAY = 86_400_000;

export type Edge = 'from' | 'to';
/** What a pointer has taken hold of. */
export type Hold = Edge | 'band' | 'new';
export type Grain = 'day' | 'month';

export const addDays = (day: string, days: number): string => dayOf(instantOf(day) + days * DAY);
export const daysBetween = (from: string, to: string): number =>
  Math.round((instantOf(to) - instantOf(from)) / DAY);
const earlier = (a: string, b: string) => (a < b ? a : b);
const later = (a: string, b: string) => (a > b ? a : b);
export const clampDay = (day: string, { from, to }: TimeWindow): string =>
  later(from, earlier(to, day));

/** A day moved by months; the last day of a month stays a last day, and 31 becomes 30 where it must. */
export function addMonths(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const target = new Date(Date.UTC(year, month - 1 + months, 1));
  const last = lastDayOfMonth(target.getUTCFullYear(), target.getUTCMonth() + 1);
  if (isLastDayOfMonth(day)) return last;
  return earlier(dayOf(target.getTime() + (date - 1) * DAY), last);
}

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

/** An edge on a boundary of a month, as coarse dragging wants it: starts on the first, ends on the last day. */
export function snap(day: string, edge: Edge, grain: Grain): string {
  if (grain === 'day') return day;
  const [year = 0, month = 1] = day.split('-').map(Number);
  return edge === 'from' ? `${day.slice(0, 7)}-01` : lastDayOfMonth(year, month);
}

/** A window with one edge moved; an edge stops at the other, and at the ends of the axis. */
export function moveEdge(
  window: TimeWindow,
  edge: Edge,
  day: string,
  extent: TimeWindow,
): TimeWindow {
  const inside = clampDay(day, extent);
  return edge === 'from'
    ? { from: earlier(inside, window.to), to: window.to }
    : { from: window.from, to: later(inside, window.from) };
}

/** A window moved by days, keeping its length, stopped by the ends of the axis. */
export function shiftWindow(window: TimeWindow, days: number, extent: TimeWindow): TimeWindow {
  const least = daysBetween(window.from, extent.from);
  const most = daysBetween(window.to, extent.to);
  const by = Math.max(Math.min(days, most), Math.min(least, 0));
  return { from: addDays(window.from, by), to: addDays(window.to, by) };
}

/** The window that a drag makes: what was held, where it began, where it is now. */
export function drag(
  hold: Hold,
  start: string,
  now: string,
  window: TimeWindow,
  extent: TimeWindow,
  grain: Grain,
): TimeWindow {
  if (hold === 'band') {
    const moved = shiftWindow(window, daysBetween(start, now), extent);
    return { from: snap(moved.from, 'from', grain), to: snap(moved.to, 'to', grain) };
  }
  if (hold === 'new') {
    const [from, to] = start <= now ? [start, now] : [now, start];
    return {
      from: clampDay(snap(from, 'from', grain), extent),
      to: clampDay(snap(to, 'to', grain), extent),
    };
  }
  return moveEdge(window, hold, snap(now, hold, grain), extent);
}

/** The day a key moves an edge to; null for a key that is not ours. Right-to-left pages mirror the arrows. */
export function edgeAfterKey(
  key: string,
  shift: boolean,
  edge: Edge,
  window: TimeWindow,
  extent: TimeWindow,
  rtl = false,
): string | null {
  const step = shift ? 12 : 1;
  const forward = rtl ? 'ArrowLeft' : 'ArrowRight';
  const back = rtl ? 'ArrowRight' : 'ArrowLeft';
  const at = window[edge];
  switch (key) {
    case forward:
    case 'ArrowUp':
      return addMonths(at, step);
    case back:
    case 'ArrowDown':
      return addMonths(at, -step);
    case 'PageUp':
      return addMonths(at, 12);
    case 'PageDown':
      return addMonths(at, -12);
    case 'Home':
      return edge === 'from' ? extent.from : window.from;
    case 'End':
      return edge === 'to' ? extent.to : window.to;
    default:
      return null;
  }
}

/** Null for a window that leaves nothing out, so that the link stays short. */
export function asChoice(window: TimeWindow, extent: TimeWindow): TimeWindow | null {
  return window.from <= extent.from && window.to >= extent.to ? null : window;
}

/** The next window of *play*: a month later; a year at the start when there is none; null at the end. */
export function nextWindow(window: TimeWindow | null, extent: TimeWindow): TimeWindow | null {
  if (window === null)
    return { from: extent.from, to: earlier(addDays(addMonths(extent.from, 12), -1), extent.to) };
  if (window.to >= extent.to) return null;
  const to = addMonths(window.to, 1);
  return to > extent.to ? null : { from: addMonths(window.from, 1), to };
}

/** A typed window: null where a day is missing, no day, or the wrong way round. */
export function typedWindow(from: string, to: string): TimeWindow | null {
  const valid = (day: string) =>
    /^\d{4}-\d\d-\d\d$/u.test(day) && !Number.isNaN(Date.parse(`${day}T00:00:00Z`));
  return valid(from) && valid(to) && from <= to ? { from, to } : null;
}

export const overlaps = (span: DaySpan, window: TimeWindow): boolean =>
  span.latest >= window.from && span.earliest <= window.to;

/** The axis of a zoom on a window, with a margin of a tenth, not narrower than two months. */
export function zoomOn(window: TimeWindow, extent: TimeWindow): TimeWindow {
  const margin = Math.max(Math.round(daysBetween(window.from, window.to) / 10), 15);
  return {
    from: clampDay(addDays(window.from, -margin), extent),
    to: clampDay(addDays(window.to, margin), extent),
  };
}

/** A window as EDTF: in months where its ends are ends of months. */
export function windowEdtf({ from, to }: TimeWindow): string {
  const months = from.endsWith('-01') && isLastDayOfMonth(to);
  const cut = (day: string) => (months ? day.slice(0, 7) : day);
  return cut(from) === cut(to) ? cut(from) : `${cut(from)}/${cut(to)}`;
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

/** Whether an incident stands in the window only because no text says when it began. */
export function startsOpen(span: DaySpan | null, window: TimeWindow): boolean {
  return span?.openStart === true && span.latest > window.to;
}
