/**
 * `tsx src/build/prerender.ts`, after `vite build`: writes the static pages, their preview pictures, sitemap,
 * feed and oEmbed into `dist/`. SITE_URL, where set, is the address the site will have; only canonical links,
 * the sitemap and other machine-readable addresses need it.
 */
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { indexAtlas } from '../domain/lookup.ts';
import type { Atlas } from '../domain/model.ts';
import type { Tour } from '../domain/tours.ts';
import type { CitationPack } from '../exports/citation-pack.ts';
import { embedSnippet } from '../exports/embed-snippet.ts';
import type { Ground } from '../exports/ground.ts';
import { wordsFor } from '../i18n/index.ts';
import { atlasFiles, type Chunk } from './atlas-files.ts';
import { configuredStyle, policyFor } from './content-security-policy.ts';
import { changesAtom, readChangelog } from './feed.ts';
import { incidentPage } from './pages/incident.ts';
import { type PageParts, pageHtml, type Site } from './pages/layout.ts';
import { listPage } from './pages/list.ts';
import { methodPage } from './pages/method.ts';
import { previewSvg } from './pages/preview.ts';
import { sourcesPage } from './pages/sources.ts';
import { tourPage } from './pages/tour.ts';
import { pngRenderer } from './png.ts';
import { oembedJson, sitemapXml } from './site-files.ts';

const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const DIST = join(ROOT, 'dist');

const readJson = <T>(name: string): T =>
  JSON.parse(readFileSync(join(DIST, 'data', name), 'utf8')) as T;

function write(path: string, content: string | Uint8Array): void {
  const file = join(DIST, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}

/** The configured address with a slash at its end; null where there is none. Throws on what is no address. */
function siteUrl(given: string | undefined): string | null {
  if (given === undefined || given.trim() === '') return null;
  const url = new URL(given.trim());
  if (url.protocol !== 'https:' && url.protocol !== 'http:')
    throw new Error(`SITE_URL must be a web address, and is ${given}.`);
  return url.href.endsWith('/') ? url.href : `${url.href}/`;
}

/** How the sources page cites a text: in the style with the fewest abbreviations. */
function documentCitations(): (document: string) => string {
  const bytes = gunzipSync(readFileSync(join(DIST, 'data/citations.pack')));
  const pack = JSON.parse(bytes.toString('utf8')) as CitationPack;
  return (document) => pack.documents[document]?.chicago ?? '';
}

async function main(): Promise<void> {
  if (!existsSync(join(DIST, 'index.html'))) throw new Error('dist/ is not there: run vite build.');
  const atlas = readJson<Atlas>('atlas.json');
  const tours = readJson<Tour[]>('tours.json');
  const ground = readJson<Ground>('ground.json');
  const lookup = indexAtlas(atlas);
  const words = wordsFor('en', atlas.about);
  const config = readFileSync(join(DIST, 'config.json'), 'utf8');
  const manifest = JSON.parse(readFileSync(join(DIST, '.vite/manifest.json'), 'utf8')) as Record<
    string,
    Chunk
  >;
  const site: Site = {
    url: siteUrl(process.env['SITE_URL']),
    version: atlas.version,
    atlas: atlasFiles(manifest, policyFor(configuredStyle(config))),
  };

  const pages: PageParts[] = [
    listPage(atlas, lookup, tours, words),
    sourcesPage(atlas, lookup, words, documentCitations()),
    methodPage(atlas, lookup, words),
    ...tours.map((tour) => tourPage(tour, lookup, words)),
    ...atlas.incidents.map((incident) => incidentPage(incident, atlas, lookup, words, site)),
  ];
  for (const page of pages) write(`${page.path}index.html`, pageHtml(page, site, words));
  copyFileSync(join(ROOT, 'src/build/pages/pages.css'), join(DIST, 'pages.css'));

  const png = await pngRenderer(join(ROOT, 'node_modules/.cache/contested-ground-fonts'));
  for (const incident of atlas.incidents) {
    write(`incident/${incident.id}/og.png`, png(previewSvg(incident, lookup, ground, words)));
    write(
      `incident/${incident.id}/oembed.json`,
      `${JSON.stringify(oembedJson(incident, atlas.about.title, site.url, embedSnippet))}\n`,
    );
  }
  const changelog = join(resolve(process.env['DATA_FOLDER'] ?? join(ROOT, 'data')), 'CHANGELOG.md');
  const changes = readChangelog(existsSync(changelog) ? readFileSync(changelog, 'utf8') : '');
  write('changes.atom', changesAtom(changes, atlas.about, words.page.feedTitle, site.url));
  if (site.url !== null) {
    const changed = new Map(atlas.incidents.map(({ id, coded }) => [`incident/${id}/`, coded]));
    const entries = [{ path: '' }, ...pages].map(({ path }) => {
      const day = changed.get(path);
      return day === undefined ? { path } : { path, changed: day };
    });
    write('sitemap.xml', sitemapXml(site.url, entries));
  }
  console.log(
    `${pages.length} static pages, ${atlas.incidents.length} preview pictures${site.url === null ? '; no SITE_URL, so no canonical links, no sitemap, and pictures in link previews only where relative addresses are read' : ''}.`,
  );
}

await main();
