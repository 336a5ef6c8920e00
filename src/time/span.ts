/** Spans of days made from date readings, their precision, and the one date that stands for several. */
import type { DaySpan, Edtf } from '../domain/model.ts';
import { earliestOf, instantOf, isLastDayOfMonth, latestOf, lengthInDays } from './days.ts';
import type { ResolvedDate } from './edtf.ts';

/**
 * Where the time axis of the record begins: an interval open at its start is drawn from here. It is a
 * convention of drawing (the year before the Soviet Union ended), said by `openStart`, not a date.
 */
export const RECORD_START = '1990-01-01';

/** The days that stand in for an open end: as late as the text that says so could have known. */
export interface OpenBounds {
  readonly start: string;
  readonly end: string;
}

/** The inclusive days of a resolved date; an open side is filled from `open` and marked. */
export function closeSpan(date: ResolvedDate, open: OpenBounds): DaySpan {
  const earliest = date.earliest ?? open.start;
  const latest = date.latest ?? open.end;
  return {
    earliest: earliestOf([earliest, latest]) ?? earliest,
    latest: latestOf([earliest, latest]) ?? latest,
    ...(date.openStart ? { openStart: true as const } : {}),
    ...(date.openEnd ? { openEnd: true as const } : {}),
  };
}

/** The span that holds all the given spans, from the first day of any to the last day of any; null for none. */
export function spanOf(spans: readonly DaySpan[]): DaySpan | null {
  const earliest = earliestOf(spans.map((span) => span.earliest));
  const latest = latestOf(spans.map((span) => span.latest));
  if (earliest === undefined || latest === undefined) return null;
  return {
    earliest,
    latest,
    ...(spans.some((span) => span.openStart) ? { openStart: true as const } : {}),
    ...(spans.some((span) => span.openEnd) ? { openEnd: true as const } : {}),
  };
}

/**
 * Temporal precision as UCDP GED codes it (`date_prec`; Högbladh, *UCDP GED Codebook*): 1, the exact day
 * is known; 2, a span of 2 to 6 days; 3, a week; 4, more than a week, up to a month (31 days); 5, more
 * than a month, up to a year. UCDP drops what is vaguer than a year; this record keeps
 * it under 5. A single day given as "about" (`~`) is not an exact day, and is coded 4 by `approximate`.
 */
export function datePrecision(span: DaySpan, approximate = false): 1 | 2 | 3 | 4 | 5 {
  const days = lengthInDays(span.earliest, span.latest);
  if (span.openStart || span.openEnd || days > 31) return 5;
  if (approximate || days > 7) return 4;
  if (days === 7) return 3;
  return days === 1 ? 1 : 2;
}

/** A date reading with its days worked out. */
export interface ReadDate {
  readonly edtf: Edtf;
  readonly span: DaySpan;
}

const within = (inner: DaySpan, outer: DaySpan) =>
  inner.earliest >= outer.earliest && inner.latest <= outer.latest;

/** The interval of a span, in months where both its bounds are bounds of months, else in days. */
function intervalEdtf(span: DaySpan): Edtf {
  const wholeMonths = span.earliest.endsWith('-01') && isLastDayOfMonth(span.latest);
  const cut = (day: string) => (wholeMonths ? day.slice(0, 7) : day);
  const start = span.openStart ? '..' : cut(span.earliest);
  const end = span.openEnd ? '..' : cut(span.latest);
  return start === end ? start : `${start}/${end}`;
}

/** What stands for all date readings of an incident. */
export interface CombinedDate {
  readonly date: Edtf;
  readonly span: DaySpan;
  readonly precision: 1 | 2 | 3 | 4 | 5;
}

/**
 * The date that stands for an incident's readings: the narrowest reading where it is consistent with
 * (lies inside) every other; else the interval from the earliest to the latest day of them all.
 * Null where there is no reading.
 */
export function combineReadings(readings: readonly ReadDate[]): CombinedDate | null {
  const agreed = readings.find((one) => readings.every((other) => within(one.span, other.span)));
  const span = agreed?.span ?? spanOf(readings.map((reading) => reading.span));
  if (span === null) return null;
  const date = agreed?.edtf ?? intervalEdtf(span);
  return { date, span, precision: datePrecision(span, /[~%]/u.test(date)) };
}

/** The EDTF of `combineReadings`, by itself; null where there is no reading. */
export function displayEdtf(readings: readonly ReadDate[]): Edtf | null {
  return combineReadings(readings)?.date ?? null;
}

/**
 * The days by which a claim had been said; `said` is when it was uttered, where that is known. `latest` is
 * the day of "known by": the last day on which it can have been uttered, or the day by which the first
 * document that carries it was out, whichever is first.
 * `earliest` is the first day on which it can have been said: by utterance, else by that publication.
 * A document of open end ("after 2015") counts as out at the end of the year in which it may first have been.
 */
export function knownFrom(
  said: ResolvedDate | null,
  published: readonly ResolvedDate[],
): { readonly earliest: string; readonly latest: string } | null {
  const outBy = published.flatMap((date) => {
    const latest =
      date.latest ?? (date.earliest === null ? null : `${date.earliest.slice(0, 4)}-12-31`);
    return latest === null ? [] : [{ earliest: date.earliest ?? latest, latest }];
  });
  const first = outBy.sort((a, b) => instantOf(a.latest) - instantOf(b.latest))[0];
  const latest = earliestOf([said?.latest, first?.latest].flatMap((day) => day ?? []));
  if (latest === undefined) return null;
  const earliest = said === null ? (first?.earliest ?? latest) : (said.earliest ?? RECORD_START);
  return { earliest: earliestOf([earliest, latest]) ?? earliest, latest };
}
