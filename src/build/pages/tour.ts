/** A guided tour as a text to read, scene after scene; the notes are for whoever gives it, and stay out. */
import type { AtlasLookup } from '../../domain/lookup.ts';
import type { Passage } from '../../domain/model.ts';
import { paragraphsOf } from '../../domain/paragraphs.ts';
import type { Scene, ScenePassage, Tour } from '../../domain/tours.ts';
import { type Markup, markup, type Part } from '../../exports/markup.ts';
import type { PageWords } from '../../i18n/pages.ts';
import { describeDate } from '../../time/describe.ts';
import type { PageParts } from './layout.ts';

function route({ route: hops }: Passage, words: PageWords): Part {
  return (
    hops.length > 0 &&
    markup`<p>${words.tours.route}:</p><ol>${hops.map(
      ({ from, to, kind, words: said, evidenceAdded }) =>
        markup`<li><b>${from}</b> → <b>${to}</b>: ${words.hopKind[kind]}${
          said !== undefined && markup` <q>${said}</q>`
        }, ${evidenceAdded ? words.tours.evidenceAdded : words.tours.noEvidence}</li>`,
    )}</ol>`
  );
}

/** The phrase as it stands in the text, who says it there, how it is worded, and how it came there. */
function passageOf(
  { claim: id, index }: ScenePassage,
  lookup: AtlasLookup,
  words: PageWords,
): Part {
  const claim = lookup.claims.get(id);
  const passage = claim?.passages[index];
  if (claim === undefined || passage === undefined) return null;
  const document = lookup.documents.get(passage.document);
  return markup`<div class="passage"><p>“${passage.quote}” <b>${lookup.speakers.get(claim.speaker)?.name ?? claim.speaker}</b>, <cite><a href="../../sources/#${passage.document}">${document?.short ?? passage.document}</a> ${words.tours.paragraph(passage.locator)}</cite>${
    document !== undefined && ` (${describeDate(document.published)})`
  }. ${words.tours.worded[passage.hedge]}. ${words.tours.theText} ${words.stance[passage.stance]}.</p>${route(passage, words)}</div>`;
}

function sceneOf(scene: Scene, index: number, lookup: AtlasLookup, words: PageWords): Markup {
  const incident = scene.incident === null ? undefined : lookup.incidents.get(scene.incident);
  return markup`<section><h2>${index + 1}. ${scene.title}</h2>${
    scene.knownBy !== null &&
    markup`<p class="who">${words.tours.knownBy(describeDate(scene.knownBy))}</p>`
  }${paragraphsOf(scene.text).map((text) => markup`<p>${text}</p>`)}${
    scene.passage !== null && passageOf(scene.passage, lookup, words)
  }${scene.ask !== null && markup`<p class="ask"><b>${words.tours.ask}</b> ${scene.ask}</p>`}${
    incident !== undefined &&
    markup`<p><a href="../../incident/${incident.id}/">${incident.title}</a></p>`
  }</section>`;
}

export function tourPage(tour: Tour, lookup: AtlasLookup, words: PageWords): PageParts {
  return {
    title: words.page.title(tour.title),
    description: tour.aim,
    path: `tour/${tour.id}/`,
    query: `view=tours&tour=${tour.id}`,
    body: markup`<h1>${tour.title}</h1><p class="who">${words.tours.facts(tour.minutes, tour.scenes.length)}</p><p class="lede"><b>${words.tours.aim}:</b> ${tour.aim}</p>${tour.scenes.map((scene, index) => sceneOf(scene, index, lookup, words))}`,
  };
}
