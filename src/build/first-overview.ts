/**
 * What the first page shows before its script runs: every incident, linked to a page that needs none. React takes
 * it away with its first render. Written while Vite builds, so that the offline copy's checksum covers it.
 */
import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import type { DatasetAbout } from '../domain/about.ts';
import { dataFile } from '../domain/data-file.ts';
import type { Atlas } from '../domain/model.ts';
import { markup } from '../exports/markup.ts';
import { type PageWords, pageWordsFor } from '../i18n/pages.ts';
import { describeDate } from '../time/describe.ts';
import { openGraph } from './pages/layout.ts';
import { siteUrl } from './site-url.ts';

/** Where it goes in `index.html`. */
const PLACE = '<!-- overview -->';

/** Name of the atlas, what it is, and its incidents by title. */
export function overviewHtml(atlas: Atlas, words: PageWords): string {
  const places = new Map(atlas.places.map(({ id, name }) => [id, name]));
  const rows = atlas.incidents.map(
    ({ id, title, place, date }) =>
      markup`<li><a href="./incident/${id}/">${title}</a> <span>${
        (place === null ? undefined : places.get(place)) ?? words.shared.noPlace
      }, ${date === null ? words.shared.undated : describeDate(date)}</span></li>`,
  );
  return markup`<main class="first"><h1>${words.app.name}</h1><p>${words.page.siteLede}</p><ul>${rows}</ul></main>`
    .text;
}

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
      handler: (html) => {
        if (!html.includes(PLACE)) throw new Error(`index.html has no ${PLACE}.`);
        const atlas = JSON.parse(readFileSync('public/data/atlas.json', 'utf8')) as Atlas;
        const words = pageWordsFor('en', atlas.about);
        const head = sharedHead(atlas.about, words, siteUrl(process.env)?.url ?? null);
        return {
          html: named(html, atlas.about, head).replace(PLACE, () => overviewHtml(atlas, words)),
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
