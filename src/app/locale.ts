/** The language of this visit: the first of the reader's own that the catalogue has. */
import { localeFor } from '../i18n/index.ts';

export const LOCALE = localeFor(navigator.languages);

/** Scripts that run from right to left, as in Persian. */
const FROM_THE_RIGHT = /^(?:ar|fa|he|ps|ur)\b/u;

/** Tells the page its language and direction: screen readers, hyphens and layout follow them. */
export function announceLocale(): void {
  document.documentElement.lang = LOCALE;
  document.documentElement.dir = FROM_THE_RIGHT.test(LOCALE) ? 'rtl' : 'ltr';
}
