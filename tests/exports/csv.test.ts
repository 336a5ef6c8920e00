import { parse as parseCsv } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { csvTable } from '../../src/exports/csv.ts';

const table = (...cells: string[]) =>
  csvTable([{ name: 'cell', cell: (value: string) => value }], cells);

/** RFC 4180 read back, by a library: no other line ends than the standard's. */
const rowsIn = (csv: string): string[][] => parseCsv(csv, { record_delimiter: '\r\n' });

describe('CSV', () => {
  test('commas, quotes and line breaks are quoted, and every row ends with CRLF', () => {
    expect(table('a,b', 'say "so"', 'two\nlines')).toBe(
      'cell\r\n"a,b"\r\n"say ""so"""\r\n"two\nlines"\r\n',
    );
  });

  test('what a spreadsheet would run as a formula is kept as text', () => {
    expect(table('=1+1', '@now', '+49', '-x')).toBe("cell\r\n'=1+1\r\n'@now\r\n'+49\r\n'-x\r\n");
  });

  test('numbers keep their sign, and nothing is an empty cell', () => {
    const columns = [{ name: 'n', cell: (value: number | null) => value }];
    expect(csvTable(columns, [-1, null])).toBe('n\r\n-1\r\n\r\n');
  });

  test('any text comes back as it went in, but for the guard of a formula', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.string(), fc.string())), (pairs) => {
        const columns = [
          { name: 'a', cell: (pair: [string, string]) => pair[0] },
          { name: 'b', cell: (pair: [string, string]) => pair[1] },
        ];
        const back = rowsIn(csvTable(columns, pairs)).slice(1);
        const guarded = (text: string) => (/^[=+\-@\t\r]/u.test(text) ? `'${text}` : text);
        expect(back).toEqual(pairs.map((pair) => pair.map(guarded)));
      }),
    );
  });
});
