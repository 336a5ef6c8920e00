/**
 * The one typed catalogue of interface strings. A language is a module with the same shape; English is
 * the first. Components take words from `useWords()` and never spell them out.
 */
import { type DatasetAbout, UNNAMED } from '../domain/about.ts';
import { en } from './en/index.ts';

export type Words = ReturnType<typeof en>;
export type Locale = 'en';

const CATALOGUES: Record<Locale, (about: DatasetAbout) => Words> = { en };

/** The catalogue for a locale, naming the record that it is about. */
export function wordsFor(locale: Locale, about: DatasetAbout = UNNAMED): Words {
  return CATALOGUES[locale](about);
}

/** The first of the wanted languages (BCP 47 tags, as in `navigator.languages`) that there is; else English. */
export function localeFor(wanted: readonly string[]): Locale {
  const known = Object.keys(CATALOGUES) as Locale[];
  for (const tag of wanted) {
    const found = known.find((locale) => tag === locale || tag.startsWith(`${locale}-`));
    if (found !== undefined) return found;
  }
  return 'en';
}

/** A number as the reader's language writes it. */
export function formatNumber(value: number, locale: Locale): string {
  return new Intl.NumberFormat(locale).format(value);
}
