/** The files with which a newsroom starts open without a mistake, and say of themselves that they are invented. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { importTable, openFile } from '../../../src/dataset/import/index.ts';
import { markOf } from '../../../src/domain/readings.ts';
import { wordsFor } from '../../../src/i18n/index.ts';
import { ROOT } from '../../architecture/imports.ts';

async function opened(file: string) {
  const text = readFileSync(join(ROOT, 'public/examples', file), 'utf8');
  const found = await openFile(text, { file: 'example', day: '2026-11-23' });
  if (found.kind !== 'table') throw new Error('It was taken for our own file.');
  const words = wordsFor('en').importing.standIns;
  const options = { file, day: '2026-11-23', words };
  return { ...found, imported: await importTable(found.table, found.mapping, options) };
}

describe.each(['invented-coast.csv', 'invented-coast.geojson'])('%s', (file) => {
  test('has twelve incidents and no mistake; every column is understood', async () => {
    const { mapping, imported } = await opened(file);
    expect(mapping).not.toContain(null);
    expect(imported.mistakes).toEqual([]);
    expect(imported.atlas.incidents).toHaveLength(12);
  });

  test('has accounts far apart, accounts that agree, and a side that is silent', async () => {
    const { atlas } = (await opened(file)).imported;
    const mark = (id: string) =>
      markOf(atlas.incidents.find((incident) => incident.id === id)?.claims ?? []);
    expect(mark('mill-fire')).toMatchObject({
      official: { reading: 5 },
      independent: { reading: 1 },
    });
    expect(mark('bridge-at-vik')).toMatchObject({
      official: { reading: 2 },
      independent: { reading: 2 },
    });
    expect(mark('abducted-pilot').official.kind).toBe('silent');
  });

  test('every incident, speaker and text is marked as invented', async () => {
    const { atlas } = (await opened(file)).imported;
    for (const { summary } of atlas.incidents) expect(summary).toMatch(/^Invented example\./u);
    for (const { id, name } of atlas.speakers)
      if (id !== 'not-stated') expect(name).toContain('(invented)');
    for (const { id, title } of atlas.documents)
      if (id !== 'this-file') expect(title).toContain('(invented)');
  });
});

test('the template offers every field, and its row is read without a mistake', async () => {
  const { FIELDS } = await import('../../../src/dataset/import/index.ts');
  const { table, imported } = await opened('template.csv');
  expect([...table.columns].sort()).toEqual([...FIELDS].sort());
  expect(imported.mistakes).toEqual([]);
});
