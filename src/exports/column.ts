/**
 * A published table has one definition of its columns, for the CSV file and for its Frictionless schema,
 * so that a column and its description cannot drift apart.
 */
import type { Cell } from './csv.ts';

/** A column: its values, and what a reader of the table is told of it. */
export interface Column<T> {
  readonly name: string;
  readonly type: 'string' | 'integer' | 'boolean' | 'date';
  readonly description: string;
  readonly values?: readonly (string | number)[];
  readonly required?: boolean;
  readonly cell: (record: T) => Cell;
}
