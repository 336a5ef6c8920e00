/** The dossier: two accounts set side by side. */

import type { Rung } from '../../domain/origins.ts';
import type { ColumnRelation, RelationKind, ShapeKind, Status } from '../../domain/vocabulary.ts';

const overall: Record<ColumnRelation, string> = {
  contradict: 'the two accounts contradict',
  differ: 'the two accounts differ',
  agree: 'the two accounts agree',
  'one-side-only': 'one side only',
  'not-stated': 'no account of who was behind it',
};

const statusMeaning: Record<Status, string> = {
  rebutted: 'A correction with grounds covers the whole of a claim, and the claimant conceded it.',
  'rebutted-in-part':
    'A correction with grounds stands, but it covers part of a claim, or was not conceded.',
  contested: 'The camps’ readings stay two or more steps apart, or one camp disputes the other.',
  'rests-on-confessions': 'What one side says of who was behind it rests on confessions.',
  'one-side-only': 'Only one of the two camps says who was behind it.',
  'single-source': 'Everything said goes back to one first speaker.',
  unverifiable: 'Nothing but bare statements is offered for it.',
  'not-about-blame': 'No claim says who stood behind it.',
};

const precision: Record<ShapeKind, string> = {
  point: 'The place is known; the mark stands on it.',
  district: 'The district is known; the spot is not. The drawn area is as close as the texts go.',
  province: 'Only the province is known.',
  valley: 'The valley is known; the spot is not. The drawn area is as close as the texts go.',
  river: 'Somewhere along the river; no spot is stated.',
  border: 'Somewhere along the border; no spot is stated.',
  region: 'A region; no spot is stated.',
  country: 'The whole country; no spot is stated.',
  none: 'No place is given.',
};

const tag: Record<Rung['tag'], string> = {
  origin: 'Origin',
  'no-new-evidence': 'No new evidence',
  'new-evidence': 'New evidence',
  'hedge-dropped': 'Hedge dropped',
  'hedge-restored': 'Hedge restored',
};

const relation: Record<RelationKind, { by: (who: string) => string; of: (who: string) => string }> =
  {
    disputes: { by: (who) => `Disputes ${who}`, of: (who) => `Disputed by ${who}` },
    corrects: { by: (who) => `Corrects ${who}`, of: (who) => `Corrected by ${who}` },
    reverses: {
      by: (who) => `Reverses an earlier statement by ${who}`,
      of: (who) => `Reversed later by ${who}`,
    },
    repeats: { by: (who) => `Repeats ${who}`, of: (who) => `Repeated by ${who}` },
    hardens: {
      by: (who) => `Says it with less reserve than ${who}`,
      of: (who) => `Hardened by ${who}`,
    },
    softens: {
      by: (who) => `Says it with more reserve than ${who}`,
      of: (who) => `Softened by ${who}`,
    },
  };

const count = (n: number, one: string, many: string) => (n === 1 ? `1 ${one}` : `${n} ${many}`);

export const dossier = {
  overall,
  statusMeaning,
  precision,
  tag,
  relation,
  extent: { whole: 'as a whole', part: 'in part' },
  conceded: { yes: 'conceded', no: 'not conceded', 'not-stated': 'no answer in these texts' },
  statusLabel: 'Evidence status',
  close: 'Close the dossier',
  dateBy: (document: string, date: string) => `${document}: ${date}`,
  datesDiffer: 'The texts differ on the date:',
  noDate: 'No text gives a date.',
  undisputed: 'What nobody disputes',
  official: 'Official account',
  independent: 'Independent assessment',
  officialShort: 'Official',
  independentShort: 'Independent',
  notStated: 'Not stated in these texts.',
  others: 'Other voices',
  divided: 'This side contradicts itself here.',
  sourceIn: (document: string, paragraph: number) => `${document} ¶${paragraph}`,
  saidLater: (date: string) => `said later: ${date}`,
  paragraph: (n: number) => `paragraph ${n}`,
  theText: (stance: string, hedge: string) => ['The text ', stance, `; it is worded ${hedge}.`],
  basis: (basis: string) => `Grounds: ${basis.toLowerCase()}.`,
  reads: (reading: string, reason: string) => `Coded “${reading}”: ${reason}`,
  route: 'How the claim travelled',
  tellings: (tellings: number, origins: number) =>
    `${count(tellings, 'telling', 'tellings')}, ${count(origins, 'origin', 'origins')}`,
  alsoIn: 'Also printed in',
  copyCitation: 'Copy citation',
  copied: 'Copied.',
  copyFailed: 'This browser does not allow copying here.',
  closePassage: 'Close the passage',
  tolls: 'Numbers, by source',
  tollsCaption:
    'Filled: a stated number. Arrow: at least. Open: an upper limit. A word stands as a fading band. Nothing is added up.',
  atLeast: (n: string) => `at least ${n}`,
  asManyAs: (n: string) => `as many as ${n}`,
  tollColumns: { source: 'Source', whom: 'Of whom', number: 'Number' },
  voices: 'Where each voice stands',
  voicesCaption:
    'One dot, one voice on who was behind it. Open dots: hedged, or the speaker is not named.',
  silentLane: 'silent in these texts',
  transnational: 'transnational',
  local: 'local',
  voice: (speaker: string, reading: string) => `${speaker}: ${reading}`,
  journey: (claim: string) => `How one claim travelled: “${claim}”`,
  origins: (origins: number, repetitions: number) =>
    `${count(origins, 'first speaker', 'first speakers')}; ${count(repetitions, 'repetition', 'repetitions')}. A repetition is not corroboration.`,
  open: 'What stays open',
  silences: 'Who is silent',
  disagreements: 'Where the texts differ',
  family: 'Belongs together',
  partOf: 'Part of',
  parts: 'Parts',
  neverSummed: 'Numbers of a whole and of its parts are never added.',
  related: 'Near in place or time',
  linked: 'linked in the record',
  kilometres: (n: number) => (n === 0 ? 'same place' : `about ${n} km away`),
  sameMonth: 'within a month',
  coded: (date: string) => `Coding last changed ${date}.`,
  id: (id: string) => `Record: ${id}`,
  cite: 'Cite',
  sources: (n: number) => `Sources ${n}`,
  handout: 'Print handout',
  report: 'Report an error',
  quietLens: (side: string) =>
    `The lens shows the ${side} alone; both accounts stay readable here.`,
};
