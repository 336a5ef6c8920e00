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

/** A stretch of a text in one script; `language` undefined where it is the page's. */
export interface Run {
  readonly text: string;
  readonly language: 'tg' | 'ru' | 'fa' | undefined;
}

const LETTER = '\\p{Script=Cyrillic}\\p{Script=Arabic}';
/** Words of another script, with what joins them. */
const FOREIGN = new RegExp(
  `[${LETTER}](?:[${LETTER}\\p{M}]|[\\s'’.,\\u200c–-]+(?=[${LETTER}]))*`,
  'gu',
);

/** The text cut where its script changes; together the runs are the text. */
export function runsOf(text: string): readonly Run[] {
  const runs: Run[] = [];
  let done = 0;
  for (const { index, 0: found } of text.matchAll(FOREIGN)) {
    if (index > done) runs.push({ text: text.slice(done, index), language: undefined });
    runs.push({ text: found, language: languageOfName(found) });
    done = index + found.length;
  }
  if (done < text.length) runs.push({ text: text.slice(done), language: undefined });
  return runs;
}
