import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { Citation, CitationFile } from '../../src/exports/citation.ts';
import { citationsIn, packCitations } from '../../src/exports/citation-pack.ts';
import { readCitationPack } from '../../src/views/share/load-citations.ts';

const citation = (name: string): Citation => ({
  apa: `${name} apa`,
  chicago: `${name} chicago`,
  mla: `${name} mla`,
  bibtex: `${name} bibtex`,
  ris: `${name} ris`,
  csl: `${name} csl`,
});
const days = { apa: Array(12).fill('a'), chicago: Array(12).fill('c'), mla: Array(12).fill('m') };
const file = (name: string, ...documents: string[]): CitationFile => ({
  days,
  entry: citation(name),
  claims: { [`${name}/one`]: citation('one') },
  documents: Object.fromEntries(documents.map((id) => [id, citation(id)])),
});
const files = { ambush: file('ambush', 'a', 'b'), atlas: file('atlas', 'b', 'c') };
const gzipped = (value: unknown) => new Blob([new Uint8Array(gzipSync(JSON.stringify(value)))]);

describe('the pack of citations', () => {
  it('gives each file back as it was packed, through the bytes that are served', async () => {
    const pack = await readCitationPack(gzipped(packCitations(files)));
    expect(citationsIn(pack, 'ambush')).toEqual(files.ambush);
    expect(citationsIn(pack, 'atlas')).toEqual(files.atlas);
  });

  it('has nothing for a name it does not hold', () => {
    const pack = packCitations(files);
    expect(citationsIn(pack, 'elsewhere')).toBeNull();
    expect(citationsIn(pack, 'constructor')).toBeNull();
  });

  it.each([
    ['no gzip', new Blob(['{"days":{}}'])],
    ['a cut file', gzipped(packCitations(files)).slice(0, 40)],
    ['another shape', gzipped({ days, documents: {}, files: { ambush: { entry: 'x' } } })],
  ])('refuses %s', async (_what, bytes) => {
    await expect(readCitationPack(bytes)).rejects.toThrow();
  });
});
