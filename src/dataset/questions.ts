/** The door by which published questions enter the browser: shape only, since the compiler applied the rules. */
import * as v from 'valibot';
import type { IncidentQuestions } from '../domain/questions.ts';

const PublishedSchema = v.array(
  v.object({
    incident: v.string(),
    who: v.string(),
    evidence: v.string(),
    others: v.string(),
    settle: v.string(),
  }),
);

export type ReadQuestions =
  | { readonly ok: true; readonly questions: readonly IncidentQuestions[] }
  | { readonly ok: false; readonly problem: string };

/** Checks the parsed `questions.json`. The problem names the field and what was found there. */
export function readQuestions(json: unknown): ReadQuestions {
  const result = v.safeParse(PublishedSchema, json);
  if (result.success) return { ok: true, questions: result.output };
  const [issue] = result.issues;
  return { ok: false, problem: `${v.getDotPath(issue) ?? 'questions.json'}: ${issue.message}` };
}
