/** The texts as a page: what each is, whom it relies on, what is missing from it, and what it does with each incident. */
import { addressOf } from '../../domain/document-csl.ts';
import type { AtlasLookup } from '../../domain/lookup.ts';
import type { Atlas, SourceDocument } from '../../domain/model.ts';
import { cellOf } from '../../domain/stance-groups.ts';
import { type Markup, markup, type Part } from '../../exports/markup.ts';
import type { PageWords } from '../../i18n/pages.ts';
import type { PageParts } from './layout.ts';

const list = (title: string, items: readonly Part[], help: Part = null): Part =>
  items.length > 0 &&
  markup`<h3>${title}</h3>${help}<ul class="plain">${items.map((item) => markup`<li>${item}</li>`)}</ul>`;

/** What the text does with each incident that it tells of. */
function incidentsIn(document: SourceDocument, lookup: AtlasLookup, words: PageWords): Markup[] {
  return lookup.incidentsIn(document.id).map(({ id, title }) => {
    const does = cellOf(id, document.id, lookup).map(({ group, count }) =>
      words.sources.times(words.sources.groupShort[group], count),
    );
    return markup`<a href="../incident/${id}/">${title}</a>${does.length > 0 && `: ${does.join(', ')}`}`;
  });
}

function errata(document: SourceDocument, lookup: AtlasLookup, words: PageWords): Markup[] {
  return document.errata.map(({ quote, locator, note, incident }) => {
    const about = incident === undefined ? undefined : lookup.incidents.get(incident);
    return markup`<q>${quote}</q> ${words.sources.paragraph(locator)}. ${note}${
      about !== undefined && markup` <a href="../incident/${about.id}/">${about.short}</a>`
    }`;
  });
}

function section(
  document: SourceDocument,
  lookup: AtlasLookup,
  words: PageWords,
  citation: string,
): Markup {
  const address = addressOf(document.csl);
  const { sources } = words;
  return markup`<section id="${document.id}"><h2>${document.short}: ${document.title}</h2>${
    document.outside && markup`<p>${sources.outside}</p>`
  }<p>${citation}</p><p>${document.about}</p>${
    document.stance !== '' && markup`<h3>${sources.stance}</h3><p>${document.stance}</p>`
  }${list(sources.lost, document.lost)}${list(
    sources.reliesOn,
    document.reliesOn.map(
      ({ speaker, note }) =>
        markup`<b>${lookup.speakers.get(speaker)?.name ?? speaker}</b>: ${note}`,
    ),
  )}${list(sources.errata, errata(document, lookup, words), markup`<p>${sources.errataHelp}</p>`)}${
    address !== null && markup`<p><a href="${address}">${sources.read}</a></p>`
  }${list(words.page.incidents, incidentsIn(document, lookup, words))}</section>`;
}

/** `citation`: how a text is cited, by its id. */
export function sourcesPage(
  atlas: Atlas,
  lookup: AtlasLookup,
  words: PageWords,
  citation: (document: string) => string,
): PageParts {
  const texts = atlas.documents.map((document) =>
    section(document, lookup, words, citation(document.id)),
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
