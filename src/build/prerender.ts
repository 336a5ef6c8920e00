/**
 * `tsx src/build/prerender.ts`, after `vite build`: writes the static pages, their preview pictures, sitemap,
 * feed and oEmbed into `dist/`. The address the site will have (see `site-url.ts`) is needed for canonical links,
 * the sitemap and other machine-readable addresses alone.
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
import { type Ground, homeElsewhere, worldGround } from '../exports/ground.ts';
import { readWorld } from '../geo/world.ts';
import { pageWordsFor } from '../i18n/pages.ts';
import { atlasFiles, type Chunk } from './atlas-files.ts';
import { configuredStyle, policyFor } from './content-security-policy.ts';
import { changesAtom, readChangelog } from './feed.ts';
import { sitemapEntries, staticPages } from './pages/all.ts';
import { pageHtml, type Site } from './pages/layout.ts';
import { previewSvg, recordPreviewSvg } from './pages/preview.ts';
import { pngRenderer } from './png.ts';
import { oembedJson, sitemapXml } from './site-files.ts';
import { siteUrl } from './site-url.ts';

const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const DIST = join(ROOT, 'dist');

const readJson = <T>(name: string): T =>
  JSON.parse(readFileSync(join(DIST, 'data', name), 'utf8')) as T;

/** The ground of the preview pictures. */
function groundFor(atlas: Atlas): Ground {
  const home = homeElsewhere(atlas);
  if (home === null) return readJson<Ground>('ground.json');
  const world = JSON.parse(readFileSync(join(DIST, 'basemap/world.json'), 'utf8')) as unknown;
  return worldGround(readWorld(world), home);
}

function write(path: string, content: string | Uint8Array): void {
  const file = join(DIST, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
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
  const ground = groundFor(atlas);
  const lookup = indexAtlas(atlas);
  const words = pageWordsFor('en', atlas.about);
  const config = readFileSync(join(DIST, 'config.json'), 'utf8');
  const manifest = JSON.parse(readFileSync(join(DIST, '.vite/manifest.json'), 'utf8')) as Record<
    string,
    Chunk
  >;
  const told = siteUrl(process.env);
  const site: Site = {
    url: told?.url ?? null,
    version: atlas.version,
    atlas: atlasFiles(manifest, policyFor(configuredStyle(config))),
  };

  const pages = staticPages({
    atlas,
    tours,
    lookup,
    words,
    site,
    citation: documentCitations(),
  });
  for (const page of pages) write(`${page.path}index.html`, pageHtml(page, site, words));
  copyFileSync(join(ROOT, 'src/build/pages/pages.css'), join(DIST, 'pages.css'));

  const png = await pngRenderer(join(ROOT, 'node_modules/.cache/contested-ground-fonts'));
  write('og.png', png(recordPreviewSvg(atlas, lookup, ground, words)));
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
    write('sitemap.xml', sitemapXml(site.url, sitemapEntries(pages, atlas)));
  }
  console.log(
    `${pages.length} static pages, ${atlas.incidents.length + 1} preview pictures${told === null ? '' : `, for ${told.url} (${told.from})`}.`,
  );
  if (told === null)
    console.warn(
      'Warning: SITE_URL is not set. The site works, but has no canonical links, no sitemap and no oEmbed frames, and its links show no picture on most other sites.',
    );
}

await main();
