/** The JSON Schemas that complete and check the files in an editor, run by a validator as editors have it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { readDataFolder } from '../../src/build/data-folder.ts';
import { schemaFiles } from '../../src/build/outputs.ts';
import { ROOT } from '../architecture/imports.ts';

/** Which schema a file of a data folder is written by. */
const schemaOf = (file: string) => {
  const [folder = ''] = file.split('/');
  const name = { incidents: 'incident', tours: 'tour' }[folder] ?? file.replace(/\.yaml$/u, '');
  return `schema/${name}.schema.json`;
};

/** The validator leaves formats to others; the schemas use one. */
const formats = { date: /^\d{4}-\d{2}-\d{2}$/u };

const validators = Object.fromEntries(
  Object.entries(schemaFiles()).map(([name, text]) => [
    name,
    new Ajv({ strict: true, strictTypes: false, strictTuples: false, formats }).compile(
      JSON.parse(text),
    ),
  ]),
);

const yamlIn = (folder: string) =>
  Object.entries(readDataFolder(join(ROOT, folder)).files).filter(([name]) =>
    name.endsWith('.yaml'),
  );

describe.each(['data', 'data/example'])('the files of %s', (folder) => {
  test('are what their schemas say', () => {
    const files = yamlIn(folder);
    expect(files.length).toBeGreaterThan(6);
    for (const [file, text] of files) {
      const validate = validators[schemaOf(file)];
      expect(validate, file).toBeDefined();
      validate?.(parse(text));
      expect(validate?.errors ?? [], file).toEqual([]);
    }
  });
});

test('a mistake is found by them: a field that is missing, misspelt, or none of its list', () => {
  const file = 'incidents/takhar-air-strike-2010.yaml';
  const validate = validators[schemaOf(file)];
  const spoilt = (change: (incident: Record<string, unknown>) => void) => {
    const incident = parse(readFileSync(join(ROOT, 'data', file), 'utf8')) as Record<
      string,
      unknown
    >;
    change(incident);
    return validate?.(incident);
  };
  expect(spoilt(() => {})).toBe(true);
  expect(spoilt((incident) => delete incident['title'])).toBe(false);
  expect(spoilt((incident) => Object.assign(incident, { kind: 'happening' }))).toBe(false);
  expect(spoilt((incident) => Object.assign(incident, { sumary: 'x' }))).toBe(false);
});
