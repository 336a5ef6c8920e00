/** Every file that a reader takes away is opened by a library that had no part in making it. */
import { check as checkGeoJson } from '@placemarkio/check-geojson';
import { parse as parseCsv } from 'csv-parse/sync';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
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

  test('the feed has an entry for each change, with and without an address of the site', () => {
    const changes = readChangelog('# Log\n\n## 2026-11-22\n\n- One <b>.\n- Two\n  goes on.\n');
    expect(changes).toEqual([{ day: '2026-11-22', items: ['One <b>.', 'Two goes on.'] }]);
    for (const site of [SITE, null]) {
      const atom = changesAtom(changes, UNNAMED, 'Changes', site);
      wellFormed(atom);
      const { feed } = new XMLParser().parse(atom) as { feed: { entry: unknown[] } };
      expect(feed.entry).toHaveLength(2);
      expect(atom).not.toContain('.invalid');
    }
  });

  test('the sitemap and oEmbed', () => {
    const xml = sitemapXml(SITE, [{ path: '' }, { path: 'a&b/', changed: '2026-11-22' }]);
    wellFormed(xml);
    const { urlset } = new XMLParser().parse(xml) as { urlset: { url: { loc: string }[] } };
    expect(urlset.url.map(({ loc }) => loc)).toEqual([SITE, `${SITE}a&b/`]);
    const rich = oembedJson({ id: 'x', title: 'A "quoted" title' }, 'Atlas', SITE, embedSnippet);
    expect(rich).toMatchObject({ version: '1.0', type: 'rich', width: 480 });
    expect('html' in rich && rich.html).toContain('title="A &quot;quoted&quot; title"');
    expect(oembedJson({ id: 'x', title: 'T' }, 'Atlas', null, embedSnippet).type).toBe('link');
  });
});
