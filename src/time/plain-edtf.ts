/**
 * EDTF level 1 as this record writes it, without the `edtf` package: what the browser needs to read the
 * dates of a file that somebody opens. The same answers as `edtf.ts`, which tests hold it to.
 */
import { dayOf, firstDayOfMonth, lastDayOfMonth } from './days.ts';
import type { ResolvedDate } from './edtf.ts';

/** Year or decade, month or season, day, an ignored time of day, mark. */
const SIMPLE =
  /^(\d{4}|\d{3}X)(?:-(\d\d))?(?:-(\d\d))?(?:T[\d:.]+(?:Z|[+-]\d\d:?\d\d)?)?([~?%]?)$/u;

/** Longest text that is looked at: dates are short, and a cell may hold a novel. */
const MAX_LENGTH = 64;

/** First month of each season, 21 to 24; see `edtf.ts`. */
const SEASON_STARTS: Readonly<Record<number, number>> = { 21: 3, 22: 6, 23: 9, 24: 12 };

/** Years before this are not told apart from slips of the pen: no record of incidents goes back so far. */
const FIRST_YEAR = 1000;

interface Bounds {
  readonly earliest: string;
  readonly latest: string;
  readonly mark: string;
}

function daysOf(year: number, part: string, day: string): readonly [string, string] | null {
  if (part === '') return [`${year}-01-01`, `${year}-12-31`];
  const season = SEASON_STARTS[Number(part)];
  if (season !== undefined && day === '')
    return [firstDayOfMonth(year, season), lastDayOfMonth(year, season + 2)];
  const month = Number(part);
  if (month < 1 || month > 12) return null;
  if (day === '') return [firstDayOfMonth(year, month), lastDayOfMonth(year, month)];
  // The engine reads 30 February as 2 March: the day must come back as it went in.
  const text = `${year}-${part}-${day}`;
  return dayOf(Date.UTC(year, month - 1, Number(day))) === text ? [text, text] : null;
}

function boundsOf(text: string): Bounds | null {
  const [, year = '', part = '', day = '', mark = ''] = SIMPLE.exec(text) ?? [];
  if (year === '' || Number(year.replace('X', '0')) < FIRST_YEAR) return null;
  if (year.endsWith('X')) {
    if (part !== '') return null;
    const decade = year.slice(0, 3);
    return { earliest: `${decade}0-01-01`, latest: `${decade}9-12-31`, mark };
  }
  const days = daysOf(Number(year), part, day);
  return days === null ? null : { earliest: days[0], latest: days[1], mark };
}

const isOpen = (end: string) => end === '' || end === '..';

/**
 * Reads a day, month, year, decade, season, or an interval of these, open (`..`) on one side, each with
 * `~`, `?` or `%`. A time of day is passed over. Null for anything else, and for what ends before it starts.
 */
export function readPlainDate(text: string): ResolvedDate | null {
  if (text.length > MAX_LENGTH) return null;
  const [from = '', to, ...rest] = text.split('/');
  if (rest.length > 0) return null;
  const openStart = to !== undefined && isOpen(from);
  const openEnd = to !== undefined && isOpen(to);
  if (openStart && openEnd) return null;
  const start = openStart ? null : boundsOf(from);
  const end = to === undefined || openEnd ? start : boundsOf(to);
  if ((start === null && !openStart) || end === null) return null;
  const marks = `${start?.mark ?? ''}${openEnd ? '' : end.mark}`;
  const earliest = start?.earliest ?? null;
  const latest = openEnd ? null : end.latest;
  if (earliest !== null && latest !== null && earliest > latest) return null;
  return {
    earliest,
    latest,
    approximate: /[~%]/u.test(marks),
    uncertain: /[?%]/u.test(marks),
    openStart,
    openEnd,
  };
}
