/** A file as rows and columns, before anybody has said what the columns mean. */

export interface TableRow {
  /** See `Mistake.row`. */
  readonly number: number;
  readonly cells: readonly string[];
  /** The geometry of a feature as it was found, unchecked; absent in a table of text. */
  readonly geometry?: unknown;
}

export interface Table {
  readonly source: 'csv' | 'geojson';
  /** Title that the file declares; null where its name has to do. */
  readonly title: string | null;
  readonly columns: readonly string[];
  readonly rows: readonly TableRow[];
}
