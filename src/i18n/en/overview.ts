/** The overview: all incidents as dumbbells. */
import type { Standing } from '../../domain/readings.ts';

const standing: Record<Standing, string> = {
  'far-apart': 'Far apart',
  'side-divided': 'A side contradicts itself',
  near: 'One to two steps apart',
  agree: 'Both sides give the same reading',
  'one-silent': 'One side silent',
  'no-reading': 'Other entries',
};

const count = (number: number, one: string, many: string) =>
  `${number} ${number === 1 ? one : many}`;

export const overview = {
  eyebrow: (placed: number, unplaced: number) =>
    `${count(placed, 'incident', 'incidents')} on the map, ${unplaced} beside it`,
  eyebrowFiltered: (shown: number, total: number) =>
    `${shown} of ${count(total, 'incident', 'incidents')} shown`,
  eyebrowLens: { official: 'Lens: official account', independent: 'Lens: independent assessment' },
  title: {
    contrast: 'The same events, told twice',
    official: 'The region as officials told it',
    independent: 'The region as researchers told it',
  },
  lede: {
    contrast:
      'Left half: what officials said was behind it. Right half: what independent researchers said. The longer the line, the further apart they stand. Choose one to read both.',
    official:
      'Only what governments, armies and courts said. Many of these answers are disputed in the same texts; the Contrast lens shows where, and by whom.',
    independent:
      'Only what researchers, institutes and rights bodies said. They doubt much of the official account, and at times one another; the Contrast lens shows where.',
  },
  sortedBy: 'Sorted by',
  sort: { distance: 'distance', date: 'date', place: 'place' },
  sortReading: 'reading',
  axisTransnational: 'transnational',
  axisLocal: 'local',
  axisName: 'Who was behind it, from a transnational group to a local dispute',
  standing,
  answered: { official: 'Officials gave an answer', independent: 'Independents gave an answer' },
  silent: { official: 'Officials silent', independent: 'Independents silent' },
  otherSilent: 'other side silent',
  covered: 'Covered until you reveal it',
  otherCovered: 'other side covered',
  nobody: 'no reading given',
  wholeCountry: 'More than one country',
  background: 'Background and context',
  backgroundHelp: 'Earlier history, single reports, and entries in which only one side matters.',
  whereWhen: (where: string, when: string) => `${where}, ${when}`,
  links: {
    label: 'More of the record',
    regional: 'Region-wide claims',
    regionalHelp: 'What was said of the region as a whole, and of no one incident',
    list: 'List',
    listHelp: 'Every incident as a table',
    sources: 'Sources',
    sourcesHelp: 'The texts, and what each does with each incident',
    method: 'Method',
    methodHelp: 'How a statement becomes a mark',
  },
  empty: {
    title: 'No incident is left',
    one: (criterion: string) => `Nothing in the record meets “${criterion}”.`,
    several: 'Nothing in the record meets all of these at once. Lift one:',
    lift: (criterion: string) => `Lift “${criterion}”`,
    all: 'Clear all filters',
  },
};
