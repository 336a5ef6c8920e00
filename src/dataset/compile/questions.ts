/** Questions as published: in the order of the incidents' ids, which is the Atlas's own. */
import type { IncidentQuestions } from '../../domain/questions.ts';
import type { Drafts } from './drafts.ts';

/** The questions of checked drafts. */
export function assembleQuestions(drafts: Drafts): IncidentQuestions[] {
  return drafts.questions
    .map(({ value }): IncidentQuestions => value)
    .sort((a, b) => (a.incident < b.incident ? -1 : 1));
}
