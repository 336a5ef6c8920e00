/** Every file that a reader takes away is opened by a library that had no part in making it. */
import { check as checkGeoJson } from '@placemarkio/check-geojson';
import { parse as parseCsv } from 'csv-parse/sync';
import { XMLValidator } from 'fast-xml-parser';
import { DomUtils, parseDocument, parseFeed } from 'htmlparser2';
import { describe, expect, test } from 'vitest';
import { changesAtom, readChangelog } from '../../src/build/feed.ts';
import { oembedJson, sitemapXml } from '../../src/build/site-files.ts';
import { UNNAMED } from '../../src/domain/about.ts';
import { indexAtlas } from '../../src/domain/lookup.ts';
import { claimRows, claimsCsv } from '../../src/exports/claims-table.ts';
import { embedSnippet } from '../../src/exports/embed-snippet.ts';
import { incidentsGeoJson } from '../../src/exports/geojson.ts';
import { factBox } from '../../src/exports/markdown.ts';
import { passagesCsv } from '../../src/exports/passages-table.ts';
import { pictureSvg } from '../../src/exports/picture-svg.ts';
import { wordsFor } from '../../src/i18n/index.ts';
import { pictureMarks } from '../../src/views/share/takeaways.ts';
import { fixtureAtlas } from '../fixtures/record.ts';

const compiled = fixtureAtlas();
if (compiled === null) throw new Error('The fixture does not compile.');
const atlas = compiled;
const lookup = indexAtlas(atlas);
const words = wordsFor('en');
const taken = { day: '2027-05-03', site: 'https://example.org/atlas/' };
const SITE = taken.site;
const { textContent } = DomUtils;
const elements = (node: Parameters<typeof DomUtils.getChildren>[0]) =>
  DomUtils.getChildren(node).filter((child) => 'attribs' in child);
/** What HTML says, without what it is set in. */
const textIn = (html: string) => textContent(parseDocument(html));

describe('tables and shapes', () => {
  test('GeoJSON passes an RFC 7946 checker, whole and filtered', () => {
    const all = checkGeoJson(JSON.stringify(incidentsGeoJson(atlas)));
    expect(all.type === 'FeatureCollection' && all.features.length).toBe(atlas.incidents.length);
    const [first] = atlas.incidents;
    const one = checkGeoJson(JSON.stringify(incidentsGeoJson(atlas, new Set([first?.id ?? '']))));
    expect(one.type === 'FeatureCollection' && one.features.length).toBe(1);
  });

  test('CSV comes back as it went in', () => {
    const rows = claimRows(atlas);
    const read = parseCsv(claimsCsv(rows), { columns: true }) as Record<string, string>[];
    expect(read.map((row) => row['id'])).toEqual(rows.map(({ claim }) => claim.id));
    expect(read.map((row) => row['says'])).toEqual(
      rows.map(({ claim }) => (/^[=+\-@\t\r]/u.test(claim.says) ? `'${claim.says}` : claim.says)),
    );
    const passages = parseCsv(passagesCsv(rows), { columns: true }) as Record<string, string>[];
    expect(passages.map((row) => row['quote'])).toEqual(
      rows.flatMap(({ claim }) => claim.passages.map(({ quote }) => quote)),
    );
  });
});

describe('texts', () => {
  test('a fact box has title, date, place, both accounts and sources', () => {
    for (const incident of atlas.incidents) {
      const box = factBox(incident, atlas, lookup, words, taken);
      expect(box).toContain(incident.title);
      expect(box).toMatch(/Date: [\s\S]*Official account\. [\s\S]*Independent assessment\. /u);
      expect(box).toMatch(/Sources: \S/u);
    }
  });
});

describe('pictures and machine-readable files are well-formed', () => {
  const wellFormed = (xml: string) => expect(XMLValidator.validate(xml)).toBe(true);

  test('SVG, with what a title could smuggle in', () => {
    const svg = pictureSvg({
      title: '<script>alert(1)</script> & “more”',
      subtitle: '',
      marks: pictureMarks(atlas.incidents, lookup),
      ground: { countries: [], provinces: [], river: [], towns: [] },
      lens: 'contrast',
      theme: 'light',
      credit: words.picture.credit(SITE, '1', taken.day, words.picture.ground.region),
      words,
    });
    wellFormed(svg);
    expect(svg).not.toContain('<script>');
    expect(svg).toContain(taken.day);
  });

  test('the feed has an entry for each change, in its words, with and without an address of the site', () => {
    const long = `Two ${'goes on, & '.repeat(10)}ends.`;
    const changes = readChangelog(
      `# Log\n\n## 2026-11-22\n\n- One <b> of _an-id_ is \`code_of\`, a_b_c.\n- ${long.replace(' ', '\n  ')}\n`,
    );
    const one = 'One <b> of an-id is code_of, a_b_c.';
    expect(changes).toEqual([{ day: '2026-11-22', items: [one, long] }]);
    for (const site of [SITE, null]) {
      const atom = changesAtom(changes, UNNAMED, 'A & <b>: changes', site);
      wellFormed(atom);
      const feed = parseFeed(atom);
      expect(feed).toMatchObject({ type: 'atom', title: 'A & <b>: changes' });
      expect(new Set(feed?.items.map(({ id }) => id)).size).toBe(2);
      const page = `${site ?? './'}incident/`;
      expect(feed?.items.map(({ link }) => link)).toEqual([page, page]);
      // The feed declares titles and texts to be HTML: a reader sees what that says.
      expect(feed?.items.map(({ description }) => textIn(description ?? ''))).toEqual([one, long]);
      expect(feed?.items.map(({ title }) => textIn(title ?? ''))).toEqual([
        one,
        `${long.slice(0, 89)}…`,
      ]);
      expect(feed?.items.map(({ pubDate }) => pubDate?.toISOString().slice(0, 10))).toEqual([
        '2026-11-22',
        '2026-11-22',
      ]);
      expect(atom).not.toContain('.invalid');
    }
  });

  test('the sitemap', () => {
    const xml = sitemapXml(SITE, [{ path: '' }, { path: 'a&b/', changed: '2026-11-22' }]);
    wellFormed(xml);
    // Its writer and the check of its form are one library; another reads it.
    const [urlset] = elements(parseDocument(xml, { xmlMode: true }));
    expect(urlset?.attribs).toEqual({ xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9' });
    const urls = urlset === undefined ? [] : elements(urlset);
    expect(urls.map((url) => elements(url).map((part) => [part.name, textContent(part)]))).toEqual([
      [['loc', SITE]],
      [
        ['loc', `${SITE}a&b/`],
        ['lastmod', '2026-11-22'],
      ],
    ]);
  });

  test('oEmbed: a frame with what oEmbed 1.0 asks of one, else a link', () => {
    const title = 'A "quoted" <b>title</b> & more';
    const rich = oembedJson({ id: 'x', title }, 'Atlas', SITE, embedSnippet);
    expect(rich).toMatchObject({
      version: '1.0',
      type: 'rich',
      title,
      provider_name: 'Atlas',
      provider_url: SITE,
      width: 480,
      height: 560,
      thumbnail_url: `${SITE}incident/x/og.png`,
      thumbnail_width: 1200,
      thumbnail_height: 630,
    });
    const [frame, ...more] = elements(parseDocument('html' in rich ? rich.html : ''));
    expect(more).toEqual([]);
    expect(frame?.name).toBe('iframe');
    expect(frame?.children).toEqual([]);
    expect(frame?.attribs).toMatchObject({
      src: `${SITE}?incident=x&embed=1`,
      title,
      loading: 'lazy',
    });
    const link = oembedJson({ id: 'x', title }, 'Atlas', null, embedSnippet);
    expect(link).toMatchObject({ version: '1.0', type: 'link', title });
  });
});
