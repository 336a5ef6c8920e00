/** Fetches and reads the compiled record. Every way it can fail has its own words. */

import { readAtlas } from '../dataset/compiled.ts';
import { dataFile } from '../domain/data-file.ts';
import type { Atlas } from '../domain/model.ts';
import { wordsFor } from '../i18n/index.ts';
import { LOCALE } from './locale.ts';

/** `where` names the file, or the record and field in it. */
export interface LoadProblem {
  readonly where: string;
  readonly message: string;
}

export type LoadResult =
  | { readonly ok: true; readonly atlas: Atlas }
  | { readonly ok: false; readonly problems: readonly LoadProblem[] };

const FILE = `data/${dataFile('atlas', LOCALE)}`;

/** Loads the record from beside the page. Never throws. */
export async function loadAtlas(baseUrl: string): Promise<LoadResult> {
  const words = wordsFor(LOCALE).app.failed;
  const fail = (message: string): LoadResult => ({
    ok: false,
    problems: [{ where: FILE, message }],
  });
  let text: string;
  try {
    const response = await fetch(new URL(FILE, baseUrl));
    if (!response.ok) return fail(words.http(response.status));
    text = await response.text();
  } catch {
    return fail(words.network);
  }
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return fail(words.json);
  }
  const read = readAtlas(json);
  return read.ok
    ? { ok: true, atlas: read.atlas }
    : {
        ok: false,
        problems: read.problems.map((problem) => ({
          where: problem.where,
          message: problem.message,
        })),
      };
}
