/** The search panel. */
import type { SearchField } from '../../domain/finding.ts';

const group: Record<SearchField, string> = {
  title: 'In the title',
  place: 'In the place',
  speaker: 'Among the speakers',
  statement: 'In what was said',
  document: 'In a text’s title',
  summary: 'In the summary',
};

export const search = {
  label: 'Search titles, places, speakers and statements',
  placeholder: 'Khujand, Rahmon, helicopter …',
  help: 'Any spelling will do: Khojand finds Khujand.',
  group,
  topics: 'Region-wide claims',
  found: (count: number) => (count === 1 ? '1 incident found' : `${count} incidents found`),
  preparing: 'The names of this large record are being put in order; what is found follows.',
  nothing: (text: string) => `Nothing in the record matches “${text}”.`,
  cut: (most: number) => `Only the first ${most} characters are searched.`,
  nothingHelp: 'Try one word less, or another spelling.',
  clear: 'Clear the search',
  hidden: 'hidden by another filter',
  mapToo: 'The map and the lists show only what is found.',
};
