/** An incident's page: both columns, sources, and what stays open. */
import { overallRelation, rowsOf } from '../../domain/columns.ts';
import type { AtlasLookup } from '../../domain/lookup.ts';
import type { Atlas, Claim, Incident } from '../../domain/model.ts';
import { markOf } from '../../domain/readings.ts';
import { accountsOf } from '../../exports/accounts.ts';
import { statusWords, whenWords, whereWords } from '../../exports/caveat.ts';
import { discSvg } from '../../exports/disc-svg.ts';
import { incidentJsonLd } from '../../exports/json-ld.ts';
import { type Markup, markup, type Part } from '../../exports/markup.ts';
import type { PageWords } from '../../i18n/pages.ts';
import { describeDate } from '../../time/describe.ts';
import { type PageParts, rootFrom, type Site } from './layout.ts';
import { previewWords } from './preview.ts';

interface Reading {
  readonly lookup: AtlasLookup;
  readonly words: PageWords;
}

function passages(claim: Claim, root: string, { lookup, words }: Reading): Part {
  return claim.passages.map((passage) => {
    const document = lookup.documents.get(passage.document);
    return markup`<p class="passage">“${passage.quote}” <cite><a href="${root}sources/#${passage.document}">${document?.short ?? passage.document}</a> ${words.page.paragraph(passage.locator)}</cite>, ${words.stance[passage.stance]}</p>`;
  });
}

function claimItem(claim: Claim, root: string, reading: Reading): Markup {
  const { lookup, words } = reading;
  const speaker = lookup.speakers.get(claim.speaker);
  return markup`<li id="${claim.id.replace('/', '-')}"><p class="says">${claim.says}</p><p class="who"><b>${speaker?.name ?? claim.speaker}</b>${
    claim.uttered !== null && markup`, ${describeDate(claim.uttered)}`
  }. ${words.cite.basis(words.basis[claim.basis].toLowerCase())}${
    claim.reading !== null && markup` ${words.page.reading(words.reading[claim.reading])}`
  }</p>${passages(claim, root, reading)}</li>`;
}

const column = (claims: readonly Claim[], root: string, reading: Reading): Markup =>
  claims.length === 0
    ? markup`<p class="silent">${reading.words.page.notStated}</p>`
    : markup`<ul>${claims.map((claim) => claimItem(claim, root, reading))}</ul>`;

function questions(claims: readonly Claim[], root: string, reading: Reading): Part {
  const { lookup, words } = reading;
  return rowsOf(claims, lookup.relations).map((row) => {
    const sided = row.official.length + row.independent.length > 0;
    return markup`<section class="question"><h3>${words.question[row.question]}${
      sided && markup` <span class="relation">${words.columnRelation[row.relation]}</span>`
    }</h3>${
      sided &&
      markup`<div class="columns"><div><h4>${words.account.heading.official}</h4>${column(row.official, root, reading)}</div><div><h4>${words.account.heading.independent}</h4>${column(row.independent, root, reading)}</div></div>`
    }${
      row.others.length > 0 &&
      markup`<div class="others"><h4>${words.page.others}</h4>${column(row.others, root, reading)}</div>`
    }</section>`;
  });
}

const list = (title: string, items: readonly Part[]): Part =>
  items.length > 0 &&
  markup`<section><h2>${title}</h2><ul class="plain">${items.map((item) => markup`<li>${item}</li>`)}</ul></section>`;

function sourceTexts(claims: readonly Claim[], root: string, { lookup, words }: Reading): Part {
  const ids = new Set(claims.flatMap((claim) => claim.passages.map(({ document }) => document)));
  return list(
    words.page.sourceTexts,
    [...ids].flatMap((id) => {
      const document = lookup.documents.get(id);
      return document === undefined
        ? []
        : [markup`<a href="${root}sources/#${id}">${document.short}</a>: ${document.title}`];
    }),
  );
}

/** The page of an incident. */
export function incidentPage(
  incident: Incident,
  atlas: Atlas,
  lookup: AtlasLookup,
  words: PageWords,
  site: Site,
): PageParts {
  const path = `incident/${incident.id}/`;
  const root = rootFrom(path);
  const reading = { lookup, words };
  const claims = lookup.claimsAbout(incident.id);
  const rows = rowsOf(claims, lookup.relations);
  const [official, independent] = accountsOf(incident, lookup, words);
  const related = [
    ...(incident.parent === null ? [] : [incident.parent]),
    ...lookup.childrenOf(incident.id).map(({ id }) => id),
    ...incident.related,
  ];
  const links = [...new Set(related)].flatMap((id) => {
    const other = lookup.incidents.get(id);
    return other === undefined ? [] : [markup`<a href="../${id}/">${other.title}</a>`];
  });
  const picture = previewWords(incident, lookup, words);
  const status = statusWords(incident, lookup, words);
  const standing = status !== '' && markup`<dt>${words.page.status}</dt><dd>${status}</dd>`;
  const body = markup`<article>
<p class="eyebrow">${words.incidentKind[incident.kind]} · ${words.dossier.overall[overallRelation(rows)]}</p>
<div class="head"><svg class="disc" viewBox="-18 -18 36 36" width="54" height="54" aria-hidden="true">${discSvg(markOf(claims), { x: 0, y: 0, scale: 1 }, { id: 'mark' })}</svg><h1>${incident.title}</h1></div>
<dl><dt>${words.page.when}</dt><dd>${whenWords(incident, words)}</dd><dt>${words.page.where}</dt><dd>${whereWords(incident, lookup, words)} ${incident.placeNote}</dd>${standing}</dl>
<figure><img src="og.png" width="1200" height="630" alt="${picture}"></figure>
<h2>${words.page.undisputed}</h2><p class="lede">${incident.summary}</p>
<h2>${words.page.accounts}</h2>${questions(claims, root, reading)}
${list(words.page.open_, incident.open)}
${list(
  words.page.differ,
  incident.disagreements.map(({ note }) => note),
)}
${sourceTexts(claims, root, reading)}
${list(words.page.related, links)}
<p class="coded">${words.page.coded(describeDate(incident.coded), incident.id)} <a href="${root}?incident=${incident.id}&amp;report=1">${words.page.report}</a></p>
</article>`;
  return {
    title: words.page.title(incident.title),
    description: words.page.description(
      incident.summary,
      official?.sentence ?? '',
      independent?.sentence ?? '',
    ),
    path,
    query: `incident=${incident.id}`,
    body,
    jsonLd: incidentJsonLd(
      incident,
      atlas,
      lookup,
      words,
      site.url === null ? '' : site.url + path,
    ),
    picture,
    oembed: true,
  };
}
