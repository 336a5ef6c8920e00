import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { NO_MEMORY, openMemory } from '../../src/build/citation-memory.ts';
import type { Citation } from '../../src/exports/citation.ts';

const citation = (apa: string): Citation => ({
  apa,
  chicago: '',
  mla: '',
  bibtex: '',
  ris: '',
  csl: '',
});

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'memory-'));
  file = join(folder, 'cache/citations.json');
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Asks for items in one run; gives what came, and which of them had to be made. */
function run(items: readonly string[], makers: readonly string[] = ['code', 'lock']) {
  const memory = openMemory(file, makers);
  const made: string[] = [];
  const got = items.map(
    (title) =>
      memory.recall({ title }, () => {
        made.push(title);
        return citation(`${title} by ${makers.join()}`);
      }).apa,
  );
  memory.save();
  return { got, made };
}

describe('the memory of citations', () => {
  it('makes an item once, in this run and in the next', () => {
    expect(run(['a', 'b', 'a']).made).toEqual(['a', 'b']);
    expect(run(['a', 'b'])).toEqual({ got: ['a by code,lock', 'b by code,lock'], made: [] });
  });

  it('makes an item anew that has changed, and forgets what is no longer asked for', () => {
    run(['a', 'b']);
    expect(run(['a', 'c']).made).toEqual(['c']);
    expect(run(['b']).made).toEqual(['b']);
  });

  it('forgets all when the code or a library has changed', () => {
    run(['a']);
    expect(run(['a'], ['code', 'another lock'])).toEqual({
      got: ['a by code,another lock'],
      made: ['a'],
    });
  });

  it('makes all anew where the file was cut off', () => {
    run(['a']);
    writeFileSync(file, readFileSync(file, 'utf8').slice(0, 40));
    expect(run(['a']).made).toEqual(['a']);
  });

  it('can be done without', () => {
    expect(NO_MEMORY.recall({}, () => citation('made')).apa).toBe('made');
  });
});
