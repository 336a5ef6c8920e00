/**
 * Finding a quoted phrase in a text. Copies of the texts differ in white space, quote marks, no-break
 * spaces and line-end hyphens, never in words; so both sides are normalised before they are compared.
 */

/** The most words a quoted phrase may have. */
export const MAX_QUOTE_WORDS = 12;

/** Number of words in a phrase: runs of non-space that hold a letter or a digit. */
export function countWords(phrase: string): number {
  return phrase.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/**
 * One spelling for what copies of a text vary in: white space, straight and curly quotes, dashes,
 * no-break and zero-width spaces. Hyphens inside and at the end of words are dropped, because a
 * hyphen at a line's end may or may not belong to the word.
 */
export function normaliseForQuoting(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\u00ad|\u200b|\u200c|\u200d|\ufeff/gu, '')
    .replace(/[\u2018\u2019\u201a\u201b\u2032\u00b4`]/gu, "'")
    .replace(/[\u201c\u201d\u201e\u201f\u00ab\u00bb\u2033]/gu, '"')
    .replace(/[\u2010\u2011]/gu, '-')
    .replace(/(?<=[\p{L}\p{N}])-\s*(?=[\p{L}\p{N}])/gu, '')
    .replace(/\s*[\u2012-\u2015]\s*/gu, ' \u2013 ')
    .replace(/[\s\u00a0\u202f]+/gu, ' ')
    .trim();
}

export interface QuoteSelector {
  readonly quote: string;
  readonly prefix?: string | undefined;
  readonly suffix?: string | undefined;
}

/** Whether a match begins or ends inside a word or a number. A note number may follow a word. */
function cutsWord(before: string, exact: string, after: string): boolean {
  const startsInside = /^[\p{L}\p{N}]/u.test(exact) && /[\p{L}\p{N}]$/u.test(before);
  const endsInside =
    (/[\p{L}\p{N}]$/u.test(exact) && /^\p{L}/u.test(after)) ||
    (/\p{N}$/u.test(exact) && /^\p{N}/u.test(after));
  return startsInside || endsInside;
}

/**
 * Positions in a text, normalised already, at which the selector matches (W3C Web Annotation
 * TextQuoteSelector: `exact` with `prefix` and `suffix` where `exact` is not unique).
 */
export function findInNormalised(haystack: string, selector: QuoteSelector): number[] {
  const exact = normaliseForQuoting(selector.quote);
  const prefix = selector.prefix === undefined ? '' : normaliseForQuoting(selector.prefix);
  const suffix = selector.suffix === undefined ? '' : normaliseForQuoting(selector.suffix);
  const found: number[] = [];
  if (exact === '') return found;
  for (let at = haystack.indexOf(exact); at !== -1; at = haystack.indexOf(exact, at + 1)) {
    const before = haystack.slice(0, at);
    const after = haystack.slice(at + exact.length);
    if (cutsWord(before, exact, after)) continue;
    if (before.trimEnd().endsWith(prefix) && after.trimStart().startsWith(suffix)) found.push(at);
  }
  return found;
}

/** Positions in the normalised form of `text` at which the selector matches. */
export function findQuote(text: string, selector: QuoteSelector): number[] {
  return findInNormalised(normaliseForQuoting(text), selector);
}
