/** One row read through the mapping: values checked cell by cell, a mistake for each that cannot be read. */
import type {
  Basis,
  Hedge,
  IncidentKind,
  Question,
  Reading,
  SpeakerKind,
} from '../../domain/vocabulary.ts';
import type { ResolvedDate } from '../../time/edtf.ts';
import { readPlainDate } from '../../time/plain-edtf.ts';
import { type Field, type Mapping, SIDES, type Side } from './fields.ts';
import { BadGeometry, readGeometry } from './geometry.ts';
import type { Fault, MistakeList } from './mistake.ts';
import type { Table, TableRow } from './table.ts';
import {
  addressOf,
  basisOf,
  hedgeOf,
  kindOf,
  latitudeOf,
  longitudeOf,
  paragraphOf,
  precisionOf,
  questionOf,
  readingOf,
  speakerKindOf,
  type WherePrec,
} from './values.ts';

/** A date as it stands in the cell, and its days. */
export interface ReadDate {
  readonly edtf: string;
  readonly days: ResolvedDate;
}

export interface Account {
  readonly side: Side;
  readonly says: string;
  readonly speaker: string;
  readonly speakerKind: SpeakerKind | null;
  readonly reading: Reading | null;
  readonly reason: string;
  readonly basis: Basis | null;
  readonly hedge: Hedge | null;
  readonly date: ReadDate | null;
  readonly source: string;
  readonly url: string | null;
  readonly quote: string;
  readonly paragraph: number | null;
}

export interface ReadRow {
  readonly number: number;
  readonly title: string;
  readonly id: string;
  readonly date: ReadDate | null;
  readonly place: string;
  readonly geometry: GeoJSON.Geometry | null;
  readonly precision: WherePrec | null;
  readonly province: string;
  readonly kind: IncidentKind | null;
  readonly summary: string;
  readonly open: readonly string[];
  readonly question: Question;
  readonly accounts: readonly Account[];
}

/** Reads rows of a table; null for a row that cannot be shown. */
export function rowReader(
  table: Table,
  mapping: Mapping,
  mistakes: MistakeList,
): (row: TableRow) => ReadRow | null {
  const columnOf = new Map<Field, number>();
  mapping.forEach((field, index) => {
    if (field !== null && !columnOf.has(field)) columnOf.set(field, index);
  });
  return (row) => {
    const cell = (field: Field) => row.cells[columnOf.get(field) ?? -1] ?? '';
    const list = (
      field: Field | null,
      value: unknown,
      fault: Fault,
      detail?: string,
      leftOut = false,
    ) =>
      mistakes.add({
        row: row.number,
        column: field === null ? null : (table.columns[columnOf.get(field) ?? -1] ?? null),
        value,
        fault,
        ...(detail === undefined ? {} : { detail }),
        leftOut,
      });
    const read = <T>(field: Field, parse: (cell: string) => T | null, fault: Fault): T | null => {
      const text = cell(field);
      if (text === '') return null;
      const value = parse(text);
      if (value === null) list(field, text, fault);
      return value;
    };
    const date = (field: Field): ReadDate | null =>
      read(
        field,
        (text) => {
          const days = readPlainDate(text);
          return days === null ? null : { edtf: text.replaceAll(/T[^/]*/gu, ''), days };
        },
        'not-a-date',
      );

    const title = cell('title');
    if (title === '') {
      list('title', '', 'no-title', undefined, true);
      return null;
    }
    const geometry = (): GeoJSON.Geometry | null => {
      if (row.geometry !== undefined && row.geometry !== null) {
        try {
          return readGeometry(row.geometry);
        } catch (error) {
          if (!(error instanceof BadGeometry)) throw error;
          list(null, row.geometry, 'geometry', error.message);
          return null;
        }
      }
      const latitude = read('latitude', latitudeOf, 'latitude');
      const longitude = read('longitude', longitudeOf, 'longitude');
      if (latitude !== null && longitude !== null)
        return { type: 'Point', coordinates: [longitude, latitude] };
      const lone = cell('latitude') === '' ? 'longitude' : 'latitude';
      if ((cell('latitude') === '') !== (cell('longitude') === ''))
        list(lone, cell(lone), 'half-a-position');
      return null;
    };
    const question = read('question', questionOf, 'question') ?? 'perpetrator';
    const account = (side: Side): Account[] => {
      const says = cell(`${side}_account`);
      let reading = read(`${side}_reading`, readingOf, 'reading');
      if (says === '') {
        if (reading !== null) list(`${side}_reading`, reading, 'reading-without-account');
        return [];
      }
      if (reading !== null && question === 'casualties') {
        list(`${side}_reading`, reading, 'reading-on-number');
        reading = null;
      }
      return [
        {
          side,
          says,
          speaker: cell(`${side}_speaker`),
          speakerKind: read(`${side}_speaker_kind`, speakerKindOf, 'speaker-kind'),
          reading,
          reason: cell(`${side}_reason`),
          basis: read(`${side}_basis`, basisOf, 'basis'),
          hedge: read(`${side}_hedge`, hedgeOf, 'hedge'),
          date: date(`${side}_date`),
          source: cell(`${side}_source`),
          url: read(`${side}_url`, addressOf, 'address'),
          quote: cell(`${side}_quote`),
          paragraph: read(`${side}_paragraph`, paragraphOf, 'paragraph'),
        },
      ];
    };
    return {
      number: row.number,
      title,
      id: cell('id'),
      date: date('date'),
      place: cell('place'),
      geometry: geometry(),
      precision: read('precision', precisionOf, 'precision'),
      province: cell('province'),
      kind: read('kind', kindOf, 'kind'),
      summary: cell('summary'),
      open: cell('open')
        .split(/[|\n]/u)
        .map((each) => each.trim())
        .filter((each) => each !== ''),
      question,
      accounts: SIDES.flatMap(account),
    };
  };
}
