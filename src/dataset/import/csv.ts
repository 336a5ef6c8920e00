/** CSV and its relatives (semicolons, tabs) to a table. Quotes and line ends are papaparse's business. */
import Papa from 'papaparse';
import { MAX_CELL, MAX_COLUMNS, MAX_ROWS } from './limits.ts';
import { CannotOpen, type MistakeList } from './mistake.ts';
import { type LoadOptions, pause } from './pace.ts';
import type { Table, TableRow } from './table.ts';

/** Characters that are parsed in one turn. */
const CHUNK = 250_000;
/** Chunks in a row without the end of a row: a quote that was never closed would be read again with each. */
const PATIENCE = 8;

/** Names of the columns; an empty header is named by its place, and a repeated one is told apart. */
function columnNames(header: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return header.map((cell, index) => {
    const name = cell.trim().slice(0, 120) || `(${index + 1})`;
    const times = (seen.get(name) ?? 0) + 1;
    seen.set(name, times);
    return times === 1 ? name : `${name} (${times})`;
  });
}

/** A cell cut to what is kept of it; a cut is listed. */
export function cutCell(
  cell: string,
  row: number,
  column: string | null,
  mistakes: MistakeList,
): string {
  if (cell.length <= MAX_CELL) return cell.trim();
  mistakes.add({ row, column, value: cell, fault: 'too-long', leftOut: false });
  return cell.slice(0, MAX_CELL).trim();
}

const isBlank = (cells: readonly string[]) => cells.every((cell) => cell.trim() === '');

interface Reader {
  readonly table: () => Table;
  readonly take: (cells: readonly string[]) => void;
  /** Rows met so far, the header and blank ones included. */
  readonly met: () => number;
}

/** Collects rows; throws `CannotOpen` where there are too many rows or columns. */
function tableReader(mistakes: MistakeList): Reader {
  let columns: string[] = [];
  const rows: TableRow[] = [];
  let number = 0;
  return {
    met: () => number,
    take: (cells) => {
      number += 1;
      if (isBlank(cells)) return;
      if (columns.length === 0) {
        if (cells.length > MAX_COLUMNS)
          throw new CannotOpen('too-many-columns', String(MAX_COLUMNS));
        columns = columnNames(cells);
        return;
      }
      if (rows.length >= MAX_ROWS) throw new CannotOpen('too-many-rows', String(MAX_ROWS));
      const value = cells.slice(columns.length).join(' ').trim();
      if (value !== '')
        mistakes.add({ row: number, column: null, value, fault: 'more-cells', leftOut: false });
      const kept = columns.map((name, at) => cutCell(cells[at] ?? '', number, name, mistakes));
      rows.push({ number, cells: kept });
    },
    table: () => {
      if (rows.length === 0) throw new CannotOpen('no-rows');
      return { source: 'csv', title: null, columns, rows };
    },
  };
}

/**
 * Parses delimited text whose first line names the columns. Rows of blanks are passed over, and counted.
 *
 * @throws {CannotOpen} where there are no rows, too many, or a quote is never closed
 */
export async function parseCsv(
  text: string,
  mistakes: MistakeList,
  { onProgress, signal }: LoadOptions,
): Promise<Table> {
  const reader = tableReader(mistakes);
  let idle = 0;
  await new Promise<void>((resolve, reject) => {
    Papa.parse<string[]>(text.replaceAll(/\r\n?/gu, '\n'), {
      header: false,
      newline: '\n',
      chunkSize: CHUNK,
      chunk: ({ data, errors, meta }: Papa.ParseResult<string[]>, parser: Papa.Parser) => {
        const stop = (reason: unknown) => {
          // Papaparse calls `complete` of what it was told to leave off: the reason must come first.
          reject(reason);
          parser.abort();
        };
        try {
          for (const { type, row, message } of errors)
            if (type === 'Quotes') {
              const at = reader.met() + (row ?? 0) + 1;
              mistakes.add({
                row: at,
                column: null,
                value: message,
                fault: 'loose-quote',
                leftOut: false,
              });
            }
          for (const cells of data) reader.take(cells);
          idle = data.length === 0 ? idle + 1 : 0;
          if (idle > PATIENCE) throw new CannotOpen('open-quote', String(reader.met() + 1));
        } catch (error) {
          stop(error);
          return;
        }
        parser.pause();
        onProgress?.(Math.min(1, meta.cursor / Math.max(1, text.length)), 'parse');
        pause(signal).then(() => parser.resume(), stop);
      },
      complete: () => resolve(),
      error: (error: Error) => reject(error),
    });
  });
  return reader.table();
}
