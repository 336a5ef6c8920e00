import { expect, test } from 'vitest';
import { claimRows, claimsCsv } from '../../src/exports/claims-table.ts';
import { dataPackage } from '../../src/exports/datapackage.ts';
import { passagesCsv } from '../../src/exports/passages-table.ts';
import { fixtureAtlas } from '../fixtures/record.ts';

const atlas = fixtureAtlas();
const rows = claimRows(atlas);
const header = (csv: string) => csv.split('\r\n')[0]?.split(',');

test('there is a row for every claim, regional ones too', () => {
  const lines = claimsCsv(rows).trimEnd().split('\r\n').slice(1);
  expect(lines.map((line) => line.split(',')[0])).toEqual([
    'ambush/official',
    'ambush/scholar',
    'fighting/toll',
    'regional/estimate',
  ]);
});

test('figures stand in their own words, deaths by themselves', () => {
  expect(claimsCsv(rows)).toContain('dozens (All); at least 20 (Soldiers)');
});

test('there is a row for every passage, numbered within its claim', () => {
  const lines = passagesCsv(rows).trimEnd().split('\r\n').slice(1);
  expect(lines).toHaveLength(4);
  expect(lines[0]).toBe(
    'ambush/official,1,early,1,a few words,,,,relays,flat,,Ministry → Text early (reported)',
  );
});

test('the data package describes exactly the columns of the tables, each in words, with licence and version', () => {
  const about = { ...atlas.about, licence: 'CC BY 4.0' };
  const descriptor = dataPackage({ ...atlas, about });
  expect(descriptor).toMatchObject({
    name: 'contested-ground',
    version: '0.0.0',
    licenses: [{ name: 'CC-BY-4.0' }],
  });
  for (const resource of descriptor.resources) {
    if (!('schema' in resource)) continue;
    const csv = resource.name === 'claims' ? claimsCsv(rows) : passagesCsv(rows);
    expect(resource.schema.fields.map((field) => field.name)).toEqual(header(csv));
    expect(resource.schema.fields.every((field) => field.description.length > 10)).toBe(true);
  }
});

test('the data package goes by the record’s own name, and claims no licence that the record does not', () => {
  const about = { title: 'Véland Atlas!', region: 'Coast', description: '', licence: '' };
  expect(dataPackage({ ...atlas, about })).toMatchObject({
    name: 'v-land-atlas',
    title: 'Véland Atlas!: Coast',
  });
  expect(dataPackage({ ...atlas, about })).not.toHaveProperty('licenses');
  expect(dataPackage({ ...atlas, about: { ...about, licence: 'CC0' } }).licenses).toEqual([
    { name: 'CC0', title: 'CC0' },
  ]);
});
