/** `datapackage.json` and the files it names, opened by the library of the format, for this record and for the example. */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { check as checkGeoJson } from '@placemarkio/check-geojson';
import { parse as parseCsv } from 'csv-parse/sync';
import { Package, type Resource } from 'datapackage';
import { afterAll, describe, expect, test } from 'vitest';
import { readDataFolder } from '../../src/build/data-folder.ts';
import { servedFiles } from '../../src/build/outputs.ts';
import { load } from '../../src/dataset/compile/load.ts';
import type { dataPackage } from '../../src/exports/datapackage.ts';
import { ROOT } from '../architecture/imports.ts';

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

/** What the site serves of a record, in a folder; `change` may spoil a file before it is written. */
function servedFolder(data: string, change: (files: Record<string, string>) => void = () => {}) {
  const { files, shapes } = readDataFolder(join(ROOT, data));
  const { atlas, tours, questions } = load(files, shapes, { version: '1.2.3', keepGoing: true });
  if (atlas === null) throw new Error(`${data} does not compile.`);
  const served = servedFiles(atlas, tours, questions);
  change(served);
  const basePath = mkdtempSync(join(tmpdir(), 'data-package-'));
  folders.push(basePath);
  for (const [name, text] of Object.entries(served)) writeFileSync(join(basePath, name), text);
  return { atlas, served, basePath };
}

const opened = (basePath: string) =>
  Package.load(join(basePath, 'datapackage.json'), { basePath, strict: true });

async function resourceOf(basePath: string, name: string): Promise<Resource> {
  const found = (await opened(basePath)).resources.find((each) => each.name === name);
  if (found === undefined) throw new Error(`There is no resource ${name}.`);
  return found;
}

const rowsOf = async (basePath: string, name: string) =>
  (await resourceOf(basePath, name)).read({ keyed: true, relations: true });

describe.each(['data', 'data/example'])('the data package of %s', (data) => {
  const { atlas, served, basePath } = servedFolder(data);

  test('keeps to the profile, and every file that it names is there', async () => {
    const { resources } = await opened(basePath);
    expect(resources.map(({ name, tabular }) => [name, tabular])).toEqual([
      ['claims', true],
      ['passages', true],
      ['incidents', false],
      ['regional', false],
    ]);
    for (const { descriptor } of resources)
      expect(existsSync(join(basePath, descriptor.path)), descriptor.path).toBe(true);
    const shapes = checkGeoJson(readFileSync(join(basePath, 'incidents.geojson'), 'utf8'));
    expect(shapes).toMatchObject({
      type: 'FeatureCollection',
      features: atlas.incidents.map(({ id }) => ({ id })),
    });
  });

  test('every value of the tables fits its type, its list of values, its key and what it refers to', async () => {
    const claims = [
      ...atlas.incidents.flatMap((incident) => incident.claims),
      ...atlas.regional.flatMap((topic) => topic.claims),
    ];
    const rows = await rowsOf(basePath, 'claims');
    expect(rows.map((row) => [row['id'], row['reading'], row['known']])).toEqual(
      claims.map(({ id, reading, known }) => [id, reading, new Date(`${known}T00:00:00Z`)]),
    );
    const passages = await rowsOf(basePath, 'passages');
    // The library puts the row that is referred to in the place of its key.
    expect(passages.map((row) => [(row['claim'] as { id: string }).id, row['number']])).toEqual(
      claims.flatMap(({ id, passages: own }) => own.map((_, index) => [id, index + 1])),
    );
  });

  test('the fields are the columns, in their order', async () => {
    const descriptor = JSON.parse(served['datapackage.json'] ?? '') as ReturnType<
      typeof dataPackage
    >;
    for (const resource of descriptor.resources) {
      if (!('schema' in resource)) continue;
      const [head] = parseCsv(served[resource.path] ?? '', { to: 1 }) as string[][];
      expect(resource.schema.fields.map(({ name }) => name)).toEqual(head);
    }
  });
});

describe('what is no such package is found by the library', () => {
  const spoilt = (name: string, from: string | RegExp, to: string) =>
    servedFolder('data/example', (served) => {
      const before = served[name] ?? '';
      served[name] = before.replace(from, to);
      if (served[name] === before) throw new Error(`Nothing was spoilt in ${name}.`);
    }).basePath;

  test.each([
    ['a profile that is broken', 'datapackage.json', '"name": "claims"', '"name": 5'],
    ['a type that does not exist', 'datapackage.json', '"type": "integer"', '"type": "whole"'],
  ])('%s', async (_what, name, from, to) => {
    await expect(opened(spoilt(name, from, to))).rejects.toThrow();
  });

  test.each([
    ['a value outside its list', 'claims', 'claims.csv', /,official,/u, ',officials,'],
    ['a value of another type', 'claims', 'claims.csv', /,true,/u, ',often,'],
    ['a column that is not described', 'claims', 'claims.csv', /^id,/u, 'key,'],
    ['a passage of no claim', 'passages', 'passages.csv', /\r\n[^,]+,1,/u, '\r\nnothing/at-all,1,'],
  ])('%s', async (_what, table, name, from, to) => {
    await expect(rowsOf(spoilt(name, from, to), table)).rejects.toThrow();
  });
});
