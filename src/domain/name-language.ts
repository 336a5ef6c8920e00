/** The language of a name by its letters, for voices that read it out. */

/**
 * The language of a place's name written in its own script: Tajik letters that Russian lacks, other Cyrillic,
 * or the Arabic script, here Persian. Undefined for a text with Latin letters: it is the page's.
 */
export function languageOfName(text: string): 'tg' | 'ru' | 'fa' | undefined {
  if (/\p{Script=Latin}/u.test(text)) return undefined;
  if (/\p{Script=Arabic}/u.test(text)) return 'fa';
  if (/[ғӣқӯҳҷ]/iu.test(text)) return 'tg';
  return /\p{Script=Cyrillic}/u.test(text) ? 'ru' : undefined;
}
