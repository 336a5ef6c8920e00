/**
 * Full-text search over the record: titles, places in every spelling, speakers, what they said, the texts.
 * Typo tolerant; spellings of one name fall together (see fold.ts).
 */
import MiniSearch, { type SearchResult } from 'minisearch';
import { SEARCH_FIELDS, type SearchField } from '../domain/finding.ts';
import { isLarge } from '../domain/large.ts';
import type { AtlasLookup } from '../domain/lookup.ts';
import type { Atlas } from '../domain/model.ts';
import { foldTerm, wordsOf } from './fold.ts';
import { type Entry, entriesOf, namesOnly } from './search-entries.ts';

/** Why something was found: the field that matched, and the name or sentence in it. */
interface Match {
  readonly field: SearchField;
  readonly sample: string | null;
  readonly score: number;
}
export interface SearchHit extends Match {
  readonly incident: string;
}
export interface TopicHit extends Match {
  readonly topic: string;
}

export interface AtlasSearch {
  /** The incidents that a query finds, best first. A query without a word finds nothing. */
  readonly find: (text: string) => readonly SearchHit[];
  /** The incidents that a query finds, without the reasons; null while the index of a large record is made. */
  readonly ids: (text: string) => ReadonlySet<string> | null;
  /** The region-wide topics that a query finds. */
  readonly findTopics: (text: string) => readonly TopicHit[];
  /** Whether a question has been asked to which the index is still being made. */
  readonly isPreparing: () => boolean;
  /** Rises when there is more to find than before. */
  readonly edition: () => number;
}

/** The first text of a field that holds one of the matched words. */
function sampleOf(texts: readonly string[], terms: ReadonlySet<string>): string | null {
  return texts.find((text) => wordsOf(text).some((word) => terms.has(foldTerm(word)))) ?? null;
}

/** The field that explains most of the query; among equals the most telling. */
function matchOf(result: SearchResult, entry: Entry): Match {
  const matched = new Map<SearchField, Set<string>>();
  for (const [term, fields] of Object.entries(result.match)) {
    for (const field of fields as SearchField[]) {
      matched.set(field, (matched.get(field) ?? new Set()).add(term));
    }
  }
  const most = Math.max(...[...matched.values()].map((terms) => terms.size));
  const field = SEARCH_FIELDS.find((each) => matched.get(each)?.size === most) ?? 'title';
  const sample = sampleOf(entry.texts[field], matched.get(field) ?? new Set());
  return { field, sample, score: result.score };
}

type Index = MiniSearch<{ key: string }>;

/** Fields of a large record's index: names, which readers look for first. The rest would fill the memory. */
const NAMES: readonly SearchField[] = ['title', 'place', 'speaker'];

const emptyIndex = (entries: ReadonlyMap<string, Entry>, fields: readonly SearchField[]): Index =>
  new MiniSearch<{ key: string }>({
    idField: 'key',
    fields: [...fields],
    extractField: (item, name) =>
      name === 'key'
        ? item.key
        : (entries.get(item.key)?.texts[name as SearchField] ?? []).join(' \n '),
    tokenize: wordsOf,
    processTerm: foldTerm,
    searchOptions: {
      prefix: true,
      // Short words have no room for a slip: one wrong letter in three makes another word.
      fuzzy: (term) => (term.length < 4 ? false : 0.2),
      combineWith: 'AND',
      boost: { title: 4, place: 3, speaker: 2 },
    },
  });

/** Entries of a turn, when the index is made between other work. */
const TURN = 250;
/** Most hits that are told with their reasons: words of a large record are everywhere. */
const MOST = 1000;

/**
 * Search over a record. The index is built at the first question; that of a large record in short turns,
 * and `onReady` is called when it is there.
 */
export function createSearch(
  atlas: Atlas,
  lookup: AtlasLookup,
  onReady: () => void = () => {},
): AtlasSearch {
  const large = isLarge(atlas.incidents.length);
  let entries: ReadonlyMap<string, Entry> = new Map();
  let mini: Index | null = null;
  let preparing = false;
  let edition = 0;
  const prepare = () => {
    entries = new Map(
      entriesOf(atlas, lookup).map((entry) => [
        `${entry.target}/${entry.id}`,
        large ? namesOnly(entry) : entry,
      ]),
    );
    const next = emptyIndex(entries, large ? NAMES : SEARCH_FIELDS);
    const items = [...entries.keys()].map((key) => ({ key }));
    if (!large) {
      next.addAll(items);
      mini = next;
      return;
    }
    preparing = true;
    void next.addAllAsync(items, { chunkSize: TURN }).then(() => {
      mini = next;
      preparing = false;
      edition += 1;
      onReady();
    });
  };
  const results = (text: string): readonly SearchResult[] | null => {
    if (wordsOf(text).length === 0) return [];
    if (mini === null && !preparing) prepare();
    return mini === null ? null : mini.search(text);
  };
  const ask = (text: string, target: Entry['target']) =>
    (results(text) ?? []).slice(0, large ? MOST : undefined).flatMap((result) => {
      const entry = entries.get(result.id as string);
      return entry?.target === target ? [{ entry, match: matchOf(result, entry) }] : [];
    });
  return {
    find: (text) =>
      ask(text, 'incident').map(({ entry, match }) => ({ incident: entry.id, ...match })),
    findTopics: (text) =>
      ask(text, 'topic').map(({ entry, match }) => ({ topic: entry.id, ...match })),
    ids: (text) => {
      const found = results(text);
      if (found === null) return null;
      return new Set(
        found.flatMap((result) => {
          const entry = entries.get(result.id as string);
          return entry?.target === 'incident' ? entry.id : [];
        }),
      );
    },
    isPreparing: () => preparing,
    edition: () => edition,
  };
}
