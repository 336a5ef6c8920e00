/** Opening a dataset of one's own: what to choose, what its columns mean, what is wrong with it. */
import type { Fault, Field, Obstacle } from '../../dataset/import/index.ts';

type SideField = Field extends infer F ? (F extends `official_${infer S}` ? S : never) : never;
type IncidentField = Exclude<Field, `official_${string}` | `independent_${string}`>;

const incidentField: Record<IncidentField, string> = {
  title: 'Title',
  date: 'Date',
  place: 'Place',
  latitude: 'Latitude',
  longitude: 'Longitude',
  precision: 'How exact the place is',
  province: 'Province',
  kind: 'Kind of entry',
  summary: 'What nobody disputes',
  open: 'Open questions',
  id: 'Id (rows with one id are one incident)',
  question: 'Question',
};

const sideField: Record<SideField, string> = {
  account: 'what it says',
  speaker: 'who says it',
  speaker_kind: 'kind of speaker',
  reading: 'reading, 1 to 5',
  reason: 'why it is coded so',
  basis: 'grounds',
  hedge: 'how it is worded',
  date: 'when it was said',
  source: 'source text',
  url: 'address of the source',
  quote: 'quoted words',
  paragraph: 'paragraph',
};

const fault: Record<Fault, string> = {
  'no-title': 'There is no title. Expected: a few words that name the incident.',
  'not-a-feature': 'This is no GeoJSON feature. Expected: an object of type “Feature”.',
  'more-cells':
    'The row has more cells than the header. Expected: quotes around a cell with commas.',
  'loose-quote':
    'A quotation mark stands loose. Expected: cells with quotes in quotes, doubled inside.',
  'too-long': 'The text is longer than 10,000 characters and was cut.',
  'not-a-date': 'This is no date. Expected: 2010-09-19, 2010-09, 2010, 2008/2011-01 or 2010-09~.',
  latitude: 'This is no latitude. Expected: degrees from -90 to 90, as 38.56.',
  longitude: 'This is no longitude. Expected: degrees from -180 to 180, as 68.77.',
  'half-a-position': 'Latitude or longitude is missing. Expected: both, or neither.',
  geometry: 'The geometry cannot be drawn.',
  precision:
    'This is no precision. Expected: 1 to 7, or exact, near, district, province, area, country, international.',
  reading: 'This is no reading. Expected: 1, 2, 3, 4 or 5.',
  'reading-without-account': 'A reading without an account. Expected: the words that are coded.',
  'reading-on-number':
    'A number of victims carries no reading. Expected: another question, or none.',
  question:
    'This is no question of the record. Expected: perpetrator, foreign-involvement, motive, evidence, manner, casualties, size, use-of-place, legal-process, outcome or label.',
  kind: 'This is no kind of entry. Expected: event, series, presence, legal, movement, practice or statement.',
  'speaker-kind':
    'This is no kind of speaker. Expected one of the codebook, as other-government, scholar, news-outlet or other.',
  basis:
    'These are no grounds of the record. Expected: first-hand, document, physical-finds, confession, inference, absence-of-evidence, plausibility, forecast, bare-statement or not-reported.',
  hedge:
    'This is no wording of the record. Expected: flat, reportedly, allegedly, thought-to or if.',
  address: 'This is no web address. Expected: it begins with https://.',
  paragraph: 'This is no paragraph. Expected: a number from 1.',
  conflict: 'Rows with the same id have different titles; the first is shown.',
  shape: 'This is not what our own files hold.',
  'repeated-id': 'Its id, or that of one of its claims, is taken by an earlier entry.',
};

const written = (number: string) => new Intl.NumberFormat('en').format(Number(number));

const obstacle: Record<Obstacle, (detail: string) => string> = {
  empty: () => 'The file is empty.',
  'too-big': (megabytes) =>
    `The file is larger than ${megabytes} MB. Split it, or leave columns out.`,
  'too-many-rows': (rows) => `The file has more than ${written(rows)} rows. Split it.`,
  'too-many-columns': (columns) =>
    `The file has more than ${written(columns)} columns. Leave some out.`,
  'open-quote': (row) =>
    `A quotation mark in or before row ${row} is never closed. Expected: quotes in pairs.`,
  unreadable: () => 'The browser could not read the file. It may have been moved or changed.',
  binary: () =>
    'The file holds no text. From a spreadsheet, save as CSV (in UTF-8) and open that file.',
  'not-json': (where) => `The file begins like JSON and is not complete JSON. ${where}`,
  'not-geojson': () => 'The file is JSON and no GeoJSON. Expected: a FeatureCollection.',
  'no-rows': () => 'The file has no rows below its header.',
  'no-title-column': () => 'No column is marked as the title. Every incident needs one.',
  'nothing-left': (rows) => `None of the ${written(rows)} rows can be shown. The list says why.`,
};

const count = (number: number, one: string, many: string) =>
  `${new Intl.NumberFormat('en').format(number)} ${number === 1 ? one : many}`;

export const importing = {
  title: 'Open another dataset',
  lede: 'Your own incidents in the same atlas: drop a file, or choose one. It is read in this page; nothing is uploaded, and nothing is kept when the page is closed.',
  drop: 'Drop a CSV or GeoJSON file here',
  dropAnywhere: 'Drop the file to open it in this page',
  choose: 'Choose a file',
  start: 'To start with',
  template: 'Template: a row of column names, and one to replace (CSV)',
  exampleCsv: 'Example: twelve invented incidents of an invented coast (CSV)',
  exampleGeoJson: 'The same as GeoJSON',
  tryExample: 'Open the example',
  ownFile: 'A GeoJSON file taken from this atlas opens as it was, with every statement.',
  reading: (name: string, percent: string) => `Reading ${name}: ${percent}`,
  cancel: 'Cancel',
  cancelled: 'Cancelled. Nothing was opened.',
  failed: (name: string) => `${name} cannot be opened`,
  another: 'Choose another file',
  columnsTitle: (name: string) => `What the columns of ${name} mean`,
  columnsHelp: (rows: number, columns: number) =>
    `${count(rows, 'row', 'rows')}, ${count(columns, 'column', 'columns')}. What the names suggest is filled in; change what is wrong. Only a title is needed.`,
  preview: 'The first rows',
  previewRow: 'Row',
  column: 'Column',
  first: 'First values',
  means: 'Means',
  meansOf: (column: string) => `Meaning of the column “${column}”`,
  unused: '(not used)',
  geometry: 'The geometry of each feature is its place.',
  check: 'Check the rows',
  back: 'Back to the columns',
  ready: (incidents: number, rows: number) =>
    `${count(incidents, 'incident', 'incidents')} from ${count(rows, 'row', 'rows')} can be shown.`,
  open: 'Open it',
  noMistakes: 'No mistake was found.',
  mistakes: (number: number) => `${count(number, 'mistake', 'mistakes')}`,
  mistakesTable: 'Mistakes by row and column',
  mistakesHelp: 'Good rows are shown all the same. Mend the rest in your file and open it again.',
  mistakesMore: (number: number) => `… and ${count(number, 'more', 'more')}, not listed.`,
  row: 'Row',
  beside: 'beside the rows',
  found: 'Found',
  fault,
  faultTitle: 'What is wrong',
  leftOut: 'Row left out',
  cellLeftOut: 'Cell left out',
  lost: 'What is lost',
  obstacle,
  field: (field: Field): string => {
    const [, side, rest] = /^(official|independent)_(.+)$/u.exec(field) ?? [];
    if (side === undefined || rest === undefined) return incidentField[field as IncidentField];
    const name = side === 'official' ? 'Official account' : 'Independent assessment';
    return `${name}: ${sideField[rest as SideField]}`;
  },
  incidentFields: 'Incident',
  officialFields: 'Official account',
  independentFields: 'Independent assessment',
  standIns: {
    speaker: {
      official: 'Officials, not named in the file',
      independent: 'Independents, not named in the file',
    },
    nobody: 'Not stated in the file',
  },
  looking: (name: string) => `You are looking at ${name}: it stays in this page.`,
  lookingMistakes: (number: number) => count(number, 'mistake', 'mistakes'),
  backToOwn: 'Back to the atlas’s own record',
  reopen: (name: string) => `Show ${name} again`,
  noLink:
    'This dataset is only in this page: a link or a frame would show others the atlas’s own record, so none is offered. Send them the file.',
  ownOnly:
    'Presenting, guided tours and “Code it yourself” are made for the atlas’s own record; go back to it for them.',
  inDossier:
    'This entry comes from the file that you opened: questions to it are not prepared, and mistakes in it are mended in the file.',
  method:
    'This is how the atlas’s own record is coded. Readings in the file that you opened are its author’s.',
  site: 'a file opened in a reader’s browser',
  noCitation: 'Cite the sources of the file itself; the atlas’s citations are for its own record.',
  elsewhere:
    'Beyond the atlas’s own region incidents stand on a coarse map of the world: coasts, borders as drawn in 2018, and names of countries.',
};
