/** The codes of the record, each explained in plain words on the page that tells the method. */
import type {
  Basis,
  Camp,
  Hedge,
  HopKind,
  Reading,
  Stance,
  Status,
} from '../../domain/vocabulary.ts';

export const reading: Record<Reading, string> = {
  5: 'A named group as doer, leader or commander. “Reportedly the group did it” stays here: the hedge is coded as a hedge.',
  4: '“With help from”, “links to”, “foreigners among them”: the fighters are local, something comes from outside.',
  3: '“May be”, “it is not clear”, “both”. The speaker leaves it open.',
  2: 'Insurgents of the place, with outside ties that nobody has shown.',
  1: 'A quarrel, smugglers, a crime, the wrong man. No insurgent group behind it.',
};

export const camp: Record<Camp, string> = {
  official: 'Governments, armies, courts, alliances, and diplomats who speak for states.',
  independent:
    'Scholars, institutes, rights bodies, international officials who speak for no party, and analysts, named or not.',
  media: 'News outlets and journalists who report.',
  militant: 'Armed groups, their websites, and people who say they speak for them.',
  local: 'Local politicians and residents.',
};

export const stance: Record<Stance, string> = {
  asserts: 'says it in its own voice',
  endorses: 'quotes it and builds on it',
  relays: 'passes it on without taking sides',
  hedges: 'passes it on and keeps a distance',
  questions: 'passes it on and doubts it',
  rejects: 'passes it on to deny it',
};
export const stanceName: Record<Stance, string> = {
  asserts: 'Asserts',
  endorses: 'Endorses',
  relays: 'Relays',
  hedges: 'Hedges',
  questions: 'Questions',
  rejects: 'Rejects',
};

export const hedge: Record<Hedge, string> = {
  flat: 'no hedge',
  reportedly: '“reportedly”, “reports say”',
  allegedly: '“allegedly”, “allege”',
  'thought-to': '“may”, “could”, “seems”, “some have speculated”',
  if: '“if”, “if one believes”',
};
export const hedgeName: Record<Hedge, string> = {
  flat: 'Flat',
  reportedly: 'Reportedly',
  allegedly: 'Allegedly',
  'thought-to': 'Thought to',
  if: 'If',
};

export const hop: Record<HopKind, string> = {
  reported: 'told in other words',
  quoted: 'told in the speaker’s words',
  hardened: 'a hedge fell away',
  softened: 'a hedge was added or restored',
  translated: 'told in another language',
  unknown: 'the text does not say how it came',
};
export const hopName: Record<HopKind, string> = {
  reported: 'Reported',
  quoted: 'Quoted',
  hardened: 'Hardened',
  softened: 'Softened',
  translated: 'Translated',
  unknown: 'Not known',
};

export const status: Record<Status, string> = {
  rebutted:
    'A statement on who was behind it is corrected as a whole, on stated grounds, and the other side gave way.',
  'rebutted-in-part':
    'Such a correction stands, but covers a part only, or the other side did not give way.',
  contested: 'The two accounts come no closer than two steps, or one side disputes the other.',
  'rests-on-confessions': 'A statement rests on what prisoners are said to have confessed.',
  'one-side-only': 'Only officials, or only independents, said who was behind it.',
  'single-source': 'Everything told goes back to one speaker.',
  unverifiable: 'Nothing is offered for it but the statement itself.',
  'not-about-blame': 'No statement says who was behind it.',
};

export const basis: Record<Basis, string> = {
  'first-hand': 'the speaker saw it or took part',
  document: 'a list, law, report or record is named',
  'physical-finds': 'weapons, papers, bodies',
  confession: 'a confession in custody',
  inference: 'worked out from other things, and the steps are shown',
  'absence-of-evidence': 'nothing was found, or nothing was reported',
  plausibility: 'it would make sense',
  forecast: 'it is about the future',
  'bare-statement': 'somebody simply states it',
  'not-reported': 'a text gives it without saying where from',
};
