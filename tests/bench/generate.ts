/**
 * An invented record of any size, in the compiled format, for the bench and for tests of scale: the same
 * size gives the same record, byte for byte. Nothing in it is about anything; it is never shipped.
 */

import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { UNNAMED } from '../../src/domain/about.ts';
import type {
  Atlas,
  Claim,
  Incident,
  Place,
  Relation,
  SourceDocument,
  Speaker,
} from '../../src/domain/model.ts';
import type { Camp, Reading } from '../../src/domain/vocabulary.ts';
import { dayOf } from '../../src/time/days.ts';

const SEED = 20_101_006;
const FIRST_DAY = Date.UTC(2008, 0, 1);
const DAYS = 2900;
const DAY = 86_400_000;
/** Incidents to a place: a national file names some places often and most of them once or twice. */
const PER_PLACE = 12;
const PROVINCES = 8;

type Pick = (below: number) => number;

function picker(seed: number): Pick {
  const generator = xoroshiro128plus(seed);
  return (below) => Math.floor(((generator.next() >>> 0) / 0x1_0000_0000) * below);
}
const one = <T>(pick: Pick, from: readonly [T, ...T[]]): T => from[pick(from.length)] ?? from[0];
const round = (value: number) => Math.round(value * 1e4) / 1e4;

const SYLLABLES = [
  'sar',
  'dara',
  'kala',
  'rud',
  'tang',
  'shor',
  'bed',
  'gul',
  'kuh',
  'ob',
] as const;
const DEEDS = ['Ambush', 'Raid', 'Blast', 'Arrests', 'Shelling', 'Abduction', 'Attack'] as const;
const TARGETS = ['patrol', 'post', 'convoy', 'market', 'bridge', 'station', 'village'] as const;
const ACTORS = ['an armed band', 'smugglers', 'a foreign network', 'local rivals'] as const;

const nameOf = (pick: Pick) => {
  const name = `${one(pick, SYLLABLES)}${one(pick, SYLLABLES)}${one(pick, ['', 'ak', 'i', 'on'])}`;
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
};

function documentOf(index: number): SourceDocument {
  const year = 2009 + index;
  return {
    id: `report-${year}`,
    short: `Report ${year}`,
    title: `Invented report for ${year}`,
    csl: { id: `report-${year}`, type: 'report', title: `Invented report for ${year}` },
    published: `${year}`,
    publishedSpan: { earliest: `${year}-01-01`, latest: `${year}-12-31` },
    file: `report-${year}.txt`,
    speaker: `press-${index % 4}`,
    about: 'Invented.',
    stance: 'Invented.',
    lost: [],
    reliesOn: [],
    errata: [],
    outside: false,
  };
}

const speakerOf = (index: number, camp: Camp): Speaker => ({
  id: `${camp === 'official' ? 'office' : 'press'}-${index}`,
  name: `${camp === 'official' ? 'Ministry' : 'News agency'} ${index + 1}`,
  kind: camp === 'official' ? 'tajik-government' : 'news-outlet',
  camp,
  named: true,
  aliases: [],
});

function provinceOf(index: number): Place {
  const west = 64 + (index % 4) * 2.6;
  const south = index < 4 ? 34.6 : 37.6;
  const ring = [
    [west, south],
    [west + 2.4, south],
    [west + 2.4, south + 2.6],
    [west, south + 2.6],
    [west, south],
  ];
  return {
    ...placeBase(`province-${index}`, `Province ${index + 1}`),
    wherePrec: 4,
    shape: 'province',
    geometry: { type: 'Polygon', coordinates: [ring] },
    mark: [round(west + 1.2), round(south + 1.3)],
  };
}

const placeBase = (id: string, name: string) =>
  ({
    id,
    name,
    names: [],
    country: 'AF',
    province: null,
    geonames: null,
    note: '',
    bearing: null,
  }) as const;

function townOf(index: number, pick: Pick): Place {
  const province = pick(PROVINCES);
  const centre = provinceOf(province).mark ?? [68, 36];
  // Towards the middle of its province: towns crowd
  const spread = () => (pick(1000) + pick(1000) - 1000) / 1000;
  const at = [round(centre[0] + spread() * 1.2), round(centre[1] + spread() * 1.3)] as const;
  return {
    ...placeBase(`town-${index}`, nameOf(pick)),
    province: `province-${province}`,
    wherePrec: 1,
    shape: 'point',
    geometry: { type: 'Point', coordinates: [...at] },
    mark: at,
  };
}

function claimOf(
  incident: string,
  camp: 'official' | 'independent',
  days: { readonly day: string; readonly document: SourceDocument },
  pick: Pick,
): Claim {
  const reading = (1 + pick(5)) as Reading;
  const killed = pick(30);
  return {
    id: `${incident}/${camp}`,
    question: 'perpetrator',
    speaker: `${camp === 'official' ? 'office' : 'press'}-${pick(camp === 'official' ? 8 : 4)}`,
    camp,
    says: `It was the work of ${one(pick, ACTORS)}.`,
    uttered: days.day,
    utteredSpan: { earliest: days.day, latest: days.day },
    known: days.day,
    reading,
    reason: null,
    basis: one(pick, ['bare-statement', 'confession', 'first-hand', 'document']),
    figures:
      pick(3) === 0
        ? [{ what: 'killed', whom: 'people', low: killed, high: killed, text: `${killed}` }]
        : [],
    passages: [
      {
        document: days.document.id,
        locator: 1 + pick(400),
        quote: `${one(pick, ACTORS)} near the ${one(pick, TARGETS)}`,
        stance: one(pick, ['asserts', 'relays', 'questions']),
        hedge: one(pick, ['flat', 'reportedly', 'allegedly']),
        route: [],
      },
    ],
    calls: { actors: [], act: [] },
    movement: null,
    horizon: null,
    alsoAbout: [],
  };
}

const disputes = (id: string): Relation[] => [
  { from: `${id}/independent`, to: `${id}/official`, kind: 'disputes' },
];

function incidentOf(
  index: number,
  places: readonly Place[],
  documents: readonly SourceDocument[],
  pick: Pick,
): Incident {
  const id = `invented-${index + 1}`;
  const start = FIRST_DAY + pick(DAYS) * DAY;
  const long = pick(10) === 0 ? pick(60) : 0;
  const span = { earliest: dayOf(start), latest: dayOf(start + long * DAY) };
  const date = long === 0 ? span.earliest : `${span.earliest}/${span.latest}`;
  const year = new Date(start).getUTCFullYear();
  const document = documents.find(({ published }) => Number(published) > year) ?? documents[0];
  if (document === undefined) throw new Error('A record needs a document.');
  // Squared: the first places are named most
  const at = Math.floor((pick(10_000) / 10_000) ** 2 * places.length);
  const place = pick(50) === 0 ? null : (places[at] ?? null);
  const title = `${one(pick, DEEDS)} on a ${one(pick, TARGETS)}, ${place?.name ?? 'no place'}`;
  const silent = pick(4);
  const days = { day: span.latest, document };
  const claims = [
    ...(silent === 1 ? [] : [claimOf(id, 'official', days, pick)]),
    ...(silent === 2 ? [] : [claimOf(id, 'independent', days, pick)]),
  ];
  return {
    id,
    title: `${title}, ${date}`,
    short: title.slice(0, 32),
    kind: 'event',
    tier: pick(20) === 0 ? 'background' : 'core',
    parent: null,
    place: place?.id ?? null,
    placeNote: '',
    dates: [{ document: document.id, edtf: date, span }],
    date,
    datePrec: long === 0 ? 1 : 2,
    span,
    summary: 'An invented incident.',
    open: [],
    silences: [],
    disagreements: [],
    claims,
    relations: claims.length === 2 && pick(3) === 0 ? disputes(id) : [],
    related: [],
    coded: '2026-01-01',
  };
}

/** A record of `count` incidents. */
export function generateAtlas(count: number): Atlas {
  const pick = picker(SEED);
  const documents = Array.from({ length: 8 }, (_, index) => documentOf(index));
  const provinces = Array.from({ length: PROVINCES }, (_, index) => provinceOf(index));
  const towns = Array.from({ length: Math.max(12, Math.ceil(count / PER_PLACE)) }, (_, index) =>
    townOf(index, pick),
  );
  const places = [...towns, ...provinces];
  return {
    version: `invented-${count}`,
    about: UNNAMED,
    documents,
    speakers: [
      ...Array.from({ length: 8 }, (_, index) => speakerOf(index, 'official')),
      ...Array.from({ length: 4 }, (_, index) => speakerOf(index, 'independent')),
    ],
    places,
    incidents: Array.from({ length: count }, (_, index) =>
      incidentOf(index, places, documents, pick),
    ),
    regional: [],
  };
}
