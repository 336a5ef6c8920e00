/** Header, notices, shell. */
export const app = {
  name: 'Contested Ground',
  region: 'Tajikistan and northern Afghanistan, 2008–2016',
  lens: { group: 'Lens', official: 'Official account', contrast: 'Contrast', independent: 'Independent assessment', officialShort: 'Official', contrastShort: 'Contrast', independentShort: 'Independent' },
  search: 'Search', filter: 'Filter', share: 'Share', present: 'Present', menu: 'Menu', close: 'Close',
  skipToPanel: 'Skip to the accounts', skipToMap: 'Skip to the map',
  pages: { overview: 'Overview', regional: 'Region-wide claims', list: 'List', sources: 'Sources', method: 'Method' },
  theme: { label: 'Theme', system: 'As the system', light: 'Light', dark: 'Dark' },
  loading: 'Loading the record…',
  mapRegion: 'Map', panelRegion: 'Accounts', timelineRegion: 'Timeline',
  dismiss: 'Dismiss',
  failed: {
    title: 'The record could not be loaded',
    tryAgain: 'Try again',
    view: 'This part of the page failed',
    viewHelp: 'The rest still works. Reloading keeps what you have chosen.',
  },
  mapLoading: 'The map is loading; the text is ready to read.',
} as const;
