/** The words of the pages that are made at build time: the atlas does not carry theirs. */
import type { DatasetAbout } from '../domain/about.ts';
import { page } from './en/page.ts';
import { type Locale, type Words, wordsFor } from './index.ts';

export type PageWords = Words & { readonly page: ReturnType<typeof page> };

const CATALOGUES: Record<Locale, typeof page> = { en: page };

/** See `wordsFor`. */
export const pageWordsFor = (locale: Locale, about: DatasetAbout): PageWords => ({
  ...wordsFor(locale, about),
  page: CATALOGUES[locale](about),
});
