/** Every static page of a record. */
import type { AtlasLookup } from '../../domain/lookup.ts';
import type { Atlas } from '../../domain/model.ts';
import type { Tour } from '../../domain/tours.ts';
import type { PageWords } from '../../i18n/pages.ts';
import { incidentPage } from './incident.ts';
import type { PageParts, Site } from './layout.ts';
import { listPage } from './list.ts';
import { methodPage } from './method.ts';
import { sourcesPage } from './sources.ts';
import { tourPage } from './tour.ts';

/** What the pages are made from. `citation`: how a text is cited, by its id. */
export interface PageMatter {
  readonly atlas: Atlas;
  readonly tours: readonly Tour[];
  readonly lookup: AtlasLookup;
  readonly words: PageWords;
  readonly site: Site;
  readonly citation: (document: string) => string;
}

export const staticPages = ({
  atlas,
  tours,
  lookup,
  words,
  site,
  citation,
}: PageMatter): PageParts[] => [
  listPage(atlas, lookup, tours, words),
  sourcesPage(atlas, lookup, words, citation),
  methodPage(atlas, lookup, words),
  ...tours.map((tour) => tourPage(tour, lookup, words)),
  ...atlas.incidents.map((incident) => incidentPage(incident, atlas, lookup, words, site)),
];

/** Each page with the day on which its incident's coding last changed; the first page has the empty path. */
export function sitemapEntries(
  pages: readonly PageParts[],
  atlas: Atlas,
): { readonly path: string; readonly changed?: string }[] {
  const changed = new Map(atlas.incidents.map(({ id, coded }) => [`incident/${id}/`, coded]));
  return [{ path: '' }, ...pages].map(({ path }) => {
    const day = changed.get(path);
    return day === undefined ? { path } : { path, changed: day };
  });
}
