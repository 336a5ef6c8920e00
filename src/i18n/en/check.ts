/** Check a claim: a headline against the record. */
import type { MatchReason } from '../../state/check-claim.ts';

const because: Record<MatchReason['kind'], (what: string) => string> = {
  place: (what) => `names the place: ${what}`,
  date: (what) => `fits the date: ${what}`,
  year: (what) => `same year: ${what}`,
  actor: (what) => `names: ${what}`,
  words: (what) => `shares words: ${what}`,
};

export const check = {
  title: 'Check a claim',
  label: 'A sentence or headline',
  help: 'Compared with the record on this device; nothing is sent anywhere. A match says that something like it is in the record, and who said it; it does not rate the sentence.',
  find: 'Find in the record',
  none: 'Nothing in the record is near it. That says nothing about the sentence: the record covers six texts.',
  found: (count: number) => (count === 1 ? 'The nearest entry' : `The ${count} nearest entries`),
  because,
  nearest: 'Nearest statement',
  covered: 'Covered: open it to mark what you expect, and to reveal what was said.',
  open: 'Open the entry',
} as const;
