/** The filter panel, and the words for what hides an incident. */
import type { HiddenBy } from '../../domain/finding.ts';

const reason: Record<HiddenBy, string> = {
  text: 'the search words',
  camp: 'who spoke',
  question: 'the question asked',
  status: 'the evidence status',
  kind: 'the kind of entry',
  province: 'the province',
  document: 'the text',
  'speaker-kind': 'the kind of speaker',
  distance: 'the distance between the accounts',
  unnamed: 'unnamed sources only',
  confessions: 'confessions only',
  figures: 'differing figures only',
  time: 'the time window',
  undated: 'the time window (no date given)',
  'known-by': 'the known-by date',
};

export const filter = {
  shown: (shown: number, total: number) => `${shown} of ${total} incidents shown`,
  clear: 'Clear all',
  clearGroup: (group: string) => `Clear: ${group}`,
  text: 'Search words',
  group: {
    camps: 'Who spoke about it',
    questions: 'Question answered',
    statuses: 'Evidence status',
    kinds: 'Kind of entry',
    provinces: 'Province',
    documents: 'Text',
    speakerKinds: 'Kind of speaker',
    distance: 'Distance between the accounts',
    care: 'Read with care',
    time: 'When it happened',
    knownBy: 'Known by',
  },
  more: 'Any of those ticked will do.',
  distance: {
    any: 'Any, and one side only',
    0: 'Both sides gave a reading',
    steps: (steps: number) =>
      steps === 4 ? '4 steps: as far apart as can be' : `${steps} or more steps apart`,
    short: (steps: number) =>
      steps === 0 ? 'both sides gave a reading' : `${steps} or more steps apart`,
  },
  unnamedSources: 'An unnamed source is among the speakers',
  confessions: 'A claim rests on a confession',
  figuresDiffer: 'The figures differ',
  from: 'From',
  to: 'To',
  day: 'Day',
  anyTime: 'Any time',
  knownByHelp:
    'Hides incidents of which nothing had yet been said, and empties the halves of sides that had not spoken.',
  knownByOff: 'Off',
  window: (from: string, to: string) => `${from} to ${to}`,
  knownByDay: (day: string) => `known by ${day}`,
  hiddenTitle: (count: number) => `Hidden now · ${count}`,
  hiddenNone: 'Nothing is hidden.',
  hiddenBy: (cause: string, count: number) => `Hidden by ${cause} · ${count}`,
  lift: 'Lift this',
  reason,
};
