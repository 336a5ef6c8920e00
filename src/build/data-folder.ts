/** Reads the authored folder `data/` into memory. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface DataFolder {
  /** Text by name under the folder. */
  readonly files: Readonly<Record<string, string>>;
  /** Parsed GeoJSON by name under `shapes/`. */
  readonly shapes: Readonly<Record<string, unknown>>;
}

const listed = (folder: string, extension: string) =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith(extension))
        .sort()
    : [];

/** Reads all YAML of the folder, of `incidents/` and of `tours/`, and the outlines. Throws where the folder is missing. */
export function readDataFolder(folder: string): DataFolder {
  if (!existsSync(folder)) throw new Error(`There is no data folder at ${folder}.`);
  const names = [
    ...listed(folder, '.yaml'),
    ...listed(join(folder, 'incidents'), '.yaml').map((name) => `incidents/${name}`),
    ...listed(join(folder, 'tours'), '.yaml').map((name) => `tours/${name}`),
  ];
  return {
    files: Object.fromEntries(
      names.map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
    ),
    shapes: Object.fromEntries(
      listed(join(folder, 'shapes'), '.geojson').map((name) => [
        name,
        JSON.parse(readFileSync(join(folder, 'shapes', name), 'utf8')) as unknown,
      ]),
    ),
  };
}
