/** The Frictionless Data Package (version 1, readable by version 2 tools) that describes what is published. */
import type { Atlas } from '../domain/model.ts';
import { CLAIM_COLUMNS } from './claims-table.ts';
import type { Column } from './column.ts';
import { PASSAGE_COLUMNS } from './passages-table.ts';

function field(column: Column<never>) {
  const constraints = {
    ...(column.required ? { required: true } : {}),
    ...(column.values === undefined ? {} : { enum: column.values }),
  };
  return {
    name: column.name,
    type: column.type,
    description: column.description,
    ...(Object.keys(constraints).length > 0 ? { constraints } : {}),
  };
}

const table = (name: string, title: string, columns: readonly Column<never>[], schema: object) => ({
  name,
  title,
  path: `${name}.csv`,
  profile: 'tabular-data-resource',
  format: 'csv',
  mediatype: 'text/csv',
  encoding: 'utf-8',
  dialect: {
    delimiter: ',',
    lineTerminator: '\r\n',
    quoteChar: '"',
    doubleQuote: true,
    header: true,
  },
  schema: { fields: columns.map(field), missingValues: [''], ...schema },
});

const slugOf = (name: string): string =>
  name
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/gu, '-')
    .replaceAll(/^-|-$/gu, '') || 'record';

/** The licence, with its address where it is the usual one; nothing where the record names none. */
function licensesOf(licence: string) {
  if (licence === '') return {};
  const known =
    licence === 'CC BY 4.0'
      ? {
          name: 'CC-BY-4.0',
          title: 'Creative Commons Attribution 4.0',
          path: 'https://creativecommons.org/licenses/by/4.0/',
        }
      : { name: licence.replaceAll(' ', '-'), title: licence };
  return { licenses: [known] };
}

/** The descriptor `datapackage.json`. It holds no date of its own, so that the same record gives the same bytes. */
export function dataPackage(atlas: Atlas) {
  return {
    profile: 'data-package',
    name: slugOf(atlas.about.title),
    title: [atlas.about.title, atlas.about.region].filter((part) => part !== '').join(': '),
    description:
      'Claims by officials, researchers, media, militants and local voices about contested incidents, each with its passage in one of the texts. The record says who said what; it passes no verdict.',
    version: atlas.version,
    ...licensesOf(atlas.about.licence),
    sources: atlas.documents.map(({ title }) => ({ title })),
    resources: [
      table('claims', 'Claims', CLAIM_COLUMNS, { primaryKey: 'id' }),
      table('passages', 'Passages', PASSAGE_COLUMNS, {
        primaryKey: ['claim', 'number'],
        foreignKeys: [{ fields: 'claim', reference: { resource: 'claims', fields: 'id' } }],
      }),
      {
        name: 'incidents',
        title: 'Incidents with their claims',
        path: 'incidents.geojson',
        format: 'geojson',
        mediatype: 'application/geo+json',
        encoding: 'utf-8',
      },
      {
        name: 'regional',
        title: 'Claims that belong to no incident',
        path: 'regional.json',
        format: 'json',
        mediatype: 'application/json',
        encoding: 'utf-8',
      },
    ],
  };
}
