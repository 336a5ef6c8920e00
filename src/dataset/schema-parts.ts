/** The small parts of the authoring schema. */
import * as v from 'valibot';
import { TRANSLATABLE } from './translatable.ts';

export const text = v.pipe(
  v.string(),
  v.trim(),
  v.minLength(1, 'Write some text; an empty field says nothing.'),
);
/** Text that may also be written keyed by language; see `compile/languages.ts`, which has chosen one by now. */
export const prose = v.pipe(text, TRANSLATABLE);
export const slug = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'Use lower-case letters, digits and single hyphens.'),
);
/** YAML reads a bare year as a number: `2010` and `"2010"` mean the same here. */
export const edtf = v.union([text, v.pipe(v.number(), v.integer(), v.transform(String))]);
export const list = <const T extends v.GenericSchema>(item: T) => v.optional(v.array(item), []);
export const paragraph = v.pipe(v.number(), v.integer(), v.minValue(1));
