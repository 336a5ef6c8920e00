/** Fetches and reads the compiled record. Every way it can fail has its own words. */

import { checkAtlas, readAtlas } from '../dataset/compiled.ts';
import { inTurns } from '../dataset/import/pace.ts';
import { shareWhenIdle } from '../dataset/share-values.ts';
import { dataFile } from '../domain/data-file.ts';
import type { Atlas } from '../domain/model.ts';
import { wordsFor } from '../i18n/index.ts';
import { textOf } from './fetch-text.ts';
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

/** How far the load is: bytes, or the share of the incidents that has been checked. */
export type LoadProgress =
  | { readonly step: 'read'; readonly read: number; readonly of: number | null }
  | { readonly step: 'parse'; readonly share: number };

export interface LoadWatch {
  readonly onProgress: (progress: LoadProgress) => void;
  readonly signal: AbortSignal;
}

/** A text longer than this is checked in turns. */
const LONG = 4_000_000;

/** Loads the record from beside the page. Null when it was stopped; it never throws. */
export async function loadAtlas(
  baseUrl: string,
  { onProgress, signal }: LoadWatch,
): Promise<LoadResult | null> {
  const words = wordsFor(LOCALE).app.failed;
  const fail = (message: string): LoadResult => ({
    ok: false,
    problems: [{ where: FILE, message }],
  });
  let text: string;
  try {
    const response = await fetch(new URL(FILE, baseUrl), { signal });
    if (!response.ok) return fail(words.http(response.status));
    text = await textOf(response, (read, of) => onProgress({ step: 'read', read, of }));
  } catch {
    return signal.aborted ? null : fail(words.network);
  }
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return fail(words.json);
  }
  if (text.length < LONG) return readAtlas(json);
  const { count, check, result } = checkAtlas(json);
  try {
    await inTurns(count, check, 'parse', {
      signal,
      onProgress: (share) => onProgress({ step: 'parse', share }),
    });
  } catch {
    return null;
  }
  const checked = result();
  if (checked.ok) shareWhenIdle(checked.atlas.incidents);
  return checked;
}
