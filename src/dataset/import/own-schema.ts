/**
 * Our own GeoJSON (`exports/geojson.ts`) as it is published, and what each part of it was in the Atlas. The
 * schema takes whole what the record may hold: a file from elsewhere is not trusted to have been compiled.
 */
import * as v from 'valibot';
import { readPlainDate } from '../../time/plain-edtf.ts';
import { ONE_OF } from '../closed-lists.ts';
import { MAX_CELL } from './limits.ts';

const text = v.pipe(v.string(), v.maxLength(MAX_CELL));
const slug = v.pipe(
  v.string(),
  v.maxLength(120),
  v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u),
  // Such a name is a member of every object; no record has it.
  v.check((id) => !(id in {}), 'Another id than a name that every object bears.'),
);
const claimId = v.pipe(v.string(), v.maxLength(240), v.regex(/^[a-z0-9-]+\/[a-z0-9-]+$/u));
const edtf = v.pipe(
  v.string(),
  v.check(
    (date) => readPlainDate(date) !== null,
    'A date, as 2010-09-19, 2010-09 or 2008/2011-01.',
  ),
);
const day = v.pipe(v.string(), v.isoDate());
const list = <const T extends v.GenericSchema>(item: T) =>
  v.optional(v.pipe(v.array(item), v.maxLength(5000)), []);
const maybe = <const T extends v.GenericSchema>(item: T) => v.optional(v.nullable(item), null);
const count = v.nullable(v.pipe(v.number(), v.finite()));
const lonLat = v.tuple([
  v.pipe(v.number(), v.minValue(-180), v.maxValue(180)),
  v.pipe(v.number(), v.minValue(-90), v.maxValue(90)),
]);
const locator = v.pipe(v.number(), v.integer(), v.minValue(0));

const Figure = v.object({
  id: maybe(text),
  what: ONE_OF.figureSubject,
  whom: text,
  low: count,
  high: count,
  text,
  part_of: maybe(text),
});

const Hop = v.object({
  from: text,
  to: text,
  kind: ONE_OF.hopKind,
  evidence_added: v.boolean(),
  when: maybe(edtf),
  words: maybe(text),
  hedge: maybe(ONE_OF.hedge),
});

const Passage = v.object({
  document: slug,
  locator,
  quote: text,
  prefix: maybe(text),
  suffix: maybe(text),
  stance: ONE_OF.stance,
  hedge: ONE_OF.hedge,
  note: maybe(text),
  comment: maybe(text),
  route: list(Hop),
});

const Claim = v.object({
  id: claimId,
  question: ONE_OF.question,
  camp: ONE_OF.camp,
  speaker: text,
  speaker_id: slug,
  speaker_kind: maybe(ONE_OF.speakerKind),
  says: text,
  uttered: maybe(edtf),
  known: day,
  reading: maybe(ONE_OF.reading),
  reason: maybe(text),
  basis: ONE_OF.basis,
  figures: list(Figure),
  calls: v.optional(v.object({ actors: list(text), act: list(text) }), { actors: [], act: [] }),
  movement: maybe(v.object({ from: slug, to: slug, label: text })),
  horizon: maybe(edtf),
  also_about: list(slug),
  passages: v.pipe(v.array(Passage), v.minLength(1)),
});

const Relation = v.object({
  from: claimId,
  to: claimId,
  kind: ONE_OF.relationKind,
  grounds: maybe(text),
  extent: maybe(ONE_OF.extent),
  conceded: maybe(ONE_OF.conceded),
});

export const OwnIncident = v.object({
  title: v.pipe(text, v.minLength(1)),
  short: maybe(text),
  kind: ONE_OF.incidentKind,
  tier: ONE_OF.tier,
  parent: maybe(slug),
  place: maybe(text),
  place_id: maybe(slug),
  place_names: list(text),
  place_note: v.optional(text, ''),
  where_prec: maybe(ONE_OF.placePrecision),
  date_readings: list(
    v.object({ document: slug, date: edtf, locator: maybe(locator), note: maybe(text) }),
  ),
  summary: v.optional(text, ''),
  open: list(text),
  silences: list(v.object({ camp: ONE_OF.camp, note: text })),
  disagreements: list(
    v.object({
      about: ONE_OF.disagreement,
      note: text,
      documents: v.array(slug),
    }),
  ),
  relations: list(v.object({ ...Relation.entries, coded_under: maybe(slug) })),
  related: list(slug),
  claims: v.array(Claim),
  coded: day,
});

export const OwnDocument = v.object({
  id: slug,
  short: text,
  title: text,
  csl: v.record(v.string(), v.unknown()),
  published: edtf,
  file: v.optional(text, ''),
  speaker: slug,
  about: text,
  stance: text,
  lost: list(text),
  reliesOn: list(v.object({ speaker: slug, note: text })),
  errata: list(v.object({ locator, quote: text, note: text, incident: v.exactOptional(slug) })),
  outside: v.boolean(),
});

export const OwnSpeaker = v.object({
  id: slug,
  name: text,
  kind: ONE_OF.speakerKind,
  camp: ONE_OF.camp,
  note: v.exactOptional(text),
  named: v.boolean(),
  person: v.exactOptional(v.boolean()),
  aliases: list(text),
});

export const OwnPlace = v.object({
  id: slug,
  name: text,
  names: list(text),
  country: ONE_OF.country,
  province: maybe(slug),
  geonames: maybe(v.pipe(v.number(), v.integer())),
  wherePrec: ONE_OF.placePrecision,
  exactness: v.exactOptional(v.literal('not-stated')),
  shape: ONE_OF.shape,
  geometry: v.optional(v.unknown()),
  mark: maybe(lonLat),
  note: text,
  bearing: maybe(lonLat),
});

export const OwnTopic = v.object({
  id: slug,
  title: text,
  summary: text,
  chart: ONE_OF.chart,
  claims: v.array(Claim),
  relations: list(Relation),
});

export type OwnClaim = v.InferOutput<typeof Claim>;
export type OwnRelation = v.InferOutput<typeof Relation>;
export type OwnIncidentProperties = v.InferOutput<typeof OwnIncident>;
