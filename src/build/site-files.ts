/** Small files by which machines find the pages: sitemap and oEmbed. */
import { XMLBuilder } from 'fast-xml-parser';

/** A sitemap (sitemaps.org 0.9). It needs absolute addresses, so there is none without the site's. */
export function sitemapXml(
  site: string,
  pages: readonly { readonly path: string; readonly changed?: string }[],
): string {
  const builder = new XMLBuilder({ ignoreAttributes: false, format: true });
  return builder.build({
    '?xml': { '@_version': '1.0', '@_encoding': 'UTF-8' },
    urlset: {
      '@_xmlns': 'http://www.sitemaps.org/schemas/sitemap/0.9',
      url: pages.map(({ path, changed }) => ({
        loc: site + path,
        ...(changed === undefined ? {} : { lastmod: changed }),
      })),
    },
  });
}

export const EMBED_SIZE = { width: 480, height: 560 } as const;

/** The oEmbed answer of an incident of the record `provider`, as a file: a frame where the site's address is known, else a link. */
export function oembedJson(
  incident: { readonly id: string; readonly title: string },
  provider: string,
  site: string | null,
  frame: (address: string, title: string) => string,
) {
  const common = {
    version: '1.0',
    title: incident.title,
    provider_name: provider,
    ...(site === null ? {} : { provider_url: site }),
    cache_age: 86_400,
  };
  if (site === null) return { ...common, type: 'link' };
  return {
    ...common,
    type: 'rich',
    ...EMBED_SIZE,
    html: frame(`${site}?incident=${incident.id}&embed=1`, incident.title),
    thumbnail_url: `${site}incident/${incident.id}/og.png`,
    thumbnail_width: 1200,
    thumbnail_height: 630,
  };
}
