/** The list: the map as a table. */
export const list = {
  title: 'All incidents as a list',
  caption: (shown: number, total: number) =>
    `${shown} of ${total} incidents: what officials said was behind each, what independents said, and how far apart they stand. The headings sort.`,
  column: {
    title: 'Incident',
    date: 'Date',
    place: 'Place',
    official: 'Official',
    independent: 'Independent',
    distance: 'Steps apart',
    status: 'Status',
  },
  silent: 'Silent',
  both: (higher: string, lower: string) => `${higher}; also ${lower}`,
  steps: (least: number, greatest: number) =>
    least === greatest ? String(least) : `${least} to ${greatest}`,
  noSteps: '–',
  noStepsName: 'One side is silent',
};
