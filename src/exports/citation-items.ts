/** CSL-JSON items of what can be cited: the atlas, an entry, one claim in it, and a source text. */
import type { AtlasLookup } from '../domain/lookup.ts';
import type { Atlas, Claim, Incident, SourceDocument } from '../domain/model.ts';
import type { Words } from '../i18n/index.ts';
import { caveatOf } from './caveat.ts';
import { PLACEHOLDER } from './citation.ts';

/** A CSL-JSON item, as far as we write it; a document's own item may hold more. */
export interface CslItem extends Readonly<Record<string, unknown>> {
  readonly id: string;
  readonly type: string;
  readonly title: string;
  /** The caveat; it stands in every format. */
  readonly note: string;
}

const ACCESSED = {
  'date-parts': [[Number(PLACEHOLDER.year), Number(PLACEHOLDER.month), Number(PLACEHOLDER.day)]],
};

const dayParts = (day: string) => ({ 'date-parts': [day.split('-').map(Number)] });

/** Address of an incident's static page, under the site's placeholder. */
const pageOf = (incident: string) => `${PLACEHOLDER.site}incident/${incident}/`;

/** Address at which a claim opens in the atlas. */
const claimAddress = (incident: string | null, claim: string) => {
  const parameters = new URLSearchParams({
    ...(incident === null ? { view: 'regional' } : { incident }),
    passage: `${claim}#0`,
  });
  return `${PLACEHOLDER.site}?${parameters.toString().replaceAll('%2F', '/')}`;
};

const entry = (version: string, words: Words) => ({
  type: 'entry-encyclopedia',
  'container-title': words.cite.atlas,
  version,
  accessed: ACCESSED,
  language: 'en',
});

/** The atlas as a whole. */
export function atlasItem(atlas: Atlas, words: Words): CslItem {
  const coded = atlas.incidents
    .map((incident) => incident.coded)
    .sort()
    .at(-1);
  return {
    id: 'contested-ground',
    type: 'dataset',
    title: words.cite.atlas,
    version: atlas.version,
    accessed: ACCESSED,
    language: 'en',
    URL: PLACEHOLDER.site,
    ...(coded === undefined ? {} : { issued: dayParts(coded) }),
    note: `${words.cite.wholeCaveat} ${words.cite.version(atlas.version, coded ?? '')} ${words.cite.retrieved(PLACEHOLDER.iso)}`,
  };
}

/** An incident's entry. */
export function entryItem(
  incident: Incident,
  lookup: AtlasLookup,
  version: string,
  words: Words,
): CslItem {
  return {
    id: incident.id,
    title: incident.title,
    ...entry(version, words),
    issued: dayParts(incident.coded),
    URL: pageOf(incident.id),
    note: caveatOf(incident, lookup, version, words, PLACEHOLDER.iso),
  };
}

/** One claim. Its paraphrase is the record's, and the note says so. */
export function claimItem(
  claim: Claim,
  incident: Incident | null,
  atlas: Atlas,
  lookup: AtlasLookup,
  words: Words,
): CslItem {
  const speaker = lookup.speakers.get(claim.speaker)?.name ?? claim.speaker;
  const caveat =
    incident === null
      ? atlasItem(atlas, words).note
      : caveatOf(incident, lookup, atlas.version, words, PLACEHOLDER.iso);
  const basis = words.basis[claim.basis].toLowerCase();
  return {
    id: claim.id.replace('/', '-'),
    title: words.cite.statement(
      incident?.title ?? words.app.pages.regional,
      words.question[claim.question],
      speaker,
    ),
    ...entry(atlas.version, words),
    ...(incident === null ? {} : { issued: dayParts(incident.coded) }),
    URL: claimAddress(incident?.id ?? null, claim.id),
    note: `${words.cite.says(speaker, claim.says)} ${words.cite.basis(basis)} ${caveat}`,
  };
}

/** A source text, as its own CSL data have it. */
export function documentItem(document: SourceDocument): CslItem {
  const { csl } = document;
  return {
    ...csl,
    id: document.id,
    type: typeof csl['type'] === 'string' ? csl['type'] : 'document',
    title: document.title,
    note: typeof csl['note'] === 'string' ? csl['note'] : '',
    ...(csl['URL'] === undefined ? {} : { accessed: ACCESSED }),
  };
}
