/** Questions to an incident, in the dossier and on handouts. */
import type { Asked } from '../../domain/questions.ts';

const heads: Record<Asked, string> = {
  who: 'Who says so?',
  evidence: 'What is the evidence?',
  others: 'What do others say?',
  settle: 'What would settle it?',
};

export const ask = {
  title: 'Ask',
  lede: 'Four questions, for a class or on your own.',
  heads,
  loading: 'Loading the questions…',
  failed: 'The questions could not be loaded',
  none: 'There are no questions to this incident yet; core incidents have them.',
} as const;
