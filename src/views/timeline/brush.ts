/** How pointer and keys move the window, without pixels: the component only turns positions into days. */
import type { TimeWindow } from '../../state/store.ts';
import { lastDayOfMonth } from '../../time/days.ts';
import { addDays, addMonths, clampDay, daysBetween, earlier, later } from './steps.ts';

export type Edge = 'from' | 'to';
/** What a pointer has taken hold of. */
export type Hold = Edge | 'band' | 'new';
export type Grain = 'day' | 'month';

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
