/**
 * How search reads a word: without case, accents or the accidents of transliteration, so that Khujand,
 * Khojand and Kojand, or Mullo Abdullo and Mullah Abdullah, are one spelling. An English possessive is left out.
 */
const TAJIK: Readonly<Record<string, string>> = { ғ: 'г', қ: 'к', ҳ: 'х', ҷ: 'ч', ё: 'е' };
const PERSIAN: Readonly<Record<string, string>> = {
  ي: 'ی',
  ك: 'ک',
  ة: 'ه',
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
};

/** Lower case, no combining marks, no apostrophes, one letter for each of its variants. */
export function plain(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/\p{M}|['’‘ʻʼ`´]/gu, '')
    .replaceAll(/[ғқҳҷёيكةأإآ]/gu, (letter) => TAJIK[letter] ?? PERSIAN[letter] ?? letter);
}

/** A word as the index holds it. Latin transliterations of one name fall together. */
export function foldTerm(word: string): string {
  return plain(word.replace(/['’]s$/u, ''))
    .replaceAll(/kh|q/gu, 'k')
    .replaceAll('gh', 'g')
    .replaceAll(/dzh|dj|zh/gu, 'j')
    .replaceAll(/ou|oo|u/gu, 'o')
    .replaceAll(/ee|y/gu, 'i')
    .replaceAll(/([a-z])\1/gu, '$1')
    .replace(/(?<=..)(?:ah|eh|o)$/u, 'a');
}

/** Splits a text into words, as the index does. */
export function wordsOf(text: string): string[] {
  return text.split(/[^\p{L}\p{N}\p{M}'’‘ʻʼ`´]+/u).filter((word) => word !== '');
}
