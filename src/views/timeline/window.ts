/** The time window of the reader: what it holds, how it is typed, written and played. */
import type { DaySpan } from '../../domain/model.ts';
import type { TimeWindow } from '../../state/store.ts';
import { isLastDayOfMonth } from '../../time/days.ts';
import { addDays, addMonths, earlier } from './steps.ts';

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

/** A window as EDTF: in months where its ends are ends of months. */
export function windowEdtf({ from, to }: TimeWindow): string {
  const months = from.endsWith('-01') && isLastDayOfMonth(to);
  const cut = (day: string) => (months ? day.slice(0, 7) : day);
  return cut(from) === cut(to) ? cut(from) : `${cut(from)}/${cut(to)}`;
}

export const overlaps = (span: DaySpan, window: TimeWindow): boolean =>
  span.latest >= window.from && span.earliest <= window.to;

/** Whether an incident stands in the window only because no text says when it began. */
export function startsOpen(span: DaySpan | null, window: TimeWindow): boolean {
  return span?.openStart === true && span.latest > window.to;
}
