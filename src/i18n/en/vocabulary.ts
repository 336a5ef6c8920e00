/** Words for the closed vocabularies. Colour and mark always come with these words beside them. */
import type {
  Basis,
  Camp,
  ColumnRelation,
  FigureSubject,
  Hedge,
  HopKind,
  IncidentKind,
  Question,
  Reading,
  RelationKind,
  SpeakerKind,
  Stance,
  Status,
  Tier,
} from '../../domain/vocabulary.ts';

type Words<K extends string | number> = Record<K, string>;

export const reading: Words<Reading> = {
  5: 'Directed by a transnational group',
  4: 'Outside group involved or assisting',
  3: 'Mixed or undetermined',
  2: 'Mainly home-grown, outside ties unproven',
  1: 'Local dispute, crime or mistaken identity',
};
export const readingShort: Words<Reading> = {
  5: 'Transnational group',
  4: 'Outside group involved',
  3: 'Mixed or undetermined',
  2: 'Mainly home-grown',
  1: 'Local dispute or crime',
};
export const camp: Words<Camp> = {
  official: 'Official',
  independent: 'Independent',
  media: 'Media',
  militant: 'Militant',
  local: 'Local voices',
};
export const question: Words<Question> = {
  perpetrator: 'Who was it?',
  'foreign-involvement': 'Were foreigners involved?',
  motive: 'Why?',
  evidence: 'What evidence was offered?',
  manner: 'How did it happen?',
  casualties: 'Who was killed or hurt?',
  size: 'How many, how strong?',
  'use-of-place': 'What was the place used for?',
  'legal-process': 'How was it dealt with in law?',
  outcome: 'What came of it?',
  label: 'What was it called?',
};
export const columnRelation: Words<ColumnRelation> = {
  contradict: 'Contradict',
  differ: 'Differ',
  agree: 'Agree',
  'one-side-only': 'One side only',
  'not-stated': 'Not stated',
};
export const status: Words<Status> = {
  rebutted: 'Rebutted',
  'rebutted-in-part': 'Rebutted in part',
  contested: 'Contested',
  'rests-on-confessions': 'Rests on confessions',
  'one-side-only': 'One side only',
  'single-source': 'Single source',
  unverifiable: 'Unverifiable',
  'not-about-blame': 'Not about blame',
};
export const incidentKind: Words<IncidentKind> = {
  event: 'Event',
  series: 'Series of events',
  presence: 'Presence',
  legal: 'Legal case',
  movement: 'Movement',
  practice: 'Practice',
  statement: 'Statement',
};
export const tier: Words<Tier> = { core: 'Core', background: 'Background', context: 'Context' };
export const speakerKind: Words<SpeakerKind> = {
  'tajik-government': 'Tajik government',
  'afghan-government': 'Afghan government',
  'other-government': 'Other government',
  'isaf-nato': 'ISAF/NATO',
  'russian-csto': 'Russian or CSTO official',
  'us-official': 'US official',
  'foreign-diplomat': 'Foreign diplomat',
  'international-organisation': 'International organisation',
  'militant-group': 'Militant group',
  'unverified-claimant': 'Unverified claimant',
  'think-tank': 'Think tank',
  scholar: 'Scholar',
  'human-rights-body': 'Human-rights body',
  'news-outlet': 'News outlet',
  'local-politician': 'Local politician',
  resident: 'Resident',
  'unnamed-source': 'Unnamed source',
  other: 'Other speaker',
};
export const basis: Words<Basis> = {
  'first-hand': 'First-hand',
  document: 'A document',
  'physical-finds': 'Physical finds',
  confession: 'Confession',
  inference: 'Inference',
  'absence-of-evidence': 'Absence of evidence',
  plausibility: 'Plausibility',
  forecast: 'Forecast',
  'bare-statement': 'Bare statement',
  'not-reported': 'Basis not reported',
};
export const hedge: Words<Hedge> = {
  flat: 'flatly',
  reportedly: 'as reported',
  allegedly: 'as alleged',
  'thought-to': 'as thought',
  if: 'only with an “if”',
};
export const stance: Words<Stance> = {
  asserts: 'asserts this',
  endorses: 'endorses this',
  relays: 'relays this',
  hedges: 'relays this with a hedge',
  questions: 'relays this to question it',
  rejects: 'rejects this',
};
export const hopKind: Words<HopKind> = {
  reported: 'reported',
  quoted: 'quoted',
  hardened: 'hardened',
  softened: 'softened',
  translated: 'translated',
  unknown: 'way not known',
};
export const relationKind: Words<RelationKind> = {
  disputes: 'disputes',
  corrects: 'corrects',
  reverses: 'reverses',
  repeats: 'repeats',
  hardens: 'hardens',
  softens: 'softens',
};
export const figureSubject: Words<FigureSubject> = {
  killed: 'Killed',
  wounded: 'Wounded',
  'killed-or-wounded': 'Killed or wounded',
  escaped: 'Escaped',
  arrested: 'Arrested',
  sentenced: 'Sentenced',
  identified: 'Identified',
  fighters: 'Fighters',
  'banned-groups': 'Banned groups',
  other: 'Counted',
};
