/** What is written, as name to text: the same from the same Atlas, byte for byte. */
import type { Atlas } from '../domain/model.ts';

/** Files of `public/data/`, which the site serves. */
export function servedFiles(atlas: Atlas): Record<string, string> {
  return { 'atlas.json': `${JSON.stringify(atlas)}\n` };
}

/** Generated files of `data/`, which are committed. */
export function committedFiles(_atlas: Atlas): Record<string, string> {
  return {};
}
