/** What a column can mean, and which columns of a file probably mean it. */

const INCIDENT_FIELDS = [
  'title',
  'date',
  'place',
  'latitude',
  'longitude',
  'precision',
  'province',
  'kind',
  'summary',
  'open',
  'id',
  'question',
] as const;

/** The two accounts that are set beside each other. */
export const SIDES = ['official', 'independent'] as const;
export type Side = (typeof SIDES)[number];

/** What each account can say of itself; `account` is its wording. */
export const SIDE_FIELDS = [
  'account',
  'speaker',
  'speaker_kind',
  'reading',
  'reason',
  'basis',
  'hedge',
  'date',
  'source',
  'url',
  'quote',
  'paragraph',
] as const;
export type SideField = (typeof SIDE_FIELDS)[number];

type IncidentField = (typeof INCIDENT_FIELDS)[number];
export type Field = IncidentField | `${Side}_${SideField}`;

/** All fields, in the order in which they are offered. */
export const FIELDS: readonly Field[] = [
  ...INCIDENT_FIELDS,
  ...SIDES.flatMap((side) => SIDE_FIELDS.map((field): Field => `${side}_${field}`)),
];

/** For each column of a file, what it means; null for a column that is not used. */
export type Mapping = readonly (Field | null)[];

/** Names under which files of other makers have a field, besides its own. */
const OTHER_NAMES: Partial<Record<IncidentField, readonly string[]>> = {
  title: ['name', 'headline', 'incident', 'event', 'incident_title', 'event_title'],
  date: ['event_date', 'incident_date', 'date_start', 'day', 'when', 'datetime'],
  place: ['location', 'place_name', 'town', 'where', 'where_coordinates', 'where_description'],
  latitude: ['lat', 'y'],
  longitude: ['lon', 'lng', 'long', 'x'],
  precision: ['where_prec', 'location_precision', 'geo_precision'],
  province: ['admin1', 'adm_1', 'state', 'region'],
  kind: ['type', 'incident_kind'],
  summary: ['description', 'notes', 'agreed', 'undisputed', 'event_summary'],
  open: ['open_question', 'open_questions'],
  id: ['incident_id', 'event_id', 'data_id'],
};

const OTHER_SIDE_NAMES: Partial<Record<SideField, readonly string[]>> = {
  account: ['', 'attribution', 'assessment', 'version', 'text', 'says', 'statement', 'claim'],
  speaker: ['said_by', 'by', 'actor'],
  date: ['said', 'said_on', 'published'],
  source: ['text_title', 'document', 'publication'],
  url: ['link', 'address', 'source_url'],
};

const plain = (name: string) =>
  name
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '_')
    .replaceAll(/^_+|_+$/gu, '');

function namesOf(): ReadonlyMap<string, Field> {
  const names = new Map<string, Field>();
  // A field's own name must win over another's second name.
  for (const field of FIELDS) names.set(field, field);
  const more = (name: string, field: Field) => {
    if (!names.has(name)) names.set(name, field);
  };
  for (const field of INCIDENT_FIELDS)
    for (const name of OTHER_NAMES[field] ?? []) more(name, field);
  for (const side of SIDES)
    for (const field of SIDE_FIELDS)
      for (const name of OTHER_SIDE_NAMES[field] ?? [])
        more(plain(`${side}_${name}`), `${side}_${field}`);
  return names;
}

/** What the columns probably mean, by their names; each meaning is given once. */
export function guessMapping(columns: readonly string[]): Mapping {
  const names = namesOf();
  const given = new Set<Field>();
  const mapping: (Field | null)[] = columns.map(() => null);
  // Columns that bear a field's own name choose first.
  for (const own of [true, false])
    columns.forEach((column, index) => {
      const field = names.get(plain(column));
      if (field === undefined || given.has(field) || mapping[index] !== null) return;
      if (own && field !== plain(column)) return;
      given.add(field);
      mapping[index] = field;
    });
  return mapping;
}
