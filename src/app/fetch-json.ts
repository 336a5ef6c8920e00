/** Fetches one published file and reads it, saying what went wrong in words. */

import { wordsFor } from '../i18n/index.ts';
import { LOCALE } from './locale.ts';

export type FileResult<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: string };

/** Fetches `file` under the page's folder. `read` checks what came; its problem names the field. */
export async function fetchJson<T>(
  file: string,
  read: (json: unknown) => FileResult<T>,
): Promise<FileResult<T>> {
  const words = wordsFor(LOCALE).app.failed;
  const fail = (problem: string) => ({ ok: false as const, problem: `${file}: ${problem}` });
  let text: string;
  try {
    const response = await fetch(new URL(file, document.baseURI));
    if (!response.ok) return fail(words.http(response.status));
    text = await response.text();
  } catch {
    return fail(words.network);
  }
  try {
    const result = read(JSON.parse(text) as unknown);
    return result.ok ? result : fail(result.problem);
  } catch {
    return fail(words.json);
  }
}
