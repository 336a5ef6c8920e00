/** The list of incidents, the texts and the method as pages. */
import type { AtlasLookup } from '../../domain/lookup.ts';
import type { Atlas } from '../../domain/model.ts';
import { markOf } from '../../domain/readings.ts';
import type { Tour } from '../../domain/tours.ts';
import { discSvg } from '../../exports/disc-svg.ts';
import { type Markup, markup, type Part } from '../../exports/markup.ts';
import type { Words } from '../../i18n/index.ts';
import { describeDate } from '../../time/describe.ts';
import type { PageParts } from './layout.ts';

/** Every incident, linked. */
export function listPage(atlas: Atlas, lookup: AtlasLookup, words: Words): PageParts {
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
    body: markup`<h1>${words.page.incidents}</h1><p class="lede">${words.page.listLede}</p><ul class="incidents">${rows}</ul>`,
  };
}

const items = (title: string, texts: readonly string[]): Part =>
  texts.length > 0 &&
  markup`<h3>${title}</h3><ul class="plain">${texts.map((text) => markup`<li>${text}</li>`)}</ul>`;

/** The texts, with what is missing from them and the slips in them. */
export function sourcesPage(
  atlas: Atlas,
  lookup: AtlasLookup,
  words: Words,
  citation: (document: string) => string,
): PageParts {
  const texts = atlas.documents.map(
    (document) =>
      markup`<section id="${document.id}"><h2>${document.short}: ${document.title}</h2><p>${citation(document.id)}</p><p>${document.about}</p><p>${document.stance}</p>${items(words.page.lost, document.lost)}${items(
        words.page.errata,
        document.errata.map(({ quote, locator, note }) => `“${quote}” (¶${locator}). ${note}`),
      )}<h3>${words.page.incidents}</h3><ul class="plain">${lookup
        .incidentsIn(document.id)
        .map(
          ({ id, title }) => markup`<li><a href="../incident/${id}/">${title}</a></li>`,
        )}</ul></section>`,
  );
  return {
    title: words.page.title(words.sources.title),
    description: words.sources.lede,
    path: 'sources/',
    query: 'view=sources',
    type: 'website',
    body: markup`<h1>${words.sources.title}</h1><p class="lede">${words.sources.lede}</p>${texts}`,
  };
}

const meanings = <K extends string | number>(
  names: Readonly<Record<K, string>>,
  texts: Readonly<Record<K, string>>,
  order: readonly K[],
): Markup =>
  markup`<dl>${order.map((key) => markup`<dt>${names[key]}</dt><dd>${texts[key]}</dd>`)}</dl>`;

const keysOf = <K extends string | number>(record: Readonly<Record<K, string>>) =>
  Object.keys(record) as K[];

/** How a statement becomes a mark. */
export function methodPage(words: Words): PageParts {
  const { method } = words;
  const section = (title: string, text: string, more: Part = null) =>
    markup`<section><h2>${title}</h2>${text !== '' && markup`<p>${text}</p>`}${more}</section>`;
  return {
    title: words.page.title(method.title),
    description: method.lede,
    path: 'method/',
    query: 'view=method',
    type: 'website',
    body: markup`<h1>${method.title}</h1><p class="lede">${method.lede}</p>
<section><h2>${method.claim.title}</h2>${method.claim.text.map((text) => markup`<p>${text}</p>`)}</section>
${section(method.readings.title, method.readings.text, meanings(words.reading, method.readings.reading, [5, 4, 3, 2, 1]))}
${section(method.mark.title, method.mark.text)}
${section(method.camps.title, method.camps.text, meanings(words.camp, method.camps.camp, keysOf(words.camp)))}
${section(method.stance.title, method.stance.text, [
  meanings(method.stance.stanceName, method.stance.stance, keysOf(method.stance.stance)),
  meanings(method.stance.hedgeName, method.stance.hedge, keysOf(method.stance.hedge)),
])}
${section(method.routes.title, method.routes.text, meanings(method.routes.hopName, method.routes.hop, keysOf(method.routes.hop)))}
${section(method.basis.title, method.basis.text, meanings(words.basis, method.basis.basis, keysOf(words.basis)))}
${section(method.status.title, method.status.text, meanings(words.status, method.status.status, keysOf(words.status)))}
${section(method.distance.title, method.distance.text)}
${section(method.places.title, method.places.text)}
${section(method.dates.title, method.dates.text)}
${section(method.not.title, '', markup`<ul class="plain">${method.not.items.map((item) => markup`<li>${item}</li>`)}</ul>`)}
${section(method.licences.title, '', markup`<ul class="plain">${method.licences.items.map((item) => markup`<li>${item}</li>`)}</ul>`)}`,
  };
}

/** A guided tour as a text to read, scene after scene; the notes are for whoever gives it, and stay out. */
export function tourPage(tour: Tour, lookup: AtlasLookup, words: Words): PageParts {
  const scenes = tour.scenes.map((scene, index) => {
    const incident = scene.incident === null ? undefined : lookup.incidents.get(scene.incident);
    return markup`<section><h2>${index + 1}. ${scene.title}</h2>${scene.text
      .split(/\n\s*\n/u)
      .map(
        (text) => markup`<p>${text}</p>`,
      )}${scene.ask !== null && markup`<p class="ask">${scene.ask}</p>`}${
      incident !== undefined &&
      markup`<p><a href="../../incident/${incident.id}/">${incident.title}</a></p>`
    }</section>`;
  });
  return {
    title: words.page.title(tour.title),
    description: tour.aim,
    path: `tour/${tour.id}/`,
    query: `view=tours&tour=${tour.id}`,
    body: markup`<h1>${tour.title}</h1><p class="lede">${tour.aim}</p>${scenes}`,
  };
}
