/**
 * What the citation libraries have made before, kept between runs. Nearly all the time of `npm run data` is
 * theirs, and from one run to the next hardly an item changes.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Citation } from '../exports/citation.ts';

/** One result for each item asked for, by whatever tells items apart. */
export interface CitationMemory {
  /** What was made of `item` before, or what `make` makes of it now. */
  readonly recall: (item: unknown, make: () => Citation) => Citation;
}

/** Remembers nothing. */
export const NO_MEMORY: CitationMemory = { recall: (_, make) => make() };

interface Kept {
  /** Tells what the citations were made by; others' work is forgotten. */
  readonly makers: string;
  readonly citations: Readonly<Record<string, Citation>>;
}

const digest = (...texts: readonly string[]): string => {
  const hash = createHash('sha256');
  for (const text of texts) hash.update(text).update('\0');
  return hash.digest('base64url');
};

/** What a file holds, if it was written by the same makers and can be read. */
function keptIn(file: string, makers: string): Kept['citations'] {
  if (!existsSync(file)) return {};
  try {
    const kept = JSON.parse(readFileSync(file, 'utf8')) as Kept;
    return kept.makers === makers ? kept.citations : {};
  } catch {
    // A run that was cut off while it wrote. All is made anew.
    return {};
  }
}

/**
 * A memory in a file. `makers` are the texts that decide what is made of an item: the code, the versions of the
 * libraries. `save` keeps what was asked for in this run, and forgets the rest.
 */
export function openMemory(
  file: string,
  makers: readonly string[],
): CitationMemory & { readonly save: () => void } {
  const by = digest(...makers);
  const known = keptIn(file, by);
  const asked: Record<string, Citation> = {};
  return {
    recall: (item, make) => {
      const key = digest(JSON.stringify(item));
      const citation = asked[key] ?? known[key] ?? make();
      asked[key] = citation;
      return citation;
    },
    save: () => {
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, JSON.stringify({ makers: by, citations: asked } satisfies Kept));
    },
  };
}
