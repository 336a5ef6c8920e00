/** How much of a pasted text is compared: a headline, a paragraph, a short report. */

/** In UTF-16 units, as a text box counts; a few hundred words. */
export const MOST_READ = 4000;

export interface Reading {
  /** The beginning of the text, to the end of a word. */
  readonly read: string;
  /** What follows it and is not compared; empty for most texts. */
  readonly rest: string;
}

/** The part that is compared, and what is left. Together they are the text without the space round it. */
export function readingOf(pasted: string): Reading {
  const text = pasted.trim();
  if (text.length <= MOST_READ) return { read: text, rest: '' };
  const words = text.slice(0, MOST_READ + 1).search(/\s\S*$/u);
  // One word as long as all that: cut, but never within a character.
  const end = words > 0 ? words : text.slice(0, MOST_READ).search(/[\ud800-\udbff]?$/u);
  return { read: text.slice(0, end), rest: text.slice(end) };
}
