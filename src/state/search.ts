/**
 * Full-text search over the record: titles, places in every spelling, speakers, what they said, the texts.
 * Typo tolerant. Built on first use and kept for as long as the record is.
 */
import MiniSearch, { type SearchResult } from 'minisearch';
import type { AtlasLookup } from '../domain/lookup.ts';
import type { Atlas, Claim, Incident } from '../domain/model.ts';
import { foldTerm, wordsOf } from './fold.ts';

/** What a query may match, the most telling first. */
export const SEARCH_FIELDS = ['title', 'place', 'speaker', 'statement', 'document', 'summary'] as const;
export type SearchField = (typeof SEARCH_FIELDS)[number];

/** `target` is an incident, or a region-wide topic. `sample` is the name or sentence that matched. */
export interface SearchHit {
  readonly id: string;
  readonly target: 'incident' | 'topic';
  readonly field: SearchField;
  readonly sample: string | null;
  readonly score: number;
}

export interface SearchIndex {
  /** All hits, best first. A query without a word finds nothing. */
  readonly search: (text: string) => readonly SearchHit[];
  /** The incidents a query finds, or null when it asks nothing. */
  readonly incidents: (text: string) => ReadonlySet<string> | null;
}

type Entry = { readonly id: string; readonly target: SearchHit['target'] } & Readonly<Record<SearchField, readonly string[]>>;

function speakersOf(claims: readonly Claim[], lookup: AtlasLookup): string[] {
  const names = claims.flatMap((claim) => {
    const speaker = lookup.speakers.get(claim.speaker);
    return speaker === undefined ? [] : [speaker.name, ...speaker.aliases];
  });
  return [...new Set(names)];
}

function documentsOf(claims: readonly Claim[], lookup: AtlasLookup): string[] {
  const ids = new Set(claims.flatMap((claim) => claim.passages.map((passage) => passage.document)));
  return [...ids].flatMap((id) => {
    const document = lookup.documents.get(id);
    return document === undefined ? [] : [document.short, document.title];
  });
}

function incidentEntry(incident: Incident, lookup: AtlasLookup): Entry {
  const claims = lookup.claimsAbout(incident.id);
  const place = incident.place === null ? undefined : lookup.places.get(incident.place);
  const province = place?.province == null ? undefined : lookup.places.get(place.province);
  return {
    id: incident.id,
    target: 'incident',
    title: [incident.title, incident.short],
    place: [...(place === undefined ? [] : [place.name, ...place.names]), ...(province === undefined ? [] : [province.name, ...province.names]), incident.placeNote],
    speaker: speakersOf(claims, lookup),
    statement: claims.flatMap((claim) => [claim.says, ...claim.passages.map((passage) => passage.quote)]),
    document: documentsOf(claims, lookup),
    summary: [incident.summary, ...incident.open],
  };
}

function entriesOf(atlas: Atlas, lookup: AtlasLookup): Entry[] {
  const topics = atlas.regional.map((topic): Entry => ({
    id: topic.id,
    target: 'topic',
    title: [topic.title],
    place: [],
    speaker: speakersOf(topic.claims, lookup),
    statement: topic.claims.map((claim) => claim.says),
    document: documentsOf(topic.claims, lookup),
    summary: [topic.summary],
  }));
  return [...atlas.incidents.map((incident) => incidentEntry(incident, lookup)), ...topics];
}

/** The first text of a field that holds one of the matched words. */
function sampleOf(texts: readonly string[], terms: ReadonlySet<string>): string | null {
  return texts.find((text) => wordsOf(text).some((word) => terms.has(foldTerm(word)))) ?? null;
}

function hitOf(result: SearchResult, entry: Entry): SearchHit {
  const matched = new Map<SearchField, Set<string>>();
  for (const [term, fields] of Object.entries(result.match)) {
    for (const field of fields as SearchField[]) matched.set(field, (matched.get(field) ?? new Set()).add(term));
  }
  // The field that explains most of the query; among equals the most telling.
  const most = Math.max(...[...matched.values()].map((terms) => terms.size));
  const field = SEARCH_FIELDS.find((each) => matched.get(each)?.size === most) ?? 'title';
  return { id: entry.id, target: entry.target, field, sample: sampleOf(entry[field], matched.get(field) ?? new Set()), score: result.score };
}

function build(atlas: Atlas, lookup: AtlasLookup): SearchIndex {
  const entries = new Map(entriesOf(atlas, lookup).map((entry) => [`${entry.target}/${entry.id}`, entry]));
  const mini = new MiniSearch<{ key: string }>({
    idField: 'key',
    fields: [...SEARCH_FIELDS],
    extractField: (item, name) => name === 'key' ? item.key : (entries.get(item.key)?.[name as SearchField] ?? []).join(' \n '),
    tokenize: wordsOf,
    processTerm: foldTerm,
    searchOptions: {
      prefix: true,
      // Short words have no room for a slip: one wrong letter in four makes another word.
      fuzzy: (term) => (term.length < 4 ? false : 0.2),
      combineWith: 'AND',
      boost: { title: 4, place: 3, speaker: 2 },
    },
  });
  mini.addAll([...entries.keys()].map((key) => ({ key })));
  const search = (text: string): SearchHit[] => mini.search(text).flatMap((result) => {
    const entry = entries.get(result.id as string);
    return entry === undefined ? [] : [hitOf(result, entry)];
  });
  return {
    search,
    incidents: (text) => wordsOf(text).length === 0
      ? null
      : new Set(search(text).flatMap((hit) => (hit.target === 'incident' ? [hit.id] : []))),
  };
}

const indexes = new WeakMap<Atlas, SearchIndex>();

/** The index of a record; the first call builds it. */
export function searchIndex(atlas: Atlas, lookup: AtlasLookup): SearchIndex {
  const known = indexes.get(atlas);
  if (known !== undefined) return known;
  const index = build(atlas, lookup);
  indexes.set(atlas, index);
  return index;
}
