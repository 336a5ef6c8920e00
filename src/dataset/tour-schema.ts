/** The authoring schema of a guided tour: one file of `data/tours/`. */
import * as v from 'valibot';
import { LENSES } from '../domain/vocabulary.ts';
import { TRANSLATABLE } from './translatable.ts';

const text = v.pipe(v.string(), v.trim(), v.minLength(1, 'Write some text.'));
const prose = v.pipe(text, TRANSLATABLE);
const slug = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'Use lower-case letters, digits and single hyphens.'),
);
const day = v.pipe(v.string(), v.isoDate('Write the day as YYYY-MM-DD.'));
const optional = <const T extends v.GenericSchema>(schema: T) =>
  v.optional(v.nullable(schema), null);

/** Texts are read from the back row: what is longer belongs in the notes, or in a scene of its own. */
const MAX_SCENE_TEXT = 420;

const SceneSchema = v.strictObject({
  id: slug,
  title: v.pipe(
    text,
    v.maxLength(60, 'Keep a scene title to 60 characters: it is shown large.'),
    TRANSLATABLE,
  ),
  text: v.pipe(
    text,
    v.maxLength(MAX_SCENE_TEXT, `Keep a scene to ${MAX_SCENE_TEXT} characters; use the notes.`),
    TRANSLATABLE,
  ),
  incident: optional(slug),
  lens: v.picklist(LENSES),
  camera: optional(
    v.strictObject({
      longitude: v.pipe(v.number(), v.minValue(-180), v.maxValue(180)),
      latitude: v.pipe(v.number(), v.minValue(-85), v.maxValue(85)),
      zoom: v.pipe(v.number(), v.minValue(0), v.maxValue(22)),
    }),
  ),
  time: optional(v.strictObject({ from: day, to: day })),
  knownBy: optional(day),
  passage: optional(
    v.strictObject({
      claim: v.pipe(
        v.string(),
        v.regex(/^[a-z0-9-]+\/[a-z0-9-]+$/, 'Write incident-id/claim-id, or regional/claim-id.'),
      ),
      index: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0)), 0),
    }),
  ),
  cover: optional(v.picklist(['independent'])),
  ask: optional(prose),
  notes: prose,
});

export const TourSchema = v.strictObject({
  id: slug,
  title: v.pipe(text, v.maxLength(60, 'Keep the title to 60 characters.'), TRANSLATABLE),
  aim: prose,
  minutes: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(90)),
  scenes: v.pipe(v.array(SceneSchema), v.minLength(1, 'A tour needs at least one scene.')),
});
