/** Sorting of the table. Pure; silence and missing dates come last in either direction. */
import type { Half } from '../../domain/readings.ts';
import { STATUSES, type Status } from '../../domain/vocabulary.ts';
import type { IncidentFacts } from '../../state/facts.ts';
import { LIST_COLUMNS, type ListColumn } from '../../state/store.ts';
import { anchorDay } from '../shared/anchor-day.ts';

export const COLUMNS = LIST_COLUMNS;
export type Column = ListColumn;

export interface ListRow {
  readonly id: string;
  readonly title: string;
  readonly place: string | null;
  readonly facts: IncidentFacts;
  /** Place of the incident in the record. */
  readonly at: number;
}

/** What may be told of a covered incident: how far apart the accounts stand would give the answer away. */
export const hidden = (facts: IncidentFacts): IncidentFacts => ({
  ...facts,
  mark: { ...facts.mark, independent: { kind: 'silent', covered: true } },
  distance: null,
  statuses: new Set<Status>(),
});

const highest = (half: Half): number | null =>
  half.kind === 'silent' ? null : half.kind === 'one' ? half.reading : half.readings[0];

function keyOf(row: ListRow, column: Column): string | number | null {
  const { facts } = row;
  switch (column) {
    case 'title':
      return row.title;
    case 'date':
      return anchorDay(facts.span);
    case 'place':
      return row.place;
    case 'official':
      return highest(facts.mark.official);
    case 'independent':
      return highest(facts.mark.independent);
    case 'distance':
      return facts.distance?.greatest ?? null;
    case 'status': {
      const [first] = facts.statuses;
      return first === undefined ? null : STATUSES.indexOf(first);
    }
  }
}

const { compare } = new Intl.Collator();

/** The rows in order of a column; equal rows go by title. */
export function sortRows(rows: readonly ListRow[], column: Column, descending: boolean): ListRow[] {
  const sign = descending ? -1 : 1;
  const keyed = rows.map((row) => ({ row, key: keyOf(row, column) }));
  keyed.sort(({ row: a, key: x }, { row: b, key: y }) => {
    if (x === null || y === null) return x === y ? compare(a.title, b.title) : x === null ? 1 : -1;
    const order =
      typeof x === 'number' && typeof y === 'number'
        ? x - y
        : x === y
          ? 0
          : compare(String(x), String(y));
    return order * sign || compare(a.title, b.title);
  });
  return keyed.map(({ row }) => row);
}
