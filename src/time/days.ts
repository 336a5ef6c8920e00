/** Calendar days in UTC as `YYYY-MM-DD`: they sort as text, and a reader's time zone cannot move them. */

const MILLISECONDS_PER_DAY = 86_400_000;

/** The UTC day in which an instant (milliseconds since 1970) falls. */
export function dayOf(instant: number): string {
  return new Date(instant).toISOString().slice(0, 10);
}

/** The first instant of a day, in milliseconds since 1970. Throws a RangeError on a string that is no day. */
export function instantOf(day: string): number {
  const instant = Date.parse(`${day}T00:00:00Z`);
  if (Number.isNaN(instant)) throw new RangeError(`Not a day written YYYY-MM-DD: "${day}"`);
  return instant;
}

/** Number of days from `earliest` to `latest`, both counted: one day has length 1. */
export function lengthInDays(earliest: string, latest: string): number {
  return Math.round((instantOf(latest) - instantOf(earliest)) / MILLISECONDS_PER_DAY) + 1;
}

/** The last day of a month; `month` counts from 1. */
export function lastDayOfMonth(year: number, month: number): string {
  return dayOf(Date.UTC(year, month, 0));
}

/** The first day of a month; `month` counts from 1. */
export function firstDayOfMonth(year: number, month: number): string {
  return dayOf(Date.UTC(year, month - 1, 1));
}

/** Whether a day is the last of its month. */
export function isLastDayOfMonth(day: string): boolean {
  return lastDayOfMonth(Number(day.slice(0, 4)), Number(day.slice(5, 7))) === day;
}

/** The earliest of some days; undefined for none. Days sort as text. */
export function earliestOf(days: readonly string[]): string | undefined {
  return [...days].sort()[0];
}

/** The latest of some days; undefined for none. */
export function latestOf(days: readonly string[]): string | undefined {
  return [...days].sort().at(-1);
}
