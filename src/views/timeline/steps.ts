/** Steps from day to day, in UTC: arithmetic on days as text, YYYY-MM-DD. */
import type { TimeWindow } from '../../state/store.ts';
import { dayOf, instantOf, isLastDayOfMonth, lastDayOfMonth } from '../../time/days.ts';

const DAY = 86_400_000;

export const addDays = (day: string, days: number): string => dayOf(instantOf(day) + days * DAY);
export const daysBetween = (from: string, to: string): number =>
  Math.round((instantOf(to) - instantOf(from)) / DAY);

export const earlier = (a: string, b: string) => (a < b ? a : b);
export const later = (a: string, b: string) => (a > b ? a : b);

/** A day moved by months; the last day of a month stays a last day, and 31 becomes 30 where it must. */
export function addMonths(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const target = new Date(Date.UTC(year, month - 1 + months, 1));
  const last = lastDayOfMonth(target.getUTCFullYear(), target.getUTCMonth() + 1);
  if (isLastDayOfMonth(day)) return last;
  return earlier(dayOf(target.getTime() + (date - 1) * DAY), last);
}

/** The nearest day inside a window. */
export const clampDay = (day: string, { from, to }: TimeWindow): string =>
  later(from, earlier(to, day));
