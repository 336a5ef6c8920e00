/** The static pages: readable without scripts. */
import type { DatasetAbout } from '../../domain/about.ts';
import { licence } from './licence.ts';

export const page = (about: DatasetAbout) => ({
  open: 'Open in the atlas',
  skip: 'Skip to the text',
  incidents: 'All incidents',
  sources: 'Sources',
  method: 'Method',
  changes: 'Changes to the record',
  tours: 'Guided tours',
  title: (what: string) => `${what} · ${about.title}`,
  description: (summary: string, official: string, independent: string) =>
    `${summary} Official: ${official} Independent: ${independent}`,
  where: 'Where',
  when: 'When',
  status: 'Evidence status',
  undisputed: 'What nobody disputes',
  accounts: 'The two accounts, question by question',
  notStated: 'Not stated in these texts.',
  others: 'Media, militant and local voices',
  open_: 'What stays open',
  differ: 'Where the texts differ',
  related: 'Related',
  sourceTexts: 'The texts behind this page',
  coded: (day: string, id: string) => `Coding last changed on ${day}. Id: ${id}.`,
  /** What the picture of an incident shows; `mark` is both readings in sentences. */
  picture: {
    drawn: (title: string, place: string, mark: string) =>
      `Map of ${place} and what lies round it, with the mark of “${title}”. ${mark}`,
    tooWide: (title: string, place: string, mark: string) =>
      `Map of the region, and beside it the mark of “${title}”; its place, ${place}, is too wide to be drawn. ${mark}`,
    noPlace: (title: string, mark: string) =>
      `Map of the region, and beside it the mark of “${title}”; its place is not given. ${mark}`,
  },
  sitePicture: 'Map with the marks of the core incidents',
  reading: (reading: string) => `Reading: ${reading}.`,
  standsIn: (where: string) => `In ${where}`,
  siteLede: about.description,
  listLede:
    'Each incident on a page of its own, with both accounts and their sources. These pages need no scripts.',
  feedTitle: `${about.title}: changes to the record`,
  footer: `Paraphrases are the record’s own. Who said what is recorded; no verdict is passed.${licence(about)}`,
  report: 'Report an error',
  data: 'The record as files',
  paragraph: (number: number) => `¶${number}`,
  cards: { site: about.title },
});
