/** Fetches and reads the published tours, once. */

import { readTours } from '../dataset/tours.ts';
import { dataFile } from '../domain/data-file.ts';
import { wordsFor } from '../i18n/index.ts';
import type { ToursResult, ToursSource } from '../views/tours/source.ts';
import { LOCALE } from './locale.ts';

const FILE = `data/${dataFile('tours', LOCALE)}`;

async function load(baseUrl: string): Promise<ToursResult> {
  const words = wordsFor(LOCALE).app.failed;
  const fail = (problem: string): ToursResult => ({ ok: false, problem: `${FILE}: ${problem}` });
  let text: string;
  try {
    const response = await fetch(new URL(FILE, baseUrl));
    if (!response.ok) return fail(words.http(response.status));
    text = await response.text();
  } catch {
    return fail(words.network);
  }
  try {
    const read = readTours(JSON.parse(text) as unknown);
    return read.ok ? read : fail(read.problem);
  } catch {
    return fail(words.json);
  }
}

let loaded: Promise<ToursResult> | null = null;

/** Fetches the tours once. `baseUrl`: address of the site's first page. Never rejects. */
export function loadTours(baseUrl: string): Promise<ToursResult> {
  if (loaded === null) {
    const coming = load(baseUrl);
    void coming.then((value) => Object.assign(coming, { status: 'fulfilled', value }));
    loaded = coming;
  }
  return loaded;
}

export const toursSource: ToursSource = {
  get: () => loadTours(document.baseURI),
  forget: () => {
    loaded = null;
  },
};
