/** Claims about the region as a whole. */
import type { RelationKind } from '../../domain/vocabulary.ts';

const relation: Record<RelationKind, (speaker: string) => string> = {
  disputes: (speaker) => `Disputes what ${speaker} said`,
  corrects: (speaker) => `Corrects ${speaker}`,
  reverses: () => 'Reverses what the same speaker said before',
  repeats: (speaker) => `Repeats ${speaker}`,
  hardens: (speaker) => `Says it with less reserve than ${speaker}`,
  softens: (speaker) => `Says it with more reserve than ${speaker}`,
};

export const regional = {
  title: 'Said of the whole region',
  lede: 'These claims belong to no one incident. They are counted apart, and shown as what they are: a list, numbers, forecasts, judgements.',
  topics: 'Topics',
  claims: (count: number) => (count === 1 ? '1 claim' : `${count} claims`),
  official: 'Official',
  independent: 'Independent',
  none: 'Not stated in these texts.',
  source: (document: string, paragraph: number) => `${document} ¶${paragraph}`,
  theText: (stance: string) => `The text ${stance}.`,
  reads: (reading: string, reason: string) => `Coded as “${reading}”: ${reason}`,
  dots: {
    name: (total: number, parts: string) =>
      `${total} dots, one for each of those listed: ${parts}.`,
    part: (whom: string, count: number) => `${whom}: ${count}`,
    rest: 'Origin not stated',
    other: (whom: string) => `${whom}, other`,
    caption:
      'One dot, one person listed. The parts do not make up the whole; the rest is left open.',
  },
  bars: {
    caption:
      'To one scale. A bar inside another is a share of it. A fading end is an upper limit, not a count.',
    separate: 'Whether these are among the others is not said.',
  },
  bands: {
    caption:
      'The time that each statement speaks of. A dot marks when it was said; a band that fades has no end in the text.',
    none: 'No time named',
    openEnd: 'with no end named',
    span: (said: string, horizon: string) => `Said ${said}; speaks of ${horizon}`,
    undatedSpan: (horizon: string) => `Speaks of ${horizon}`,
  },
  relation,
};
