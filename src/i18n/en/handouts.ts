/** Printed sheets for a class. */
import type { DatasetAbout } from '../../domain/about.ts';
import type { Handout } from '../../domain/handouts.ts';

const sheets: Record<Handout, string> = {
  dossier: 'Dossier',
  'jigsaw-official': 'Jigsaw: official side',
  'jigsaw-independent': 'Jigsaw: independent side',
  comparison: 'Comparison chart',
  key: 'Teacher’s key',
};

const purposes: Record<Handout, string> = {
  dossier: 'Both accounts side by side, with the map, the sources and four questions.',
  'jigsaw-official': 'The official account alone, for one half of the class.',
  'jigsaw-independent': 'The independent assessment alone, for the other half of the class.',
  comparison: 'An empty chart, to be filled in when both halves meet.',
  key: 'For the teacher: how this record codes it, and why.',
};

export const handouts = (about: DatasetAbout) => ({
  title: 'Handouts',
  choose: 'Sheet',
  sheets,
  purposes,
  print: 'Print',
  back: 'Back to the dossier',
  hint: 'A4, black and white. The type shrinks until a sheet fits its pages.',
  loading: 'Making the sheet…',
  name: 'Name',
  group: 'Group',
  scan: 'Open it in the atlas',
  qr: (link: string) => `QR code of the link ${link}`,
  record: (id: string) => `${about.title} · ${id}`,
  agreed: 'What nobody disputes',
  map: 'Map',
  mapAlt: (title: string) => `Outline map with numbered marks; number 1 is ${title}.`,
  noMap: 'The map could not be fetched.',
  notDrawn: 'not drawn: the texts give no place near enough',
  dashed: 'Dashed or grey: the area is known, the spot is not.',
  scale: 'Readings',
  scaleHelp:
    'Left half: officials. Right half: independents. High: transnational. Low: local. Dashed and empty: silent.',
  scaleToMark: 'Readings: mark yours',
  phrase: (text: string, paragraph: number, phrase: string) =>
    `, ${text} ¶${paragraph}: “${phrase}”`,
  official: 'Official account',
  independent: 'Independent assessment',
  others: 'Other voices',
  notStated: 'Not stated in these texts.',
  reading: (reading: number) => `reading ${reading}`,
  readingShort: (reading: number) => `[${reading}]`,
  readingNote: 'The number in brackets is the reading on the scale.',
  open: 'What stays open',
  sources: 'Sources',
  sourcesHelp: '¶ counts the paragraphs of the text.',
  questions: 'Questions',
  ownQuestion: 'A question of your own',
  jigsaw: {
    intro: {
      official:
        'You have the official account alone. The other half of the class has the independent one.',
      independent:
        'You have the independent assessment alone. The other half of the class has the official one.',
    },
    silent:
      'This side says nothing of it in these texts. What could that mean, and what does it not show?',
    left: 'Media, militant and local voices are on neither sheet.',
    says: 'What this side says',
    tasks: 'For your group',
    task: [
      'Who did it, in this account? Whose word is it?',
      'On what does the account rest? Mark each statement: seen, found, heard, or worked out.',
      'Which words leave a way out (“may”, “reportedly”, “could”)?',
      'Mark the reading of this side on the scale, and say why.',
      'What would you ask the other half of the class?',
    ],
  },
  chart: {
    intro: 'Fill in the chart together. Where a side says nothing, write “not stated”.',
    question: 'Question',
    relation: 'How do they relate?',
    relations: ['contradict', 'differ', 'agree', 'one side only'],
    scale: 'Mark the reading of each side. A side that speaks with two voices gets two marks.',
    where: 'Where do the accounts part, and what would settle it?',
  },
  key: {
    status: 'Evidence status',
    overall: 'Taken together',
    readings: 'Readings, with reasons',
    columns: { said: 'Said', reading: 'Reading', reason: 'Reason', basis: 'Basis' },
    relations: 'What acts on what',
    origins: 'First speakers and repetitions',
    words: 'Words used',
    note: 'The coding is one reading of the texts by written rules. A class that differs and can say why has done the exercise.',
  },
});
