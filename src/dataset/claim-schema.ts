/** The authoring schema of claims, their passages, and how claims bear on each other. */
import * as v from 'valibot';
import { ONE_OF } from './closed-lists.ts';
import { edtf, list, paragraph, prose, slug, text } from './schema-parts.ts';

const claimRef = v.pipe(
  v.string(),
  v.regex(
    /^(?:[a-z0-9-]+\/)?[a-z0-9-]+$/,
    'Write a claim id of this file, or incident-id/claim-id.',
  ),
);

export const FigureSchema = v.strictObject({
  id: v.optional(slug),
  what: ONE_OF.figureSubject,
  whom: prose,
  low: v.nullable(v.pipe(v.number(), v.minValue(0))),
  high: v.nullable(v.pipe(v.number(), v.minValue(0))),
  text,
  partOf: v.optional(slug),
});

export const HopSchema = v.strictObject({
  from: text,
  to: text,
  kind: ONE_OF.hopKind,
  evidenceAdded: v.boolean(),
  when: v.optional(edtf),
  words: v.optional(text),
  hedge: v.optional(ONE_OF.hedge),
});

export const PassageSchema = v.strictObject({
  document: slug,
  locator: paragraph,
  quote: text,
  prefix: v.optional(text),
  suffix: v.optional(text),
  sourceNote: v.optional(prose),
  stance: ONE_OF.stance,
  hedge: ONE_OF.hedge,
  comment: v.optional(prose),
  route: list(HopSchema),
});

export const ClaimSchema = v.strictObject({
  id: slug,
  question: ONE_OF.question,
  speaker: slug,
  says: prose,
  uttered: v.optional(v.nullable(edtf), null),
  reading: v.optional(v.nullable(ONE_OF.reading), null),
  reason: v.optional(v.nullable(prose), null),
  basis: ONE_OF.basis,
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
  kind: ONE_OF.relationKind,
  grounds: v.optional(prose),
  extent: v.optional(ONE_OF.extent),
  conceded: v.optional(ONE_OF.conceded),
});
