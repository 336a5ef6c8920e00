/**
 * The authoring schema: what a person writes in `data/`. The JSON Schema that editors read is generated
 * from it, and the compiler parses every file with it. Rules that span records are in `rules/`.
 */
import * as v from 'valibot';
import {
  BASES,
  CAMPS,
  FIGURE_SUBJECTS,
  HEDGES,
  HOP_KINDS,
  INCIDENT_KINDS,
  QUESTIONS,
  READINGS,
  RELATION_KINDS,
  SHAPES,
  SPEAKER_KINDS,
  STANCES,
  TIERS,
} from '../domain/vocabulary.ts';
import { QuestionsSchema } from './question-schema.ts';
import { TourSchema } from './tour-schema.ts';
import { TRANSLATABLE } from './translatable.ts';

const text = v.pipe(
  v.string(),
  v.trim(),
  v.minLength(1, 'Write some text; an empty field says nothing.'),
);
/** Text that may also be written keyed by language; see `compile/languages.ts`, which has chosen one by now. */
const prose = v.pipe(text, TRANSLATABLE);
const slug = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'Use lower-case letters, digits and single hyphens.'),
);
const claimRef = v.pipe(
  v.string(),
  v.regex(
    /^(?:[a-z0-9-]+\/)?[a-z0-9-]+$/,
    'Write a claim id of this file, or incident-id/claim-id.',
  ),
);
/** YAML reads a bare year as a number: `2010` and `"2010"` mean the same here. */
const edtf = v.union([text, v.pipe(v.number(), v.integer(), v.transform(String))]);
const lonLat = v.tuple([
  v.pipe(v.number(), v.minValue(-180), v.maxValue(180)),
  v.pipe(v.number(), v.minValue(-90), v.maxValue(90)),
]);
const list = <const T extends v.GenericSchema>(item: T) => v.optional(v.array(item), []);
const paragraph = v.pipe(v.number(), v.integer(), v.minValue(1));

export const FigureSchema = v.strictObject({
  id: v.optional(slug),
  what: v.picklist(FIGURE_SUBJECTS),
  whom: prose,
  low: v.nullable(v.pipe(v.number(), v.minValue(0))),
  high: v.nullable(v.pipe(v.number(), v.minValue(0))),
  text,
  partOf: v.optional(slug),
});

export const HopSchema = v.strictObject({
  from: text,
  to: text,
  kind: v.picklist(HOP_KINDS),
  evidenceAdded: v.boolean(),
  when: v.optional(edtf),
  words: v.optional(text),
  hedge: v.optional(v.picklist(HEDGES)),
});

export const PassageSchema = v.strictObject({
  document: slug,
  locator: paragraph,
  quote: text,
  prefix: v.optional(text),
  suffix: v.optional(text),
  sourceNote: v.optional(prose),
  stance: v.picklist(STANCES),
  hedge: v.picklist(HEDGES),
  comment: v.optional(prose),
  route: list(HopSchema),
});

export const ClaimSchema = v.strictObject({
  id: slug,
  question: v.picklist(QUESTIONS),
  speaker: slug,
  says: prose,
  uttered: v.optional(v.nullable(edtf), null),
  reading: v.optional(v.nullable(v.picklist(READINGS)), null),
  reason: v.optional(v.nullable(prose), null),
  basis: v.picklist(BASES),
  figures: list(FigureSchema),
  passages: v.pipe(
    v.array(PassageSchema),
    v.minLength(1, 'Give at least one passage: a claim without a passage cannot be checked.'),
  ),
  calls: v.optional(v.strictObject({ actors: list(text), act: list(text) }), {
    actors: [],
    act: [],
  }),
  movement: v.optional(v.nullable(v.strictObject({ from: slug, to: slug, label: prose })), null),
  horizon: v.optional(v.nullable(edtf), null),
  alsoAbout: list(slug),
});

export const RelationSchema = v.strictObject({
  from: claimRef,
  to: claimRef,
  kind: v.picklist(RELATION_KINDS),
  grounds: v.optional(prose),
  extent: v.optional(v.picklist(['whole', 'part'])),
  conceded: v.optional(v.picklist(['yes', 'no', 'not-stated'])),
});

export const DateReadingSchema = v.strictObject({
  document: slug,
  edtf,
  locator: v.optional(paragraph),
  note: v.optional(prose),
});

export const IncidentSchema = v.strictObject({
  id: slug,
  title: prose,
  short: v.pipe(
    text,
    v.maxLength(36, 'Keep the short title to 36 characters: it stands in rows and labels.'),
    TRANSLATABLE,
  ),
  kind: v.picklist(INCIDENT_KINDS),
  tier: v.picklist(TIERS),
  parent: v.optional(v.nullable(slug), null),
  place: v.nullable(slug),
  placeNote: prose,
  dates: list(DateReadingSchema),
  summary: prose,
  open: list(prose),
  silences: list(v.strictObject({ camp: v.picklist(CAMPS), note: prose })),
  disagreements: list(
    v.strictObject({
      about: v.picklist(['date', 'name', 'rank', 'place', 'number', 'sequence', 'other']),
      note: prose,
      documents: v.array(slug),
    }),
  ),
  claims: v.pipe(v.array(ClaimSchema), v.minLength(1, 'An incident needs at least one claim.')),
  relations: list(RelationSchema),
  related: list(slug),
  coded: v.pipe(v.string(), v.isoDate('Write the day as YYYY-MM-DD.')),
});

export const RegionalTopicSchema = v.strictObject({
  id: slug,
  title: prose,
  summary: prose,
  chart: v.picklist(['dots', 'nested-bars', 'bands', 'statements']),
  claims: v.pipe(v.array(ClaimSchema), v.minLength(1)),
  relations: list(RelationSchema),
});

export const DocumentSchema = v.strictObject({
  id: slug,
  short: text,
  title: text,
  csl: v.record(v.string(), v.unknown()),
  published: edtf,
  file: text,
  speaker: slug,
  about: prose,
  stance: prose,
  lost: list(prose),
  reliesOn: list(v.strictObject({ speaker: slug, note: prose })),
  errata: list(
    v.strictObject({ locator: paragraph, quote: text, note: prose, incident: v.optional(slug) }),
  ),
  outside: v.optional(v.boolean(), false),
});

export const SpeakerSchema = v.strictObject({
  id: slug,
  name: prose,
  kind: v.picklist(SPEAKER_KINDS),
  camp: v.picklist(CAMPS),
  note: v.optional(prose),
  named: v.optional(v.boolean(), true),
  person: v.exactOptional(v.boolean()),
  aliases: list(text),
});

export const PlaceSchema = v.strictObject({
  id: slug,
  name: prose,
  names: list(text),
  country: v.picklist(['TJ', 'AF', 'KG', 'UZ', 'PK', 'RU', 'CN', 'TR', 'XX']),
  province: v.optional(v.nullable(slug), null),
  geonames: v.optional(v.nullable(v.pipe(v.number(), v.integer())), null),
  wherePrec: v.picklist([1, 2, 3, 4, 5, 6, 7]),
  shape: v.picklist(SHAPES),
  /** Coordinates of a point place; for all other shapes, `outline` names a file of `data/shapes/` or a province. */
  point: v.optional(v.nullable(lonLat), null),
  outline: v.optional(v.nullable(slug), null),
  mark: v.optional(v.nullable(lonLat), null),
  note: prose,
  bearing: v.optional(v.nullable(lonLat), null),
});

/** One file of `data/`: its name decides which. */
export const FILE_SCHEMAS = {
  'documents.yaml': v.array(DocumentSchema),
  'speakers.yaml': v.array(SpeakerSchema),
  'places.yaml': v.array(PlaceSchema),
  'regional.yaml': v.array(RegionalTopicSchema),
  'questions.yaml': v.array(QuestionsSchema),
  'incidents/*.yaml': IncidentSchema,
  'tours/*.yaml': TourSchema,
} as const;
