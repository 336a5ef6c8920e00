/** The Atom feed of changes to the record, from `data/CHANGELOG.md`. */
import { Feed } from 'feed';
import type { DatasetAbout } from '../domain/about.ts';
import { PLACEHOLDER } from '../exports/citation.ts';
import { markup } from '../exports/markup.ts';

export interface Change {
  /** YYYY-MM-DD. */
  readonly day: string;
  readonly items: readonly string[];
}

/** Reads the change log: a heading with a day, then a list. What stands before the first day is introduction. */
export function readChangelog(text: string): Change[] {
  return text.split(/^## /mu).flatMap((part) => {
    const [heading = '', ...rest] = part.split('\n');
    const day = /^\d{4}-\d{2}-\d{2}$/u.exec(heading.trim())?.[0];
    if (day === undefined) return [];
    const items = rest
      .join('\n')
      .split(/^- /mu)
      .slice(1)
      .map((item) => item.replaceAll(/\s+/gu, ' ').trim())
      // The log sets ids in Markdown's slanted type, and code in its own.
      .map((item) => item.replaceAll(/(?<!\w)([_`])(\S+?)\1(?!\w)/gu, '$2'));
    return [{ day, items }];
  });
}

/** Text in a place that the library declares to be HTML. */
const asHtml = (text: string) => markup`${text}`.text;

/** An Atom document. Without an address of the site the entries have ids of their own and relative links. */
export function changesAtom(
  changes: readonly Change[],
  about: DatasetAbout,
  title: string,
  site: string | null,
): string {
  const latest = changes
    .map(({ day }) => day)
    .sort()
    .at(-1);
  // The library wants absolute links; where the site's address is not known they are made relative after.
  const address = site ?? PLACEHOLDER.site;
  const feed = new Feed({
    id: site === null ? 'urn:contested-ground:changes' : `${site}changes.atom`,
    title,
    copyright: about.licence,
    author: { name: about.title },
    link: address,
    generator: 'Contested Ground',
    updated: new Date(`${latest ?? '2026-11-22'}T00:00:00Z`),
    ...(site === null ? {} : { feedLinks: { atom: `${site}changes.atom` } }),
  });
  for (const { day, items } of changes) {
    items.forEach((item, index) => {
      feed.addItem({
        id: `${site ?? 'urn:contested-ground:'}changes#${day}-${index + 1}`,
        title: asHtml(item.length > 90 ? `${item.slice(0, 89)}…` : item),
        link: `${address}incident/`,
        date: new Date(`${day}T00:00:00Z`),
        description: asHtml(item),
      });
    });
  }
  return feed.atom1().replaceAll(PLACEHOLDER.site, './');
}
