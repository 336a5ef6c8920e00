/**
 * The authoring schema: what a person writes in `data/`. The JSON Schema that editors read is generated
 * from it, and the compiler parses every file with it. Rules that span records are in `rules/`.
 */
import * as v from 'valibot';
import { AboutSchema } from './about-schema.ts';
import { ClaimSchema, RelationSchema } from './claim-schema.ts';
import { ONE_OF } from './closed-lists.ts';
import { QuestionsSchema } from './question-schema.ts';
import { edtf, list, paragraph, prose, slug, text } from './schema-parts.ts';
import { TourSchema } from './tour-schema.ts';
import { TRANSLATABLE } from './translatable.ts';

const lonLat = v.tuple([
  v.pipe(v.number(), v.minValue(-180), v.maxValue(180)),
  v.pipe(v.number(), v.minValue(-90), v.maxValue(90)),
]);

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
  kind: ONE_OF.incidentKind,
  tier: ONE_OF.tier,
  parent: v.optional(v.nullable(slug), null),
  place: v.nullable(slug),
  placeNote: prose,
  dates: list(DateReadingSchema),
  summary: prose,
  open: list(prose),
  silences: list(v.strictObject({ camp: ONE_OF.camp, note: prose })),
  disagreements: list(
    v.strictObject({
      about: ONE_OF.disagreement,
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
  chart: ONE_OF.chart,
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
  kind: ONE_OF.speakerKind,
  camp: ONE_OF.camp,
  note: v.optional(prose),
  named: v.optional(v.boolean(), true),
  person: v.exactOptional(v.boolean()),
  aliases: list(text),
});

export const PlaceSchema = v.strictObject({
  id: slug,
  name: prose,
  names: list(text),
  country: ONE_OF.country,
  province: v.optional(v.nullable(slug), null),
  geonames: v.optional(v.nullable(v.pipe(v.number(), v.integer())), null),
  wherePrec: ONE_OF.placePrecision,
  shape: ONE_OF.shape,
  /** Coordinates of a point place; for all other shapes, `outline` names a file of `data/shapes/` or a province. */
  point: v.optional(v.nullable(lonLat), null),
  outline: v.optional(v.nullable(slug), null),
  mark: v.optional(v.nullable(lonLat), null),
  note: prose,
  bearing: v.optional(v.nullable(lonLat), null),
});

/** One file of `data/`: its name decides which. */
export const FILE_SCHEMAS = {
  'about.yaml': AboutSchema,
  'documents.yaml': v.array(DocumentSchema),
  'speakers.yaml': v.array(SpeakerSchema),
  'places.yaml': v.array(PlaceSchema),
  'regional.yaml': v.array(RegionalTopicSchema),
  'questions.yaml': v.array(QuestionsSchema),
  'incidents/*.yaml': IncidentSchema,
  'tours/*.yaml': TourSchema,
} as const;
