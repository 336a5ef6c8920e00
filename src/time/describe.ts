/**
 * EDTF in words. It reads strings that the compiler has already validated, by their shape alone, so that
 * the browser can word dates without carrying the EDTF parser.
 */
import type { Edtf } from '../domain/model.ts';

/** The words around the dates; the months come from `Intl`. */
export interface DateWords {
  readonly about: (date: string) => string;
  readonly perhaps: (date: string) => string;
  readonly range: (from: string, to: string) => string;
  readonly before: (date: string) => string;
  readonly since: (date: string) => string;
  readonly season: (season: 21 | 22 | 23 | 24, year: string) => string;
  readonly decade: (firstYear: string) => string;
}

const SEASON_NAMES = { 21: 'spring', 22: 'summer', 23: 'autumn', 24: 'winter' } as const;

const ENGLISH: DateWords = {
  about: (date) => `about ${date}`,
  perhaps: (date) => `perhaps ${date}`,
  range: (from, to) => `${from} to ${to}`,
  before: (date) => `before ${date}`,
  since: (date) => `since ${date}`,
  season: (season, year) => `${SEASON_NAMES[season]} ${year}`,
  decade: (firstYear) => `the ${firstYear}s`,
};

/** Year or decade, month or season, day, mark. */
const SIMPLE = /^(\d{4}|\d{3}X)(?:-(\d\d|XX))?(?:-(\d\d|XX))?([~?%]?)$/u;

/** Months in full, or short for rows and other tight places. */
export type MonthForm = 'long' | 'short';

const asSeason = (part: number): 21 | 22 | 23 | 24 | null =>
  part === 21 || part === 22 || part === 23 || part === 24 ? part : null;

/** Making a formatter costs a tenth of a frame; a list words hundreds of dates with the same few. */
const formatters = new Map<string, Intl.DateTimeFormat>();

function formatter(locale: string, month: MonthForm, wholeMonth: boolean): Intl.DateTimeFormat {
  const key = `${locale} ${month} ${wholeMonth}`;
  const known = formatters.get(key);
  if (known !== undefined) return known;
  const form = { year: 'numeric', month, timeZone: 'UTC' } as const;
  const made = new Intl.DateTimeFormat(locale, wholeMonth ? form : { ...form, day: 'numeric' });
  formatters.set(key, made);
  return made;
}

function describeBare(
  year: string,
  part: string,
  day: string,
  locale: string,
  words: DateWords,
  month: MonthForm,
): string {
  if (year.endsWith('X')) return words.decade(`${year.slice(0, 3)}0`);
  if (part === '' || part === 'XX') return year;
  const season = asSeason(Number(part));
  if (season !== null) return words.season(season, year);
  const wholeMonth = day === '' || day === 'XX';
  const date = new Date(Date.UTC(Number(year), Number(part) - 1, wholeMonth ? 1 : Number(day)));
  // British order (20 September 2010) is what the interface is written in.
  return formatter(locale === 'en' ? 'en-GB' : locale, month, wholeMonth).format(date);
}

function describeSimple(text: string, locale: string, words: DateWords, month: MonthForm): string {
  const match = SIMPLE.exec(text);
  if (match === null) return text;
  const [, year = '', part = '', day = '', mark = ''] = match;
  const bare = describeBare(year, part, day, locale, words, month);
  if (mark === '~') return words.about(bare);
  return mark === '' ? bare : words.perhaps(bare);
}

/**
 * A date as a reader says it: "about 20 September 2010", "2008 to January 2011", "autumn 2013", "before
 * 2012" (open start, so up to and in 2012), "since 2010" (open end). A string of another shape comes
 * back as it is. `words` are those of the locale; English unless given. `month` says how long its name may be.
 */
export function describeDate(
  edtf: Edtf,
  locale = 'en',
  words: DateWords = ENGLISH,
  month: MonthForm = 'long',
): string {
  const [from, to] = edtf.split('/');
  if (from === undefined || to === undefined) return describeSimple(edtf, locale, words, month);
  const openFrom = from === '' || from === '..';
  const openTo = to === '' || to === '..';
  if (openFrom && openTo) return edtf;
  if (openFrom) return words.before(describeSimple(to, locale, words, month));
  if (openTo) return words.since(describeSimple(from, locale, words, month));
  return words.range(
    describeSimple(from, locale, words, month),
    describeSimple(to, locale, words, month),
  );
}
