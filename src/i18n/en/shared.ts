/** Words used in more than one view. */
export const shared = {
  silent: 'silent',
  covered: 'covered',
  divided: (higher: string, lower: string) => `divided: ${higher}, and ${lower}`,
  undated: 'No date given',
  noPlace: 'No place given',
  saidNotObserved: 'said, not observed',
  incidents: (count: number) => (count === 1 ? '1 incident' : `${count} incidents`),
  andMore: (count: number) => `and ${count} more`,
  inList: 'Open the list',
  rowKeys: 'Up and Down, Page Up and Page Down, Home and End move between rows, Enter opens one.',
} as const;
