/**
 * The closed vocabularies of the record. Each list is the single source for the authoring schema,
 * the types, the filters and the published field descriptions; order is the order of display.
 */

/** Whose account is looked at: one camp's, or both set against each other. */
export const LENSES = ['official', 'contrast', 'independent'] as const;
export type Lens = (typeof LENSES)[number];

export const INCIDENT_KINDS = [
  'event',
  'series',
  'presence',
  'legal',
  'movement',
  'practice',
  'statement',
] as const;
export type IncidentKind = (typeof INCIDENT_KINDS)[number];

/** `core`: both sides speak, or the contrast is the point. */
export const TIERS = ['core', 'background', 'context'] as const;
export type Tier = (typeof TIERS)[number];

/** A camp says who speaks, never what is said. */
export const CAMPS = ['official', 'independent', 'media', 'militant', 'local'] as const;
export type Camp = (typeof CAMPS)[number];

export const SPEAKER_KINDS = [
  'tajik-government',
  'afghan-government',
  'other-government',
  'isaf-nato',
  'russian-csto',
  'us-official',
  'foreign-diplomat',
  'international-organisation',
  'militant-group',
  'unverified-claimant',
  'think-tank',
  'scholar',
  'human-rights-body',
  'news-outlet',
  'local-politician',
  'resident',
  'unnamed-source',
  'other',
] as const;
export type SpeakerKind = (typeof SPEAKER_KINDS)[number];

export const QUESTIONS = [
  'perpetrator',
  'foreign-involvement',
  'motive',
  'evidence',
  'manner',
  'casualties',
  'size',
  'use-of-place',
  'legal-process',
  'outcome',
  'label',
] as const;
export type Question = (typeof QUESTIONS)[number];

/**
 * The questions whose claims may carry a reading of who stands behind the violence. A toll never does, nor a
 * legal step: that the arrested belong to a group is a claim of its own.
 */
export const READING_QUESTIONS = [
  'perpetrator',
  'foreign-involvement',
  'motive',
  'evidence',
  'use-of-place',
  'label',
  'outcome',
  'manner',
  'size',
] as const;

export const BASES = [
  'first-hand',
  'document',
  'physical-finds',
  'confession',
  'inference',
  'absence-of-evidence',
  'plausibility',
  'forecast',
  'bare-statement',
  'not-reported',
] as const;
export type Basis = (typeof BASES)[number];

/** 5 directed by a transnational group … 1 local dispute, crime, or mistaken identity. */
export const READINGS = [5, 4, 3, 2, 1] as const;
export type Reading = (typeof READINGS)[number];

/** How the text words the claim at the place quoted. */
export const HEDGES = ['flat', 'reportedly', 'allegedly', 'thought-to', 'if'] as const;
export type Hedge = (typeof HEDGES)[number];

/** What the text that carries the claim does with it. */
export const STANCES = ['asserts', 'endorses', 'relays', 'hedges', 'questions', 'rejects'] as const;
export type Stance = (typeof STANCES)[number];

export const HOP_KINDS = [
  'reported',
  'quoted',
  'hardened',
  'softened',
  'translated',
  'unknown',
] as const;
export type HopKind = (typeof HOP_KINDS)[number];

export const RELATION_KINDS = [
  'disputes',
  'corrects',
  'reverses',
  'repeats',
  'hardens',
  'softens',
] as const;
export type RelationKind = (typeof RELATION_KINDS)[number];

export const FIGURE_SUBJECTS = [
  'killed',
  'wounded',
  'killed-or-wounded',
  'escaped',
  'arrested',
  'sentenced',
  'identified',
  'fighters',
  'banned-groups',
  'other',
] as const;
export type FigureSubject = (typeof FIGURE_SUBJECTS)[number];

/** The smallest shape the texts support. */
export const SHAPES = [
  'point',
  'district',
  'province',
  'valley',
  'river',
  'border',
  'region',
  'country',
  'none',
] as const;
export type ShapeKind = (typeof SHAPES)[number];

/** How a row of the dossier sets the two columns against each other. */
export const COLUMN_RELATIONS = [
  'contradict',
  'differ',
  'agree',
  'one-side-only',
  'not-stated',
] as const;
export type ColumnRelation = (typeof COLUMN_RELATIONS)[number];

/** Evidence status in plain words; never a verdict. Order: strongest reason for care first. */
export const STATUSES = [
  'rebutted',
  'rebutted-in-part',
  'contested',
  'rests-on-confessions',
  'one-side-only',
  'single-source',
  'unverifiable',
  'not-about-blame',
] as const;
export type Status = (typeof STATUSES)[number];
