/** What is too much of a file is refused in words before it can hold the page up; what just fits is read. */
import { describe, expect, test } from 'vitest';
import { CannotOpen, importTable, openFile } from '../../../src/dataset/import/index.ts';
import {
  MAX_BYTES,
  MAX_CELL,
  MAX_COLUMNS,
  MAX_DEPTH,
  MAX_MISTAKES,
  MAX_POSITIONS,
  MAX_ROWS,
} from '../../../src/dataset/import/limits.ts';
import { wordsFor } from '../../../src/i18n/index.ts';

const open = (file: string | Blob) => openFile(file, { file: 'large.csv', day: '2026-11-23' });

/** A file that says how large it is, and fails the test if it is read. */
class Told extends Blob {
  readonly #size: number;
  constructor(size: number) {
    super(['title\nMill\n']);
    this.#size = size;
  }
  override get size() {
    return this.#size;
  }
  override stream(): ReturnType<Blob['stream']> {
    throw new Error('It was read.');
  }
}

/** Why the file was not opened, with the limit that it met. */
async function refusal(file: string | Blob): Promise<readonly [string, string]> {
  try {
    await open(file);
  } catch (error) {
    if (!(error instanceof CannotOpen)) throw error;
    const { obstacle, detail } = error;
    // The reader is told the number that was met.
    const told = /^\d+$/u.test(detail)
      ? new Intl.NumberFormat('en').format(Number(detail))
      : detail;
    expect(wordsFor('en').importing.obstacle[obstacle](detail)).toContain(told);
    return [obstacle, detail];
  }
  return ['opened', ''];
}

const rows = (count: number) => `title\n${'Mill\n'.repeat(count)}`;
const columns = (count: number) =>
  `title${Array.from({ length: count - 1 }, (_, at) => `,c${at}`).join('')}\nMill\n`;
const features = (count: number) =>
  `{"type":"FeatureCollection","features":[${Array(count).fill('{"type":"Feature","geometry":null,"properties":{"title":"Mill"}}').join(',')}]}`;
const located = (geometry: string) =>
  `{"type":"FeatureCollection","features":[{"type":"Feature","properties":{"title":"Mill"},"geometry":${geometry}}]}`;
const nested = (depth: number): string =>
  depth === 0
    ? '{"type":"Point","coordinates":[1,2]}'
    : `{"type":"GeometryCollection","geometries":[${nested(depth - 1)}]}`;

describe('a file that is too large', () => {
  test('is refused by its size, unread', async () => {
    expect(await refusal(new Told(MAX_BYTES + 1))).toEqual(['too-big', '150']);
    // One byte less is asked for its text.
    expect(await refusal(new Told(MAX_BYTES))).toEqual(['unreadable', '']);
  });

  test.each([
    ['rows', rows(MAX_ROWS + 1), 'too-many-rows', MAX_ROWS],
    ['columns', columns(MAX_COLUMNS + 1), 'too-many-columns', MAX_COLUMNS],
    ['features', features(MAX_ROWS + 1), 'too-many-rows', MAX_ROWS],
  ])('is refused by its %s', async (_what, text, obstacle, limit) => {
    expect(await refusal(text)).toEqual([obstacle, String(limit)]);
  });

  test.each([
    ['rows', rows(MAX_ROWS), MAX_ROWS],
    ['features', features(MAX_ROWS), MAX_ROWS],
  ])('is read up to its last %s', async (_what, text, count) => {
    const found = await open(text);
    expect(found.kind === 'table' && found.table.rows.length).toBe(count);
  });

  test('is read up to its last column', async () => {
    const found = await open(columns(MAX_COLUMNS));
    expect(found.kind === 'table' && found.table.columns.length).toBe(MAX_COLUMNS);
  });
});

describe('too much in one place', () => {
  test('of a cell is cut, and said to be', async () => {
    const found = await open(`title\n${'x'.repeat(MAX_CELL + 1)}\n`);
    expect(found.kind === 'table' && found.table.rows[0]?.cells[0]?.length).toBe(MAX_CELL);
    expect(found).toMatchObject({ mistakes: [{ row: 2, fault: 'too-long', leftOut: false }] });
  });

  test.each([
    [
      'positions',
      located(
        `{"type":"LineString","coordinates":[${Array(MAX_POSITIONS + 1)
          .fill('[1,2]')
          .join(',')}]}`,
      ),
    ],
    ['collections in one another', located(nested(MAX_DEPTH + 2))],
  ])('of a geometry costs the geometry, not the row: %s', async (_what, text) => {
    const found = await open(text);
    if (found.kind !== 'table') throw new Error('It was taken for our own file.');
    const made = await importTable(found.table, found.mapping, {
      file: 'large.geojson',
      day: '2026-11-23',
      words: wordsFor('en').importing.standIns,
    });
    expect(made).toMatchObject({ mistakes: [{ row: 1, fault: 'geometry', leftOut: false }] });
    expect(made.atlas.incidents).toHaveLength(1);
  });

  test('of mistakes is counted, and the first are kept', async () => {
    const found = await open(`title\n${'Mill,more\n'.repeat(MAX_MISTAKES + 5)}`);
    expect(found).toMatchObject({ mistakeCount: MAX_MISTAKES + 5 });
    expect(found.kind === 'table' && found.mistakes.length).toBe(MAX_MISTAKES);
  });
});
