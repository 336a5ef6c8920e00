/** What is written, as name to text: the same from the same Atlas, byte for byte. */
import { type JsonSchema, toJsonSchema } from '@valibot/to-json-schema';
import type * as v from 'valibot';
import { FILE_SCHEMAS } from '../dataset/schema.ts';
import { isTranslatable } from '../dataset/translatable.ts';
import { dataFile } from '../domain/data-file.ts';
import type { Atlas } from '../domain/model.ts';
import type { IncidentQuestions } from '../domain/questions.ts';
import type { Tour } from '../domain/tours.ts';
import { claimRows, claimsCsv } from '../exports/claims-table.ts';
import { dataPackage } from '../exports/datapackage.ts';
import { incidentsGeoJson, regionalJson } from '../exports/geojson.ts';
import { passagesCsv } from '../exports/passages-table.ts';

const compact = (value: unknown) => `${JSON.stringify(value)}\n`;
const readable = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;

/** One feature to a line: a change to an incident is a change to a line, and the file stays small. */
function geoJsonText(atlas: Atlas): string {
  const { type, features, record } = incidentsGeoJson(atlas);
  const lines = features.map((feature) => JSON.stringify(feature)).join(',\n');
  return `{"type":${JSON.stringify(type)},"features":[\n${lines}\n],"record":${JSON.stringify(record)}}\n`;
}

/** Files of `public/data/`, which the site serves. */
export function servedFiles(
  atlas: Atlas,
  tours: readonly Tour[],
  questions: readonly IncidentQuestions[],
): Record<string, string> {
  const rows = claimRows(atlas);
  return {
    'atlas.json': compact(atlas),
    'tours.json': compact(tours),
    'questions.json': compact(questions),
    'incidents.geojson': geoJsonText(atlas),
    'regional.json': readable(regionalJson(atlas)),
    'claims.csv': claimsCsv(rows),
    'passages.csv': passagesCsv(rows),
    'datapackage.json': readable(dataPackage(atlas)),
  };
}

/** What the site serves of the record in another language; English keeps the plain names. */
export function translatedFiles(
  language: string,
  atlas: Atlas,
  tours: readonly Tour[],
  questions: readonly IncidentQuestions[],
): Record<string, string> {
  return {
    [dataFile('atlas', language)]: compact(atlas),
    [dataFile('tours', language)]: compact(tours),
    [dataFile('questions', language)]: compact(questions),
  };
}

/** `incidents/*.yaml` has the schema `incident`, `places.yaml` has `places`. */
const schemaName = (pattern: string) => pattern.replace(/s\/\*\.yaml$|\.yaml$/u, '');

/** Text, or texts keyed by language, English among them. */
function translated({ translatable: _mark, ...text }: JsonSchema & { translatable?: unknown }) {
  const keyed = { properties: { en: text }, required: ['en'], additionalProperties: text };
  return { anyOf: [text, { type: 'object' as const, ...keyed }] };
}

function editorSchema(name: string, schema: v.GenericSchema): string {
  // What a schema transforms (trimming, years read as numbers) is checked by the compiler, not by editors.
  const json = toJsonSchema(schema, {
    typeMode: 'input',
    errorMode: 'ignore',
    overrideAction: ({ valibotAction, jsonSchema }) =>
      isTranslatable(valibotAction) ? translated(jsonSchema) : null,
  });
  return readable({ ...json, title: `Contested Ground: ${name}` });
}

/** JSON Schemas by which editors complete and check what people write in `data/`. */
export function schemaFiles(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(FILE_SCHEMAS).map(([pattern, schema]) => [
      `schema/${schemaName(pattern)}.schema.json`,
      editorSchema(schemaName(pattern), schema as v.GenericSchema),
    ]),
  );
}

/** Generated files of `data/`, which are committed. */
export function committedFiles(atlas: Atlas): Record<string, string> {
  return {
    'incidents.geojson': geoJsonText(atlas),
    'regional.json': readable(regionalJson(atlas)),
    ...schemaFiles(),
  };
}
