/**
 * Writes the first view and the record's own title into `index.html`. While Vite builds, so that the offline copy's
 * checksum covers it.
 */
import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import type { DatasetAbout } from '../domain/about.ts';
import { dataFile } from '../domain/data-file.ts';
import { indexAtlas } from '../domain/lookup.ts';
import type { Atlas } from '../domain/model.ts';
import { markup } from '../exports/markup.ts';
import { type PageWords, pageWordsFor } from '../i18n/pages.ts';
import { openArchive } from '../map/basemap/tile-archive.ts';
import { firstList } from './first-view/list.ts';
import { firstPicture } from './first-view/picture.ts';
import { openGraph } from './pages/layout.ts';
import { siteUrl } from './site-url.ts';

/** Where map and list go in `index.html`. */
const PLACES = { map: '<!-- map -->', list: '<!-- overview -->' } as const;

const BASEMAP = 'public/basemap/basemap.pmtiles';

const saidOf = ({ title, region, description }: DatasetAbout): string =>
  description || [title, region].filter((part) => part !== '').join(': ');

/** What a shared link to the first page shows; the page's own address, where it is known. */
export function sharedHead(about: DatasetAbout, words: PageWords, url: string | null): string {
  const parts = {
    title: about.title,
    description: saidOf(about),
    path: '',
    type: 'website' as const,
  };
  return markup`${url !== null && markup`<link rel="canonical" href="${url}">`}<link rel="alternate" type="application/atom+xml" title="${words.page.feedTitle}" href="./changes.atom">${openGraph(parts, { url }, words)}`
    .text;
}

/** The page's own title and description, as the record has them. */
function named(html: string, about: DatasetAbout, head: string): string {
  return html
    .replace(/<title>[^<]*<\/title>/u, () => markup`<title>${about.title}</title>`.text)
    .replace(
      /<meta name="description"[^>]*>/u,
      () => markup`<meta name="description" content="${saidOf(about)}">`.text,
    )
    .replace('</head>', () => `${head}</head>`);
}

/** The page with its map and its list. @throws {Error} where `index.html` has no place for one of them */
async function filled(html: string, atlas: Atlas, words: PageWords): Promise<string> {
  for (const place of Object.values(PLACES))
    if (!html.includes(place)) throw new Error(`index.html has no ${place}.`);
  const lookup = indexAtlas(atlas);
  const archive = openArchive(Uint8Array.from(readFileSync(BASEMAP)).buffer);
  const map = (await firstPicture(atlas, lookup, archive))?.text ?? '';
  const list = firstList(atlas, lookup, words).text;
  return html.replace(PLACES.map, () => map).replace(PLACES.list, () => list);
}

/**
 * The plugin.
 *
 * @throws {Error} at build, where `index.html` has no place for it
 */
export function firstOverview(): Plugin {
  return {
    name: 'first-overview',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: async (html) => {
        const atlas = JSON.parse(readFileSync('public/data/atlas.json', 'utf8')) as Atlas;
        const words = pageWordsFor('en', atlas.about);
        const head = sharedHead(atlas.about, words, siteUrl(process.env)?.url ?? null);
        return {
          html: await filled(named(html, atlas.about, head), atlas, words),
          tags: [
            // Asked for with the script that reads it, not by it
            {
              tag: 'link',
              attrs: {
                rel: 'preload',
                as: 'fetch',
                href: `./data/${dataFile('atlas', 'en')}`,
                crossorigin: true,
              },
              injectTo: 'head',
            },
            // A link that asks for something else shows no overview first; not inline, for the policy's sake.
            { tag: 'script', attrs: { src: './asked.js' }, injectTo: 'head' },
          ],
        };
      },
    },
  };
}
