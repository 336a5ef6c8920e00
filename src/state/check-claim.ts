/**
 * A sentence or headline against the record: the nearest incidents, each with the reasons. Words are compared
 * as the search does (spellings and slips fall together); places, actors and years count on top.
 */
import MiniSearch from 'minisearch';
import type { AtlasLookup } from '../domain/lookup.ts';
import type { Atlas, Claim, Incident } from '../domain/model.ts';
import { foldTerm, wordsOf } from './fold.ts';

export interface MatchReason {
  readonly kind: 'place' | 'date' | 'year' | 'actor' | 'words';
  readonly what: string;
}

export interface ClaimMatch {
  readonly incident: string;
  readonly score: number;
  readonly reasons: readonly MatchReason[];
  /** The claim whose words come nearest; null where none shares a word. */
  readonly claim: string | null;
}

const STOP = new Set(
  'a an and are as at be been by for from had has have he her his in into is it its near not of on or over s said say says she that the their them they this to under was were who will with after before during new two one'.split(
    ' ',
  ),
);

/** Words of the trade that stand in many entries under other names. */
const ALIKE: Readonly<Record<string, string>> = {
  soldiers: 'soldier',
  troops: 'soldier',
  army: 'soldier',
  military: 'soldier',
  servicemen: 'soldier',
  jailbreak: 'escape',
  fled: 'escape',
  escaped: 'escape',
  escapees: 'escape',
  fugitives: 'escape',
  prisoners: 'prison',
  jail: 'prison',
  inmates: 'prison',
  bomb: 'bombing',
  bomber: 'bombing',
  explosion: 'bombing',
  blast: 'bombing',
  exploded: 'bombing',
  detonated: 'bombing',
  suicide: 'bombing',
  airstrike: 'strike',
  bombed: 'strike',
  raid: 'strike',
  strikes: 'strike',
  ambushed: 'ambush',
  attacked: 'attack',
  attacks: 'attack',
  assault: 'attack',
  trial: 'court',
  tried: 'court',
  sentenced: 'court',
  sentence: 'court',
  convicted: 'court',
  sentences: 'court',
  jailed: 'court',
  arrested: 'arrest',
  arrests: 'arrest',
  detained: 'arrest',
  captured: 'arrest',
  killed: 'kill',
  dead: 'kill',
  dies: 'kill',
  die: 'kill',
  slain: 'kill',
  killing: 'kill',
  death: 'kill',
  kills: 'kill',
  banned: 'ban',
  outlawed: 'ban',
  bans: 'ban',
  outlaws: 'ban',
  clashes: 'clash',
  fighting: 'clash',
  battle: 'clash',
  fights: 'clash',
  chopper: 'helicopter',
  isis: 'islamicstate',
  daesh: 'islamicstate',
  isil: 'islamicstate',
  defects: 'defection',
  defected: 'defection',
  joins: 'join',
  joined: 'join',
  leaves: 'flight',
  flees: 'flight',
  smugglers: 'smuggler',
  traffickers: 'smuggler',
  islands: 'island',
  islet: 'island',
  leader: 'commander',
  chief: 'commander',
};

const asTerm = (word: string): string | null => {
  const lower = word.toLowerCase().replace(/['’]s$/u, '');
  if (STOP.has(lower) || (lower.length < 2 && !/\d/u.test(lower))) return null;
  return ALIKE[lower] ?? foldTerm(lower);
};

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

const folded = (text: string) => wordsOf(text).map(foldTerm).join(' ');

/** The first of the names that the sentence holds, in whatever spelling. */
function nameIn(sentence: string, names: readonly string[]): string | null {
  return (
    names.find((name) => {
      const wanted = folded(name);
      return wanted.length > 3 && ` ${sentence} `.includes(` ${wanted} `);
    }) ?? null
  );
}

const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

/** How a sentence's years and months fit an incident: a fit helps, a wrong year costs nothing. */
function dateReason(text: string, incident: Incident): MatchReason | null {
  if (incident.span === null) return null;
  const years = text.match(/\b(?:19|20)\d\d\b/gu) ?? [];
  const months = MONTHS.flatMap((month, index) =>
    new RegExp(`\\b${month}\\b`, 'iu').test(text) ? [index + 1] : [],
  );
  const { earliest, latest } = incident.span;
  for (const year of years) {
    for (const month of months) {
      const at = `${year}-${String(month).padStart(2, '0')}`;
      if (at >= earliest.slice(0, 7) && at <= latest.slice(0, 7)) return { kind: 'date', what: at };
    }
    if (year >= earliest.slice(0, 4) && year <= latest.slice(0, 4))
      return { kind: 'year', what: year };
  }
  return null;
}

const EXTRA: Record<MatchReason['kind'], number> = {
  place: 9,
  date: 5,
  year: 2.5,
  actor: 2,
  words: 0,
};

const TIER: Record<Incident['tier'], number> = { core: 1.12, background: 1, context: 0.92 };

/** Builds the check once; the index is made at the first question. */
export function createClaimCheck(atlas: Atlas, lookup: AtlasLookup) {
  const entries = new Map(
    atlas.incidents.map((incident) => [incident.id, entryOf(incident, lookup)]),
  );
  let index: MiniSearch | null = null;
  const build = () => {
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
    mini.addAll(
      [...entries.values()].map(({ incident, claims, names }) => ({
        id: incident.id,
        title: `${incident.title} ${incident.short}`,
        summary: incident.summary,
        says: claims.map((claim) => claim.says).join(' '),
        place: names.join(' '),
      })),
    );
    return mini;
  };
  return (text: string, most = 5): ClaimMatch[] => {
    index ??= build();
    const sentence = folded(text);
    const terms = new Set(wordsOf(text).flatMap((word) => asTerm(word) ?? []));
    return index
      .search(text)
      .flatMap((result) => {
        const entry = entries.get(result.id as string);
        if (entry === undefined) return [];
        const place = nameIn(sentence, entry.names);
        const actor = nameIn(sentence, entry.actors);
        const date = dateReason(text, entry.incident);
        const shared = [...new Set(result.queryTerms)].slice(0, 6);
        const reasons: MatchReason[] = [
          ...(place === null ? [] : [{ kind: 'place' as const, what: place }]),
          ...(date === null ? [] : [date]),
          ...(actor === null ? [] : [{ kind: 'actor' as const, what: actor }]),
          ...(shared.length === 0 ? [] : [{ kind: 'words' as const, what: shared.join(', ') }]),
        ];
        const extra = reasons.reduce((sum, { kind }) => sum + EXTRA[kind], 0);
        return [
          {
            incident: entry.incident.id,
            score: (result.score + extra) * TIER[entry.incident.tier],
            reasons,
            claim: nearestClaim(entry.claims, terms),
          },
        ];
      })
      .sort((a, b) => b.score - a.score)
      .slice(0, most);
  };
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
