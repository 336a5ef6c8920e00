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
import { readCsl } from '../fixtures/csl.ts';
import { fixtureAtlas } from '../fixtures/record.ts';

const ON = { day: '2027-05-03', site: 'https://example.org/~a_b/atlas/' };

/** What a text is cited by. */
const TEXT = {
  author: [{ family: 'Roche', given: 'Sophie' }, { literal: 'A “group” of scholars' }],
  issued: { 'date-parts': [[2010, 11, 10]], circa: true },
  URL: 'https://example.net/a?b=1&c=%20d',
  note: 'The day does not stand in the copy: "worked out".',
};

let files: Record<string, CitationFile>;
let atlas: Atlas;
beforeAll(() => {
  const compiled = fixtureAtlas(({ documents }) => {
    Object.assign(documents[0].csl, TEXT);
  });
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

  test('the site’s address stands in BibTeX as it is, in the running text too', () => {
    const [first] = Object.values(files).slice(1);
    const { entry, days } = first as CitationFile;
    const read = parseBibtex(citedOn(entry, 'bibtex', days, ON), { sentenceCase: false });
    expect(read.entries[0]?.fields['howpublished']).toBe(read.entries[0]?.fields['url']);
  });

  test('CSL-JSON is read by a library that knows the format, and every field of it as it is meant', () => {
    for (const text of in_('csl')) expect(readCsl(text)).toHaveLength(1);
  });

  test('CSL-JSON keeps title, day, address and caveat of an entry, and what a text is cited by', () => {
    const accessed = { 'date-parts': [[2027, 5, 3]] };
    for (const incident of atlas.incidents) {
      const { entry, days } = files[incident.id] as CitationFile;
      const [item] = readCsl(citedOn(entry, 'csl', days, ON));
      expect(item).toMatchObject({
        type: 'entry-encyclopedia',
        title: incident.title,
        issued: { 'date-parts': [incident.coded.split('-').map(Number)] },
        accessed,
        URL: `${ON.site}incident/${incident.id}/`,
        version: atlas.version,
      });
      for (const part of [
        /Place: \S/u,
        /Date: \S/u,
        /version 0\.0\.0/u,
        /Retrieved 2027-05-03\.$/u,
      ])
        expect(item?.['note']).toMatch(part);
    }
    const { documents, days } = files['ambush'] as CitationFile;
    const [item] = readCsl(citedOn(documents['early'] as Citation, 'csl', days, ON));
    expect(item).toMatchObject({ ...TEXT, title: 'Text early', accessed });
  });

  test('what is no CSL is found: a type, a field or a form that the format does not have', () => {
    const item = { id: 'a', type: 'report', title: 'T' };
    const refused = (more: object) => () => readCsl(JSON.stringify([{ ...item, ...more }]));
    expect(refused({})).not.toThrow();
    expect(refused({ type: 'headline' })).toThrow(/no type of CSL is "headline"/u);
    expect(refused({ retrieved: '2027' })).toThrow(/no retrieved of CSL/u);
    expect(refused({ issued: '2027-05-03' })).toThrow(/no issued of CSL/u);
    expect(refused({ author: ['A. Lee'] })).toThrow(/no author of CSL/u);
  });
});
