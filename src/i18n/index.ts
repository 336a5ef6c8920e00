/**
 * The one typed catalogue of interface strings. A language is a module with the same shape; English is
 * the first. Components take words from `useWords()` and never spell them out.
 */
import { en } from './en/index.ts';

export type Words = typeof en;
export type Locale = 'en';

const CATALOGUES: Record<Locale, Words> = { en };

/** The catalogue for a locale. */
export function wordsFor(locale: Locale): Words {
  return CATALOGUES[locale];
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
