/** Header, notices, shell. */
import type { DatasetAbout } from '../../domain/about.ts';

export const app = (about: DatasetAbout) => ({
  name: about.title,
  region: about.region,
  lens: {
    group: 'Lens',
    official: 'Official account',
    contrast: 'Contrast',
    independent: 'Independent assessment',
    officialShort: 'Official',
    contrastShort: 'Contrast',
    independentShort: 'Independent',
  },
  search: 'Search',
  filter: 'Filter',
  share: 'Share',
  present: 'Present',
  menu: 'Menu',
  tools: 'Tools',
  pagesNav: 'Pages',
  close: 'Close',
  skipToPanel: 'Skip to the accounts',
  skipToMap: 'Skip to the map',
  pages: {
    overview: 'Overview',
    regional: 'Region-wide claims',
    list: 'List',
    tours: 'Guided tours',
    practice: 'Code it yourself',
    sources: 'Sources',
    method: 'Method',
    import: 'Open another dataset',
  },
  theme: { label: 'Theme', system: 'As the system', light: 'Light', dark: 'Dark' },
  loading: 'Loading the record…',
  mapRegion: 'Map',
  panelRegion: 'Accounts',
  timelineRegion: 'Timeline',
  dismiss: 'Dismiss',
  loadingRecord: {
    title: 'Loading the record',
    read: (megabytes: string, of: string | null) =>
      of === null ? `${megabytes} MB read` : `${megabytes} of ${of} MB read`,
    parse: (percent: string) => `Checking what came: ${percent}`,
    cancel: 'Cancel',
    stopped: 'Loading was stopped',
    stoppedHelp: 'What the link carries is kept. Load the record again whenever you like.',
    again: 'Load the record',
  },
  failed: {
    title: 'The record could not be loaded',
    tryAgain: 'Try again',
    more: (count: number) => `… and ${count} more.`,
    help: 'If you publish this site, run “npm run data” and read what it lists. If you read it, try again in a minute.',
    http: (status: number) =>
      `The server answered with status ${status}. The file should be there after “npm run data”.`,
    network: 'The file could not be fetched. Check the connection and try again.',
    json: 'The file is not complete JSON; the download may have been cut off.',
    view: 'This part of the page failed',
    viewHelp: 'The rest still works. Reloading keeps what you have chosen.',
  },
  link: {
    unreadable: (parameter: string, value: string, expected: string) =>
      `The link’s “${parameter}” says “${value}”, which cannot be read (expected: ${expected}). The rest of the link was used.`,
    unknownIncident: (id: string) =>
      `The link names the incident “${id}”, which is not in this record. The rest of the link was used.`,
    unknownClaim: (id: string) =>
      `The link names the claim “${id}”, which is not in this record. The incident is shown without it.`,
    unknownDocument: (id: string) =>
      `The link filters by the text “${id}”, which is not in this record. That filter was left out.`,
  },
  position: (at: number, of: number, sort: string) => `${at} of ${of} · sorted by ${sort}`,
  previous: 'Previous incident',
  next: 'Next incident',
  sort: { distance: 'distance', date: 'date', place: 'place' },
  sheet: { label: 'Height of the panel', peek: 'low', half: 'half', full: 'full' },
  mapProblems: {
    'online-style-missing':
      'The online base map could not be loaded; the embedded one stands in. Nothing is lost.',
    'basemap-missing': 'The base map could not be loaded. Incidents stand on a plain ground.',
    failed: 'The map could not be started. The list and the texts are complete.',
  },
  /** Said once, when the map is drawn without the graphics engine. */
  drawnMap: {
    missing:
      'This browser has no WebGL 2; the map is drawn in a simpler way. Everything on it is the same.',
    lost: 'The graphics of this device stopped; the map is now drawn in a simpler way. Everything on it is the same, and nothing chosen is lost.',
    failed:
      'The map engine could not be started; the map is drawn in a simpler way. Everything on it is the same.',
  },
  drawnMapWanted: 'Draw the map without WebGL (for slow graphics)',
  legend: 'Legend',
  singleKeys: 'Single-character keys',
  credits:
    'Base map: © OpenStreetMap contributors (borders of 2017), Natural Earth, GSHHG, GeoNames, NASA SRTM. Beyond its region: Natural Earth (borders of 2018).',
  closePanel: (name: string) => `Close ${name}`,
  offline: {
    ready: 'Kept on this device: the atlas opens without a network.',
    'update-waiting': 'A newer version is ready. Your view is kept.',
    'update-held': 'A lesson is running in another tab. The newer version waits until it ends.',
    take: 'Load it now',
    later: 'Later',
  },
  shortcuts: 'Keys: 1, 2, 3 lens · / search · J and K next and previous · Esc closes',
  mapLoading: 'The map is loading; the text is ready to read.',
});
