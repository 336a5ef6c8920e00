/** The list of incidents as a page. */
import type { AtlasLookup } from '../../domain/lookup.ts';
import type { Atlas } from '../../domain/model.ts';
import { markOf } from '../../domain/readings.ts';
import type { Tour } from '../../domain/tours.ts';
import { discSvg } from '../../exports/disc-svg.ts';
import { markup } from '../../exports/markup.ts';
import type { PageWords } from '../../i18n/pages.ts';
import { describeDate } from '../../time/describe.ts';
import type { PageParts } from './layout.ts';

/** Every incident and every tour, linked. */
export function listPage(
  atlas: Atlas,
  lookup: AtlasLookup,
  tours: readonly Tour[],
  words: PageWords,
): PageParts {
  const rows = atlas.incidents.map((incident, index) => {
    const place = incident.place === null ? undefined : lookup.places.get(incident.place);
    return markup`<li><svg viewBox="-18 -18 36 36" width="36" height="36" aria-hidden="true">${discSvg(
      markOf(lookup.claimsAbout(incident.id)),
      { x: 0, y: 0, scale: 1 },
      { id: `mark-${index}` },
    )}</svg><span><a href="${incident.id}/">${incident.title}</a><br>${place?.name ?? words.shared.noPlace}, ${incident.date === null ? words.shared.undated : describeDate(incident.date)}</span></li>`;
  });
  return {
    title: words.page.title(words.page.incidents),
    description: words.page.listLede,
    path: 'incident/',
    query: 'view=list',
    type: 'website',
    body: markup`<h1>${words.list.title}</h1><p class="lede">${words.page.listLede}</p><ul class="incidents">${rows}</ul>${
      tours.length > 0 &&
      markup`<h2>${words.page.tours}</h2><ul class="plain">${tours.map(({ id, title, aim }) => markup`<li><a href="../tour/${id}/">${title}</a><br>${aim}</li>`)}</ul>`
    }`,
  };
}
