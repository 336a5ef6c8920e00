/** The dossier: two accounts set side by side. */

import type { Rung } from '../../domain/origins.ts';
import type { ColumnRelation, RelationKind, ShapeKind, Status } from '../../domain/vocabulary.ts';
import type { PlacePrecision } from '../precision.ts';

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

const precision: Record<PlacePrecision, string> = {
  1: 'Known to the town.',
  2: 'Known to within about 25 kilometres.',
  3: 'Known to the district.',
  4: 'Known to the province.',
  5: 'Known to an area without an edge.',
  6: 'Known to the country.',
  7: 'More than one country.',
};

const drawn: Record<ShapeKind, string> = {
  point: 'The mark stands on the town, not on a spot in it.',
  district: 'The drawn area is as close as the texts go.',
  province: 'The outline is as close as the texts go.',
  valley: 'The drawn area is as close as the texts go.',
  river: 'A stretch of river is drawn, and no spot on it.',
  border: 'A stretch of border is drawn, and no spot on it.',
  region: 'The drawn area is as close as the texts go.',
  country: 'It is not drawn on the map.',
  none: 'It is not drawn on the map.',
};

const tag: Record<Rung['tag'], string> = {
  origin: 'Origin',
  'no-new-evidence': 'No new evidence',
  'new-evidence': 'New evidence',
  'hedge-dropped': 'Hedge dropped',
  'hedge-restored': 'Hedge restored',
};

/** A name inside a sentence: "A radio station" loses its capital, "Ahmed Rashid" does not. */
const running = (name: string) =>
  name.replace(/^(?:An?|The|Reports|Not)\b/u, (word) => word.toLowerCase());

const relation: Record<RelationKind, { by: (who: string) => string; of: (who: string) => string }> =
  {
    disputes: {
      by: (who) => `Disputes ${running(who)}`,
      of: (who) => `Disputed by ${running(who)}`,
    },
    corrects: {
      by: (who) => `Corrects ${running(who)}`,
      of: (who) => `Corrected by ${running(who)}`,
    },
    reverses: {
      by: (who) => `Reverses an earlier statement by ${running(who)}`,
      of: (who) => `Reversed later by ${running(who)}`,
    },
    repeats: { by: (who) => `Repeats ${running(who)}`, of: (who) => `Repeated by ${running(who)}` },
    hardens: {
      by: (who) => `Says it with less reserve than ${running(who)}`,
      of: (who) => `Said with less reserve by ${running(who)}`,
    },
    softens: {
      by: (who) => `Says it with more reserve than ${running(who)}`,
      of: (who) => `Said with more reserve by ${running(who)}`,
    },
  };

const NUMBERS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const inWords = (n: number) => NUMBERS[n] ?? String(n);
const count = (n: number, one: string, many: string) => `${inWords(n)} ${n === 1 ? one : many}`;
const sentence = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** A paragraph behind the name of a text; 0 is a paragraph that nobody states. */
const pilcrow = (paragraph: number) => (paragraph === 0 ? '' : `\u00a0¶${paragraph}`);

export const dossier = {
  overall,
  statusMeaning,
  precision,
  drawn,
  tag,
  relation,
  extent: { whole: 'as a whole', part: 'in part' },
  conceded: { yes: 'conceded', no: 'not conceded', 'not-stated': 'no answer in these texts' },
  statusLabel: 'Evidence status',
  close: 'Close the dossier',
  heading: 'The two accounts, question by question',
  when: 'When',
  where: 'Where',
  dateBy: (document: string) => `${document}:`,
  datesDiffer: (n: number) => `${sentence(count(n, 'text', 'texts'))} date it differently.`,
  datesFit: (n: number) => `${sentence(count(n, 'text', 'texts'))} date it, more or less closely.`,
  howDated: 'How the dates were worked out',
  noDate: 'No text gives a date.',
  precisionNotStated: 'How exact it is, the file does not say.',
  undisputed: 'What nobody disputes',
  official: 'Official account',
  independent: 'Independent assessment',
  officialShort: 'Official',
  independentShort: 'Independent',
  notStated: 'Not stated in these texts.',
  others: 'Other voices',
  divided: {
    official: 'Officials contradict one another here.',
    independent: 'Independents contradict one another here.',
  },
  source: {
    own: (document: string, paragraph: number) => `${document}${pilcrow(paragraph)}`,
    in: (document: string, paragraph: number) => `in ${document}${pilcrow(paragraph)}`,
    via: (teller: string, document: string, paragraph: number) =>
      `via ${running(teller)}, in ${document}${pilcrow(paragraph)}`,
  },
  saidLater: (date: string) => `said later: ${date}`,
  asOf: (date: string) =>
    `As of ${date}. What was said later stays here, hollow and grey, and does not count.`,
  paragraph: (n: number) => (n === 0 ? 'paragraph not stated' : `paragraph ${n}`),
  note: (n: string) => `note ${n}`,
  quoted: (phrase: string) => `“${phrase}”`,
  theText: (stance: string, hedge: string) => ['The text ', stance, `; it is worded ${hedge}.`],
  basis: (basis: string) => `Grounds: ${basis.toLowerCase()}.`,
  reads: (reading: string, reason: string) => `Coded “${reading}”: ${reason}`,
  route: 'How the claim travelled',
  tellings: (tellings: number, origins: number | null) =>
    `${count(tellings, 'telling', 'tellings')}, ${origins === null ? 'origin not stated' : count(origins, 'origin', 'origins')}`,
  openTelling: (teller: string) => `${teller}: open this passage`,
  alsoIn: 'Other passages of this claim',
  copyCitation: 'Copy citation',
  copied: 'Copied.',
  copyFailed: 'This browser does not allow copying here. The citation:',
  closePassage: 'Close the passage',
  tolls: 'Numbers, by source',
  tollHead: (subject: string, whom: string) => `${subject}: ${whom}`,
  tollsCaption:
    'Filled: a stated number. Arrow: at least. Open: an upper limit. A word is a band that fades. Nothing is added up.',
  noFigure: {
    official: 'No official figure in these texts.',
    independent: 'No independent figure in these texts.',
  },
  partOfNumber: (head: string) => `${head} (part of another number)`,
  atLeast: (n: string) => `at least ${n}`,
  asManyAs: (n: string) => `as many as ${n}`,
  range: (from: string, to: string) => `${from} to ${to}`,
  tollColumns: { source: 'Source', number: 'Number' },
  voices: 'Where each voice stands',
  voicesCaption:
    'One dot, one voice on who was behind it. Open dots: hedged, or the speaker is not named.',
  voicesDetail: 'Which dot is whom',
  voiceColumns: { camp: 'Camp', stands: 'Where its voices stand' },
  silentLane: 'silent in these texts',
  transnational: 'transnational',
  local: 'local',
  voice: (speaker: string, reading: string) => `${speaker}: ${reading}`,
  hedged: 'hedged',
  unnamed: 'not named',
  journey: 'How one claim travelled',
  origins: (origins: number, repetitions: number) =>
    `In the whole dossier: ${count(origins, 'first speaker', 'first speakers')}, ${count(repetitions, 'repetition', 'repetitions')}. A repetition is not corroboration.`,
  open: 'What stays open',
  silences: 'Who is silent',
  disagreements: 'Where the texts differ',
  family: 'Belongs together',
  partOf: 'the whole to which this belongs',
  part: 'part',
  neverSummed: 'Numbers of a whole and of its parts are never added.',
  related: 'Near in place or time',
  linked: 'linked in the record',
  kilometres: (n: string) => `about ${n} km away`,
  samePlace: 'same place',
  sameMonth: 'within a month',
  coded: (date: string) => `Coding last changed ${date}.`,
  id: (id: string) => `Record: ${id}`,
  cite: 'Cite',
  sources: 'Sources',
  passages: (n: number) => `${count(n, 'passage', 'passages')}`,
  allSources: 'About these texts',
  handout: 'Print handout',
  report: 'Report an error',
  lens: {
    official: 'The lens is on the official account; the other stays beside it, quieter.',
    independent: 'The lens is on the independent assessment; the other stays beside it, quieter.',
  },
};
