/** The Markdown briefing, read by a parser that did not write it. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { indexAtlas } from '../../src/domain/lookup.ts';
import type { Atlas } from '../../src/domain/model.ts';
import { briefing } from '../../src/exports/markdown.ts';
import { wordsFor } from '../../src/i18n/index.ts';
import { headingsIn, type Node, nodesOf, readMarkdown, textOf } from '../fixtures/markdown.ts';
import { fixtureAtlas } from '../fixtures/record.ts';

const compiled = fixtureAtlas();
if (compiled === null) throw new Error('The fixture does not compile.');
const plainAtlas: Atlas = compiled;
const words = wordsFor('en');
const SITE = 'https://example.org/a_b*c/';
const PAGE = 'https://example.org/a_(text)?x=1&copy=2';

/** The fixture with this text for each title, summary, open question, claim, speaker and source. */
const withText = (text: string): Atlas => ({
  ...plainAtlas,
  incidents: plainAtlas.incidents.map((incident) => ({
    ...incident,
    title: text,
    summary: text,
    open: [text],
    claims: incident.claims.map((claim) => ({ ...claim, says: text })),
  })),
  speakers: plainAtlas.speakers.map((speaker) => ({ ...speaker, name: text })),
  documents: plainAtlas.documents.map((document) => ({
    ...document,
    title: text,
    csl: { ...document.csl, URL: PAGE },
  })),
});

const briefingOf = (atlas: Atlas, site = SITE) =>
  readMarkdown(
    briefing(atlas.incidents, atlas, indexAtlas(atlas), words, { site, day: '2027-05-03' }),
  );

const cellsOf = (tree: Node) =>
  nodesOf(tree, 'tableRow').map((row) => nodesOf(row, 'tableCell').map((cell) => textOf(cell)));

/** What a text is once it stands in one line. CommonMark forbids the character of the number nought. */
const inOneLine = (text: string) => text.replaceAll('\0', '\ufffd').replaceAll(/\s+/gu, ' ').trim();

/** What begins a block of its own where it begins a line. */
const BEGINNING = fc.constantFrom(
  '',
  '# ',
  '- ',
  '+ ',
  '* ',
  '1. ',
  '2) ',
  '> ',
  '---',
  '~~~',
  '    ',
);
const WITHIN = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc
    .array(
      fc.constantFrom(
        ...'<script>alert(1)</script>§<br>§|§\\|§\\§*§**§_§[§](x)§![§`§```§~~§&amp;§&#42;§#§ §\n§\n\n§---§===§- §http://a.example/_x_§www.a.example§a@b.example§javascript:§$§[^1]§[ ]§:§a§é'.split(
          '§',
        ),
      ),
      { maxLength: 12 },
    )
    .map((parts) => parts.join('')),
);
// A title is never empty.
const TROUBLE = fc.tuple(BEGINNING, WITHIN).map(([begins, text]) => `${begins}${text}x`);

describe('a briefing', () => {
  const tree = briefingOf(plainAtlas);

  test('has one title, and below it a section for each incident and one for the texts', () => {
    expect(headingsIn(tree)).toEqual([
      { depth: 1, text: 'Contested Ground: 2 of 2 incidents' },
      ...plainAtlas.incidents.map(({ title }) => ({ depth: 2, text: title })),
      { depth: 2, text: 'Sources' },
    ]);
  });

  test('sets both accounts beside each other, every statement of theirs with its speaker and text', () => {
    const [head, ...rows] = cellsOf(tree);
    expect(head).toEqual(['Question', 'Official account', 'Independent assessment']);
    expect(rows).toEqual([
      [
        'Who was it? (contradict)',
        'Foreign fighters did it. — A ministry (early ¶1)',
        'Local men did it. — A scholar (late ¶1)',
      ],
    ]);
  });

  test('gives a side that says more than once a row for each statement, and a silent side its word', () => {
    const [ambush, fighting] = plainAtlas.incidents;
    const [official, scholar] = ambush?.claims ?? [];
    if (ambush === undefined || fighting === undefined || !official || !scholar)
      throw new Error('The fixture lacks claims.');
    const second = { ...official, id: 'ambush/second', says: 'Again: foreigners.' };
    const claims = [official, second, scholar];
    const all = (more: typeof claims) =>
      cellsOf(briefingOf({ ...plainAtlas, incidents: [{ ...ambush, claims: more }] })).slice(1);
    expect(
      all(claims).map(([asks, ...sides]) => [asks, ...sides.map((side) => side.split(' — ')[0])]),
    ).toEqual([
      [expect.stringMatching(/^Who/u), 'Foreign fighters did it.', 'Local men did it.'],
      ['', 'Again: foreigners.', ''],
    ]);
    expect(all([official])[0]?.[2]).toBe(words.columnRelation['not-stated']);
  });

  test('says of each incident how exact and how safe it is, and where its page is', () => {
    const text = textOf(tree);
    for (const part of ['Place: ', 'Date: ', 'Evidence status: ', 'Dataset version 0.0.0'])
      expect(text).toContain(part);
    expect(nodesOf(tree, 'link').map(({ url }) => url)).toEqual([
      SITE,
      ...plainAtlas.incidents.map(({ id }) => `${SITE}incident/${id}/`),
    ]);
  });

  test('whatever the record holds stands there as text: no HTML, no list, link or emphasis of its own', () => {
    const kinds = (tree: Node): string[] => [
      tree.type,
      ...('children' in tree ? (tree.children as Node[]).flatMap(kinds) : []),
    ];
    const shape = (tree: Node) => kinds(tree).filter((kind) => kind !== 'text');
    const expected = shape(briefingOf(withText('Words')));
    expect(expected).not.toContain('html');
    fc.assert(
      fc.property(TROUBLE, (text) => {
        const read = briefingOf(withText(text));
        expect(shape(read)).toEqual(expected);
        const line = inOneLine(text);
        for (const { depth, text: heading } of headingsIn(read).slice(1, -1))
          expect([depth, heading]).toEqual([2, line]);
        for (const [, ...sides] of cellsOf(read).slice(1))
          for (const side of sides) expect(side.startsWith(`${line} — ${line} (`), side).toBe(true);
        const items = nodesOf(read, 'listItem').map((item) => textOf(item));
        expect(items.filter((item) => item === line)).not.toEqual([]);
        expect(items.slice(-plainAtlas.documents.length)).toEqual(
          plainAtlas.documents.map(({ short }) => `${short}: ${line}`),
        );
        expect(nodesOf(read, 'paragraph').map((text) => textOf(text))).toContain(
          `${words.account.undisputed}. ${line}`,
        );
        for (const { url } of nodesOf(read, 'link'))
          expect(url === PAGE || url.startsWith(SITE), url).toBe(true);
      }),
      { numRuns: 400 },
    );
  });

  test('keeps the address of the site, whatever characters it has', () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: false }), (url) => {
        const site = `${url}/`;
        const [first] = nodesOf(briefingOf(plainAtlas, site), 'link');
        expect(first?.url).toBe(site);
      }),
    );
  });

  test('links no text whose address is not one of the web', () => {
    const atlas = {
      ...plainAtlas,
      documents: plainAtlas.documents.map((each) => ({
        ...each,
        csl: { URL: 'javascript:alert(1)' },
      })),
    };
    expect(nodesOf(briefingOf(atlas), 'link').every(({ url }) => url.startsWith(SITE))).toBe(true);
  });
});
