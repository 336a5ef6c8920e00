/**
 * EDTF (ISO 8601-2, level 1) read into inclusive UTC days. The only module that knows the `edtf` package;
 * it runs when the record is compiled, so that the browser need not carry the parser.
 */
import edtf, { type ParsedDate, parse } from 'edtf';
import { dayOf, firstDayOfMonth, lastDayOfMonth } from './days.ts';

/** What an EDTF string says. A bound is null where the interval is open, or unknown, on that side. */
export interface ResolvedDate {
  readonly earliest: string | null;
  readonly latest: string | null;
  /** `~`: about that time. */
  readonly approximate: boolean;
  /** `?`: the source is not sure of it. */
  readonly uncertain: boolean;
  readonly openStart: boolean;
  readonly openEnd: boolean;
}

export type EdtfResult =
  | { readonly ok: true; readonly date: ResolvedDate }
  | { readonly ok: false; readonly message: string };

/**
 * First month of each season. The `edtf` package takes seasons for quarters of the year; here they are
 * the meteorological seasons of the northern hemisphere, where the texts were written: spring begins in
 * March, and the winter of a year runs into the February of the next.
 */
const SEASON_STARTS: Readonly<Record<number, number>> = { 21: 3, 22: 6, 23: 9, 24: 12 };

/** Outside of these years a day is written longer, and days no longer sort as text. */
const FOUR_DIGITS = /^\d{4}-\d{2}-\d{2}$/u;

function numbersIn(parsed: ParsedDate): [number, number] {
  const [year, part] = parsed.values;
  return [Number(year), Number(part)];
}

function boundsOf(text: string, parsed: ParsedDate): [string | null, string | null] | null {
  if (parsed.type === 'Season') {
    const [year, season] = numbersIn(parsed);
    const start = SEASON_STARTS[season];
    if (start === undefined) return null;
    return [firstDayOfMonth(year, start), lastDayOfMonth(year, start + 2)];
  }
  const value = edtf(text);
  const bound = (instant: number | null) =>
    instant === null || !Number.isFinite(instant) ? null : dayOf(instant);
  return [bound(value.min), bound(value.max)];
}

/**
 * Reads an EDTF string: a day, month, year, decade (`201X`), season (`2013-23`), or an interval of days,
 * months or years, open (`..`) on either side, each with `~`, `?` or `%`.
 * Refuses anything else, and an interval that ends before it starts, with a message for the author.
 */
export function parseEdtf(text: string): EdtfResult {
  try {
    const parsed = parse(text);
    const isInterval = parsed.type === 'Interval';
    if (!isInterval && parsed.type !== 'Date' && parsed.type !== 'Season') {
      return { ok: false, message: `EDTF of type ${parsed.type} is not used in this record.` };
    }
    const bounds = boundsOf(text, parsed);
    if (bounds === null) return { ok: false, message: 'Seasons are written 21 to 24.' };
    if (bounds.some((bound) => bound !== null && !FOUR_DIGITS.test(bound)))
      return { ok: false, message: 'Years are written with four digits, from 0000 to 9999.' };
    const ends = isInterval ? parsed.values.map((end) => end as ParsedDate | null) : [parsed];
    const [earliest, latest] = bounds;
    return {
      ok: true,
      date: {
        earliest,
        latest,
        approximate: ends.some((end) => end?.approximate === true),
        uncertain: ends.some((end) => end?.uncertain === true),
        openStart: earliest === null,
        openEnd: latest === null,
      },
    };
  } catch (error) {
    const reason = error instanceof Error ? (error.message.split('\n')[0] ?? '') : '';
    return {
      ok: false,
      message: reason.startsWith('invalid upper bound')
        ? 'The interval ends before it starts.'
        : 'Not a date in EDTF.',
    };
  }
}
