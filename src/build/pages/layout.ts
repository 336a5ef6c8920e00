/** What every static page has round it: head, header, footer. */
import { jsonForScript, type Markup, markup, type Part } from '../../exports/markup.ts';
import type { PageWords } from '../../i18n/pages.ts';
import { policyFor } from '../content-security-policy.ts';

/** Scripts and styles of the atlas, and the policy under which they run. */
export interface AtlasFiles {
  readonly entry: string;
  readonly scripts: readonly string[];
  readonly styles: readonly string[];
  readonly policy: string;
}

/** What a page knows of where it will stand. */
export interface Site {
  /** Address of the site with a slash at its end; null where none is configured. */
  readonly url: string | null;
  readonly version: string;
  /** What the atlas's own page loads, as paths under the site's root: each page is its first paint. Without it pages stay as they are. */
  readonly atlas?: AtlasFiles;
}

export interface PageParts {
  readonly title: string;
  readonly description: string;
  /** Path under the site's root, `incident/slug/`; empty for none. */
  readonly path: string;
  /** Query that opens the same in the atlas, without the question mark. */
  readonly query: string;
  readonly body: Markup;
  readonly jsonLd?: unknown;
  /** Has a picture `og.png` beside it, described by this text; other pages show the site's. */
  readonly picture?: string;
  readonly oembed?: boolean;
  readonly type?: 'article' | 'website';
}

const MAX_DESCRIPTION = 300;

const shortened = (text: string) =>
  text.length <= MAX_DESCRIPTION ? text : `${text.slice(0, MAX_DESCRIPTION - 1).trimEnd()}…`;

/** `../../` from `incident/slug/`. */
export const rootFrom = (path: string): string =>
  '../'.repeat(path.split('/').filter((part) => part !== '').length) || './';

/** Tags by which other sites show a link. Addresses of pictures must be absolute there, so they need the site's. */
export function openGraph(
  {
    title,
    description,
    path,
    picture,
    type = 'article',
  }: Pick<PageParts, 'title' | 'description' | 'path' | 'picture' | 'type'>,
  site: Pick<Site, 'url'>,
  words: PageWords,
): Part {
  const file = `${picture === undefined ? '' : path}og.png`;
  const beside = picture === undefined ? `${rootFrom(path)}og.png` : 'og.png';
  return [
    markup`<meta property="og:type" content="${type}"><meta property="og:title" content="${title}"><meta property="og:description" content="${shortened(description)}"><meta property="og:site_name" content="${words.app.name}"><meta property="og:locale" content="en">`,
    site.url !== null && markup`<meta property="og:url" content="${site.url}${path}">`,
    markup`<meta property="og:image" content="${site.url === null ? beside : site.url + file}"><meta property="og:image:type" content="image/png"><meta property="og:image:width" content="1200"><meta property="og:image:height" content="630"><meta property="og:image:alt" content="${picture ?? words.page.sitePicture}"><meta name="twitter:card" content="summary_large_image">`,
  ];
}

/** What lets the atlas load behind the page. Its style is fetched, and applied only when it takes over. */
const atlasHead = (root: string, { entry, scripts, styles }: AtlasFiles): Part => [
  markup`<script type="module" crossorigin src="${root}${entry}"></script>`,
  scripts.map((file) => markup`<link rel="modulepreload" crossorigin href="${root}${file}">`),
  styles.map(
    (file) =>
      markup`<link rel="stylesheet" crossorigin href="${root}${file}" media="not all" data-atlas-style>`,
  ),
  markup`<link rel="manifest" href="${root}atlas.webmanifest">`,
];

/** A complete HTML document. */
export function pageHtml(parts: PageParts, site: Site, words: PageWords): string {
  const root = rootFrom(parts.path);
  const { title, description, path, query, body, jsonLd, oembed } = parts;
  const { atlas } = site;
  // The atlas may ask a named host for its map; a page that stays as it is needs no one.
  const policy = atlas?.policy ?? policyFor(null);
  return markup`<!doctype html>
<html lang="en"${atlas !== undefined && markup` data-atlas-root="${root}" data-atlas-query="${query}"`}>
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<meta name="description" content="${shortened(description)}">
${site.url !== null && markup`<link rel="canonical" href="${site.url}${path}">`}
<link rel="stylesheet" href="${root}pages.css" data-page-style>
<link rel="icon" href="${root}icons/mark.svg" type="image/svg+xml">
<link rel="alternate" type="application/atom+xml" title="${words.page.feedTitle}" href="${root}changes.atom">
${oembed && markup`<link rel="alternate" type="application/json+oembed" title="${title}" href="oembed.json">`}
${openGraph(parts, site, words)}
${atlas !== undefined && atlasHead(root, atlas)}
${jsonLd !== undefined && markup`<script type="application/ld+json">${jsonForScript(jsonLd)}</script>`}
</head>
<body>
<a class="skip" href="#text">${words.page.skip}</a>
<header class="top"><a class="brand" href="${root}">${words.app.name}</a><nav aria-label="${words.app.menu}"><a href="${root}incident/">${words.page.incidents}</a> <a href="${root}sources/">${words.page.sources}</a> <a href="${root}method/">${words.page.method}</a></nav></header>
<main id="text">
<p class="open"><a href="${root}${query === '' ? '' : `?${query}`}">${words.page.open}</a></p>
${body}
</main>
<footer><p>${words.page.footer}</p><p>${words.app.credits}</p><p><a href="${root}changes.atom">${words.page.changes}</a> · <a href="${root}data/incidents.geojson">${words.page.data}</a></p></footer>
${atlas !== undefined && markup`<div id="app"></div>`}
</body>
</html>
`.text;
}
