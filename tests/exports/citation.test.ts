import { parse as parseBibtex } from '@retorquere/bibtex-parser';
import { parse as parseRis } from 'astrocite-ris';
import { beforeAll, describe, expect, test } from 'vitest';
import { citationFiles } from '../../src/build/citations.ts';
import type { Atlas } from '../../src/domain/model.ts';
import {
  CITATION_FORMATS,
  type Citation,
  type CitationFile,
  citationFileOf,
  citedOn,
} from '../../src/exports/citation.ts';
import { fixtureAtlas } from '../fixtures/record.ts';

const ON = { day: '2027-05-03', site: 'https://example.org/a_b/atlas/' };

let files: Record<string, CitationFile>;
let atlas: Atlas;
beforeAll(() => {
  const compiled = fixtureAtlas();
  if (compiled === null) throw new Error('The fixture does not compile.');
  atlas = compiled;
  files = citationFiles(atlas);
});

const all = () =>
  Object.values(files).flatMap((file) =>
    [file.entry, ...Object.values(file.claims), ...Object.values(file.documents)].map(
      (citation): { citation: Citation; file: CitationFile } => ({ citation, file }),
    ),
  );
const in_ = (format: (typeof CITATION_FORMATS)[number]) =>
  all().map(({ citation, file }) => citedOn(citation, format, file.days, ON));

describe('citations', () => {
  test('every incident, claim and source text has one, in every format', () => {
    for (const incident of atlas.incidents) {
      for (const claim of incident.claims) {
        const file = files[citationFileOf(claim.id)];
        expect(Object.keys(file?.claims[claim.id] ?? {})).toEqual([...CITATION_FORMATS]);
        for (const { document } of claim.passages) expect(file?.documents[document]).toBeDefined();
      }
    }
  });

  test.each(CITATION_FORMATS)('%s: no placeholder is left', (format) => {
    for (const text of in_(format)) expect(text).not.toMatch(/1111|atlas\.invalid/u);
  });

  test('the day of retrieval is in the form of the style', () => {
    const [first] = Object.values(files).slice(1);
    const { entry, days } = first as CitationFile;
    expect(citedOn(entry, 'apa', days, ON)).toContain('Retrieved May 3, 2027.');
    expect(citedOn(entry, 'chicago', days, ON)).toContain('Retrieved May 3, 2027.');
    expect(citedOn(entry, 'mla', days, ON)).toContain('Retrieved 3 May 2027.');
    expect(citedOn(entry, 'mla', days, { ...ON, day: '2027-09-12' })).toContain('12 Sept. 2027.');
  });

  test.each(CITATION_FORMATS)('%s: the caveat of an entry travels with it', (format) => {
    for (const incident of atlas.incidents) {
      const { entry, days } = files[incident.id] as CitationFile;
      const text = citedOn(entry, format, days, ON);
      expect(text).toMatch(/Place: /u);
      expect(text).toMatch(/Date: /u);
      expect(text).toContain(`version ${atlas.version}`);
      expect(text).toMatch(/Retrieved /u);
    }
  });

  test('BibTeX is read by a second library, without an error', () => {
    const texts = in_('bibtex');
    const bibliography = parseBibtex(texts.join('\n\n'), { sentenceCase: false });
    expect(bibliography.errors).toEqual([]);
    expect(bibliography.entries).toHaveLength(texts.length);
    // The library forgives what TeX does not: four characters without a backslash in running text.
    for (const line of texts.flatMap((text) => text.split('\n')).slice(1))
      if (!/^\s*url\s*=|^@/u.test(line)) expect(line).not.toMatch(/(?<!\\)[_%#&]/u);
    const entry = bibliography.entries.find(({ key }) => key === atlas.incidents[0]?.id);
    expect(entry?.fields['title']).toBe(atlas.incidents[0]?.title);
    expect(entry?.fields['url']).toBe(`${ON.site}incident/${atlas.incidents[0]?.id}/`);
  });

  test('RIS is read by a second library', () => {
    for (const text of in_('ris')) {
      const read = parseRis(text);
      expect(read).toHaveLength(1);
      expect(read[0]?.title).not.toBe('');
      expect(
        text
          .trimEnd()
          .split('\n')
          .every((line) => /^[A-Z][A-Z0-9] {2}- ?/u.test(line)),
      ).toBe(true);
    }
  });

  test('CSL-JSON is JSON with type and title', () => {
    for (const text of in_('csl')) {
      const [item] = JSON.parse(text) as { type: string; title: string }[];
      expect(item?.type).toBeTruthy();
      expect(item?.title).toBeTruthy();
    }
  });
});
