/**
 * A sentence or headline against the record: the nearest incidents, each with the reasons. Words are compared
 * as the search does (spellings and slips fall together); places, actors and years count on top.
 */
import MiniSearch, { type SearchResult } from 'minisearch';
import type { MatchReason, SharedWords } from '../../domain/finding.ts';
import type { AtlasLookup } from '../../domain/lookup.ts';
import type { Atlas, Claim, Incident } from '../../domain/model.ts';
import { wordsOf } from '../fold.ts';
import { dateReason, nameIn, printedIn, type Sentence, sentenceOf } from './reasons.ts';
import { asTerm } from './terms.ts';

export interface ClaimMatch {
  readonly incident: string;
  readonly score: number;
  readonly reasons: readonly MatchReason[];
  /** The claim whose words come nearest; null where none shares a word. */
  readonly claim: string | null;
}

interface Entry {
  readonly incident: Incident;
  readonly names: readonly string[];
  readonly actors: readonly string[];
  readonly claims: readonly Claim[];
}

function entryOf(incident: Incident, lookup: AtlasLookup): Entry {
  const claims = lookup.claimsAbout(incident.id);
  const place = incident.place === null ? undefined : lookup.places.get(incident.place);
  const province = place?.province == null ? undefined : lookup.places.get(place.province);
  const speakers = claims.flatMap((claim) => lookup.speakers.get(claim.speaker) ?? []);
  return {
    incident,
    claims,
    names: [
      ...(place === undefined ? [] : [place.name, ...place.names]),
      ...(province === undefined ? [] : [province.name, ...province.names]),
    ],
    actors: [...new Set(speakers.flatMap(({ name, aliases }) => [name, ...aliases]))],
  };
}

/** Everything of an entry that words are looked for in, the most telling first. */
const textsOf = ({ incident, claims, names }: Entry): string[] => [
  incident.title,
  incident.short,
  incident.summary,
  ...claims.map((claim) => claim.says),
  ...names,
];

const EXTRA: Record<MatchReason['kind'], number> = {
  place: 9,
  date: 5,
  year: 2.5,
  actor: 2,
  words: 0,
};

const TIER: Record<Incident['tier'], number> = { core: 1.12, background: 1, context: 0.92 };

/** Most shared words that are named as a reason. */
const MOST_WORDS = 6;

function indexOf(entries: Iterable<Entry>): MiniSearch {
  const mini = new MiniSearch({
    idField: 'id',
    fields: ['title', 'summary', 'says', 'place'],
    tokenize: wordsOf,
    processTerm: asTerm,
    searchOptions: {
      boost: { title: 3.2, place: 1.6, summary: 1.4 },
      fuzzy: (term) => (term.length < 5 ? false : 0.2),
      prefix: (term) => term.length > 4,
      combineWith: 'OR',
    },
  });
  for (const { incident, claims, names } of entries)
    mini.add({
      id: incident.id,
      title: `${incident.title} ${incident.short}`,
      summary: incident.summary,
      says: claims.map((claim) => claim.says).join(' '),
      place: names.join(' '),
    });
  return mini;
}

/** The reasons that are not shared words: these are counted on top of what the index says. */
function namedReasons(sentence: Sentence, entry: Entry, locale: string): MatchReason[] {
  const place = nameIn(sentence, entry.names);
  const date = dateReason(sentence, entry.incident, locale);
  const actor = nameIn(sentence, entry.actors);
  return [
    ...(place === null ? [] : [{ kind: 'place' as const, words: [place] }]),
    ...(date === null ? [] : [date]),
    ...(actor === null ? [] : [{ kind: 'actor' as const, words: [actor] }]),
  ];
}

/** The words that brought the index to an entry: as the reader typed them, and as the entry has them. */
function sharedWords(result: SearchResult, entry: Entry, sentence: Sentence, index: MiniSearch) {
  const texts = textsOf(entry);
  return [...new Set(result.queryTerms)].slice(0, MOST_WORDS).flatMap((term): SharedWords[] => {
    const typed = sentence.typed.find((word) => asTerm(word) === term);
    if (typed === undefined) return [];
    // The index says which of its terms the whole sentence met, not which word met which: asked word by word.
    const [met] = index.search(typed, { filter: ({ id }) => id === result.id });
    const printed = met?.terms.flatMap((each) => printedIn(texts, each) ?? [])[0];
    return printed === undefined ? [] : [{ typed, printed }];
  });
}

/** The claim that shares most words with the sentence. */
function nearestClaim(claims: readonly Claim[], terms: ReadonlySet<string>): string | null {
  let best: { readonly id: string; readonly shared: number } | null = null;
  for (const claim of claims) {
    const words = new Set(wordsOf(claim.says).flatMap((word) => asTerm(word) ?? []));
    const shared = [...words].filter((word) => terms.has(word)).length / Math.sqrt(words.size + 4);
    if (shared > 0 && (best === null || shared > best.shared)) best = { id: claim.id, shared };
  }
  return best?.id ?? null;
}

/** Builds the check once; the index is made at the first question. */
export function createClaimCheck(atlas: Atlas, lookup: AtlasLookup, locale = 'en') {
  const entries = new Map(
    atlas.incidents.map((incident) => [incident.id, entryOf(incident, lookup)]),
  );
  let made: MiniSearch | null = null;
  return (text: string, most = 5): ClaimMatch[] => {
    made ??= indexOf(entries.values());
    const index = made;
    const sentence = sentenceOf(text);
    const terms = new Set(sentence.typed.flatMap((word) => asTerm(word) ?? []));
    // Each word once: a report that repeats one is no nearer to the entries that hold it, and takes no longer.
    const asked = new Map(sentence.typed.map((word) => [word.toLowerCase(), word]));
    return index
      .search([...asked.values()].join(' '))
      .flatMap((result) => {
        const entry = entries.get(result.id as string);
        if (entry === undefined) return [];
        const named = namedReasons(sentence, entry, locale);
        const extra = named.reduce((sum, { kind }) => sum + EXTRA[kind], 0);
        return [
          { result, entry, named, score: (result.score + extra) * TIER[entry.incident.tier] },
        ];
      })
      .sort((a, b) => b.score - a.score)
      .slice(0, most)
      .map(({ result, entry, named, score }) => {
        const words = sharedWords(result, entry, sentence, index);
        return {
          incident: entry.incident.id,
          score,
          reasons: words.length === 0 ? named : [...named, { kind: 'words' as const, words }],
          claim: nearestClaim(entry.claims, terms),
        };
      });
  };
}
