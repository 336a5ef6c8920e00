/** How a statement becomes a mark, as a page. */
import { examplesOf } from '../../domain/examples.ts';
import type { AtlasLookup } from '../../domain/lookup.ts';
import type { Atlas } from '../../domain/model.ts';
import {
  BASES,
  CAMPS,
  HEDGES,
  HOP_KINDS,
  READINGS,
  STANCES,
  STATUSES,
} from '../../domain/vocabulary.ts';
import { type Markup, markup, type Part } from '../../exports/markup.ts';
import type { PageWords } from '../../i18n/pages.ts';
import type { PageParts } from './layout.ts';

const meanings = <K extends string | number>(
  order: readonly K[],
  name: (key: K) => string,
  texts: Readonly<Record<K, string>>,
): Markup =>
  markup`<dl>${order.map((key) => markup`<dt>${name(key)}</dt><dd>${texts[key]}</dd>`)}</dl>`;

const list = (items: readonly Part[]): Markup =>
  markup`<ul class="plain">${items.map((item) => markup`<li>${item}</li>`)}</ul>`;

const section = (title: string, ...parts: readonly Part[]): Markup =>
  markup`<section><h2>${title}</h2>${parts.map((part) =>
    typeof part === 'string' ? markup`<p>${part}</p>` : part,
  )}</section>`;

/** The five readings, each with examples from the record. */
function readings(atlas: Atlas, lookup: AtlasLookup, words: PageWords): Part {
  const { reading: rules, example, because } = words.method.readings;
  return READINGS.map(
    (reading) =>
      markup`<h3>${reading} ${words.reading[reading]}</h3><p>${rules[reading]}</p>${list(
        examplesOf(reading, atlas, lookup).map(
          ({ claim, incident }) =>
            markup`<b>${example(lookup.speakers.get(claim.speaker)?.name ?? claim.speaker)}</b> ${claim.says} ${because(claim.reason ?? '')} <a href="../incident/${incident.id}/">${incident.short}</a>`,
        ),
      )}`,
  );
}

const PRECISIONS = [1, 2, 3, 4, 5, 6, 7] as const;

export function methodPage(atlas: Atlas, lookup: AtlasLookup, words: PageWords): PageParts {
  const { method: m } = words;
  const sections = [
    section(m.claim.title, ...m.claim.text),
    section(m.mark.title, m.mark.text),
    section(m.readings.title, m.readings.text, readings(atlas, lookup, words)),
    section(
      m.camps.title,
      m.camps.text,
      meanings(CAMPS, (key) => words.camp[key], m.camps.camp),
    ),
    section(
      m.stance.title,
      m.stance.text,
      markup`<h3>${m.stance.stances}</h3>`,
      meanings(STANCES, (key) => m.stance.stanceName[key], m.stance.stance),
      markup`<h3>${m.stance.hedges}</h3>`,
      meanings(HEDGES, (key) => m.stance.hedgeName[key], m.stance.hedge),
    ),
    section(
      m.routes.title,
      m.routes.text,
      meanings(HOP_KINDS, (key) => m.routes.hopName[key], m.routes.hop),
    ),
    section(
      m.basis.title,
      m.basis.text,
      meanings(BASES, (key) => words.basis[key], m.basis.basis),
    ),
    section(m.distance.title, m.distance.text),
    section(
      m.status.title,
      m.status.text,
      meanings(STATUSES, (key) => words.status[key], m.status.status),
    ),
    section(
      m.places.title,
      m.places.text,
      meanings(PRECISIONS, String, m.places.code),
      m.places.after,
    ),
    section(m.dates.title, m.dates.text),
    section(m.not.title, list(m.not.items)),
    section(
      m.files.title,
      m.files.text,
      list(
        Object.entries(m.files.link).map(
          ([file, name]) => markup`<a href="../data/${file}" download>${name}</a>`,
        ),
      ),
    ),
    section(m.licences.title, list(m.licences.items)),
  ];
  return {
    title: words.page.title(m.title),
    description: m.lede,
    path: 'method/',
    query: 'view=method',
    type: 'website',
    body: markup`<h1>${m.title}</h1><p class="lede">${m.lede}</p>${sections}`,
  };
}
