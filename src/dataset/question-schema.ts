/** The authoring schema of `data/questions.yaml`: four questions to an incident. */
import * as v from 'valibot';
import { TRANSLATABLE } from './translatable.ts';

/** Two printed lines: what is longer is two questions. */
const MAX_LENGTH = 180;

const question = v.pipe(
  v.string(),
  v.trim(),
  v.minLength(1, 'Write a question.'),
  v.maxLength(MAX_LENGTH, `Keep a question to ${MAX_LENGTH} characters.`),
  v.includes('?', 'Ask something: there is no question mark.'),
  TRANSLATABLE,
);

export const QuestionsSchema = v.strictObject({
  incident: v.pipe(
    v.string(),
    v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'Use lower-case letters, digits and single hyphens.'),
  ),
  /** Who says so? */
  who: question,
  /** What is the evidence? */
  evidence: question,
  /** What do others say? */
  others: question,
  /** What would settle it? */
  settle: question,
});
