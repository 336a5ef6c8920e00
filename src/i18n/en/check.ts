/** Check a claim: a headline against the record. */
import type { MatchReason, SharedWords } from '../../domain/finding.ts';

/** What was typed, and what the record has for it where that is written otherwise. */
const pair = ({ typed, printed }: SharedWords) =>
  typed.toLowerCase() === printed.toLowerCase()
    ? `“${typed}”`
    : `“${typed}” (in the record: “${printed}”)`;

const because: Record<MatchReason['kind'], string> = {
  place: 'names the place',
  date: 'fits the date',
  year: 'same year',
  actor: 'names',
  words: 'shares words',
};

export const check = {
  title: 'Check a claim',
  label: 'A sentence, a headline or a short report',
  help: 'Compared with the record on this device; nothing is sent anywhere. A match says that something like it is in the record, and who said it; it does not rate the sentence.',
  find: 'Find in the record',
  none: 'Nothing in the record is near it. That says nothing about the sentence: the record covers only the texts it names.',
  found: (count: number) => (count === 1 ? 'The nearest entry' : `The ${count} nearest entries`),
  cut: (read: string, whole: string) =>
    `The first ${read} of ${whole} characters were compared. To compare the rest, paste it by itself.`,
  reason: ({ kind, words }: MatchReason) => `${because[kind]}: ${words.map(pair).join(', ')}`,
  why: 'Why',
  nearest: 'Nearest statement',
  says: (speaker: string, says: string) => `${speaker}: ${says}`,
  also: (where: string) => `Also ${where}`,
  covered: 'Covered: open it to mark what you expect, and to reveal what was said.',
} as const;
