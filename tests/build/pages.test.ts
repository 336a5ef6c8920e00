/** Every page of the record as it is published under an address, read by libraries that had no part in making it. */
import { join } from 'node:path';
import Validator from '@adobe/structured-data-validator';
import WebAutoExtractor from '@marbec/web-auto-extractor';
import { XMLParser } from 'fast-xml-parser';
import { DomUtils, parseDocument } from 'htmlparser2';
import { expect, test } from 'vitest';
import { readDataFolder } from '../../src/build/data-folder.ts';
import { sitemapEntries, staticPages } from '../../src/build/pages/all.ts';
import { pageHtml } from '../../src/build/pages/layout.ts';
import { sitemapXml } from '../../src/build/site-files.ts';
import { load } from '../../src/dataset/compile/load.ts';
import { indexAtlas } from '../../src/domain/lookup.ts';
import { markOf } from '../../src/domain/readings.ts';
import { pageWordsFor } from '../../src/i18n/pages.ts';
import { ROOT } from '../architecture/imports.ts';

const ADDRESS = 'https://example.org/atlas/';
const { files, shapes } = readDataFolder(join(ROOT, 'data'));
const loaded = load(files, shapes, { version: '0', keepGoing: true });
if (loaded.atlas === null) throw new Error('The record does not compile.');
const { atlas, tours } = loaded as typeof loaded & { atlas: NonNullable<typeof loaded.atlas> };
const words = pageWordsFor('en', atlas.about);
const site = { url: ADDRESS, version: '0' };
const pages = staticPages({
  atlas,
  tours,
  lookup: indexAtlas(atlas),
  words,
  site,
  citation: (id) => `Cited ${id}.`,
}).map((parts) => ({ parts, html: pageHtml(parts, site, words) }));

const HTML = { ignoreAttributes: false, htmlEntities: true };

/** Attributes of the head's tags, each by what names it. */
function headOf(html: string) {
  const parser = new XMLParser({ ...HTML, unpairedTags: ['meta', 'link'] });
  const start = html.indexOf('<head>');
  const head = html
    .slice(start, html.indexOf('</head>') + 7)
    .replaceAll(/<script[\s\S]*?<\/script>/gu, '');
  const { meta, link, title } = (
    parser.parse(head) as {
      head: { title: string; meta: Record<string, string>[]; link: Record<string, string>[] };
    }
  ).head;
  const metas = new Map(meta.map((tag) => [tag['@_property'] ?? tag['@_name'], tag['@_content']]));
  const to = (key: string, value: string) =>
    link.find((tag) => tag[key] === value)?.['@_href'] ?? null;
  return { title, metas, to };
}

test('each page has a title, a description, its canonical address and a preview of its own', () => {
  const titles = new Set<string>();
  for (const { parts, html } of pages) {
    const { title, metas, to } = headOf(html);
    titles.add(title);
    expect(metas.get('og:title')).toBe(title);
    expect((metas.get('description') ?? '').length).toBeGreaterThan(40);
    expect(metas.get('og:description')).toBe(metas.get('description'));
    expect(to('@_rel', 'canonical')).toBe(ADDRESS + parts.path);
    expect(metas.get('og:url')).toBe(ADDRESS + parts.path);
    expect([metas.get('og:image:width'), metas.get('og:image:height')]).toEqual(['1200', '630']);
    const ofIncident = parts.path.startsWith('incident/') && parts.path !== 'incident/';
    expect(metas.get('og:image')).toBe(`${ADDRESS}${ofIncident ? parts.path : ''}og.png`);
    if (!ofIncident) continue;
    // Where the page lies is where the build writes the answer for whoever embeds it.
    expect(to('@_type', 'application/json+oembed')).toBe('oembed.json');
  }
  expect(titles.size).toBe(pages.length);
  expect(pages.length).toBe(atlas.incidents.length + tours.length + 3);
});

test('the picture of an incident is told in words: its place, and both readings or silences', () => {
  const lookup = indexAtlas(atlas);
  const told = new Set<string>();
  for (const incident of atlas.incidents) {
    const path = `incident/${incident.id}/`;
    const html = pages.find(({ parts }) => parts.path === path)?.html ?? '';
    const alt = headOf(html).metas.get('og:image:alt') ?? '';
    told.add(alt);
    const image = new XMLParser(HTML).parse(
      /<img src="og\.png"[^>]*>/u.exec(html)?.[0].replace(/>$/u, '/>') ?? '',
    ) as { img: Record<string, string> };
    expect(image.img['@_alt']).toBe(alt);
    const place = incident.place === null ? undefined : lookup.places.get(incident.place);
    expect(alt).toContain(place?.name ?? 'place is not given');
    expect(alt).toContain(`“${incident.title}”`);
    const { official, independent } = markOf(lookup.claimsAbout(incident.id));
    for (const [camp, half] of [
      ['Official', official],
      ['Independent', independent],
    ] as const) {
      const [said = ''] = new RegExp(`${camp}: [^.]+\\.`, 'u').exec(alt) ?? [];
      if (half.kind === 'silent') expect(said).toBe(`${camp}: silent.`);
      else
        for (const reading of half.kind === 'one' ? [half.reading] : half.readings)
          expect(said.toLowerCase()).toContain(words.reading[reading].toLowerCase());
    }
  }
  expect(told.size).toBe(atlas.incidents.length);
});

test('the sitemap has them all, and the day on which an incident’s coding last changed', () => {
  const xml = sitemapXml(
    ADDRESS,
    sitemapEntries(
      pages.map(({ parts }) => parts),
      atlas,
    ),
  );
  const { getElementsByTagName, textContent } = DomUtils;
  const textOf = (name: string, url: Parameters<typeof textContent>[0]) =>
    textContent(getElementsByTagName(name, url));
  // Not by the library that wrote it.
  const urls = getElementsByTagName('url', parseDocument(xml, { xmlMode: true }));
  expect(urls.map((url) => textOf('loc', url))).toEqual([
    ADDRESS,
    ...pages.map(({ parts }) => ADDRESS + parts.path),
  ]);
  const changed = new Map(urls.map((url) => [textOf('loc', url), textOf('lastmod', url)]));
  for (const { id, coded } of atlas.incidents)
    expect(changed.get(`${ADDRESS}incident/${id}/`)).toBe(coded);
});

test('the validator of structured data objects on no page to anything but the number that is never given', async () => {
  const validator = new Validator();
  let claims = 0;
  for (const { parts, html } of pages.filter(({ parts: { jsonLd } }) => jsonLd !== undefined)) {
    const found = new WebAutoExtractor({ addLocation: false, embedSource: [] }).parse(html);
    expect(found.errors ?? [], parts.path).toEqual([]);
    claims += (found.jsonld['Claim'] ?? []).length;
    for (const review of (found.jsonld['ClaimReview'] ?? []) as Record<string, unknown>[]) {
      // The validator asks for the number alone.
      for (const part of ['author', 'claimReviewed', 'datePublished', 'itemReviewed', 'url'])
        expect(review[part], parts.path).toBeTruthy();
      const rating = review['reviewRating'] as object;
      expect(Object.keys(rating).sort()).toEqual(['@type', 'alternateName']);
    }
    const issues = await validator.validate(found);
    const errors = issues.filter(
      ({ severity, issueMessage }) => severity === 'ERROR' && !/ratingValue/u.test(issueMessage),
    );
    expect(errors, parts.path).toEqual([]);
  }
  expect(claims).toBeGreaterThan(atlas.incidents.length);
});
