/**
 * CSV as RFC 4180 has it, safe to open in a spreadsheet. Dependency-free: thirty lines are less than any
 * library, and the formula guard is ours to state.
 */

export type Cell = string | number | boolean | null | undefined;

/** Starts that spreadsheets take for a formula (OWASP, *CSV Injection*). */
const FORMULA_START = /^[=+\-@\t\r]/u;

function cellText(cell: Cell): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell !== 'string') return String(cell);
  // A leading apostrophe makes a spreadsheet read text. Numbers are never guarded: -1 is a number.
  const safe = FORMULA_START.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/u.test(safe) || safe !== safe.trim() ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** One row for each record, CRLF after every row, the first row names the columns. No byte-order mark. */
export function csvTable<T>(
  columns: readonly { readonly name: string; readonly cell: (record: T) => Cell }[],
  records: readonly T[],
): string {
  const rows = [
    columns.map((column) => cellText(column.name)),
    ...records.map((record) => columns.map((column) => cellText(column.cell(record)))),
  ];
  return rows.map((row) => `${row.join(',')}\r\n`).join('');
}

/** Several values in one cell. */
export function listCell(values: readonly (string | number)[]): string {
  return values.join('; ');
}
