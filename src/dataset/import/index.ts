/**
 * A file that somebody opens, read in the page and nowhere else: what it is, what its columns may mean, and
 * the Atlas it makes. Nothing in it is trusted; everything in it is text.
 */
import type { Atlas } from '../../domain/model.ts';
import { titleIn } from './about.ts';
import { type BuildOptions, buildAtlas } from './build.ts';
import { parseCsv } from './csv.ts';
import { guessMapping, type Mapping } from './fields.ts';
import { featuresIn, geoJsonTable } from './geojson-table.ts';
import { CannotOpen, type Mistake, type MistakeList, mistakeList } from './mistake.ts';
import { isOwn, readOwnGeoJson } from './own-geojson.ts';
import type { LoadOptions } from './pace.ts';
import { readText } from './read-text.ts';
import type { Table } from './table.ts';

export { FIELDS, type Field, type Mapping } from './fields.ts';
export { CannotOpen, type Fault, type Mistake, type Obstacle } from './mistake.ts';
export type { LoadOptions } from './pace.ts';
export type { Table } from './table.ts';
export type { StandIns } from './texts.ts';

export interface Imported {
  readonly atlas: Atlas;
  /** The first mistakes; `mistakeCount` says how many there are. */
  readonly mistakes: readonly Mistake[];
  readonly mistakeCount: number;
  /** Rows or features in the file. */
  readonly rows: number;
}

/** A file of ours is read at once; any other waits for somebody to say what its columns mean. */
export type Opened =
  | { readonly kind: 'own'; readonly imported: Imported }
  | {
      readonly kind: 'table';
      readonly table: Table;
      readonly mapping: Mapping;
      readonly mistakes: readonly Mistake[];
      readonly mistakeCount: number;
    };

export interface OpenOptions extends LoadOptions {
  /** Name of the file, by which it goes where it declares no title. */
  readonly file: string;
  /** The reader's day, YYYY-MM-DD. */
  readonly day: string;
}

/** Gives what was found to whoever hears that the file cannot be opened. */
async function withMistakes<T>(list: MistakeList, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof CannotOpen) {
      error.mistakes = list.first;
      error.mistakeCount = list.count();
    }
    throw error;
  }
}

const looksLikeJson = (text: string) => /^[\s\uFEFF]*[[{]/u.test(text.slice(0, 1000));

/**
 * Reads a file, or its text, as far as it can be read without asking.
 *
 * @throws {CannotOpen} where it cannot be opened at all; the signal's reason when told to stop
 */
export async function openFile(file: string | Blob, options: OpenOptions): Promise<Opened> {
  const list = mistakeList();
  return withMistakes(list, () => openWith(list, file, options));
}

async function openWith(
  list: MistakeList,
  file: string | Blob,
  options: OpenOptions,
): Promise<Opened> {
  const text = typeof file === 'string' ? file : await readText(file, options);
  if (text.trim() === '') throw new CannotOpen('empty');
  let table: Table;
  if (looksLikeJson(text)) {
    let json: unknown;
    try {
      json = JSON.parse(text.replace(/^\uFEFF/u, ''));
    } catch (error) {
      throw new CannotOpen('not-json', error instanceof Error ? error.message.slice(0, 120) : '');
    }
    const features = featuresIn(json);
    if (isOwn(features)) {
      const atlas = await readOwnGeoJson(json as object, features, list, options);
      const imported = {
        atlas,
        mistakes: list.first,
        mistakeCount: list.count(),
        rows: features.length,
      };
      return { kind: 'own', imported };
    }
    table = await geoJsonTable(features, titleIn(json), list, options);
  } else {
    table = await parseCsv(text.replace(/^\uFEFF/u, ''), list, options);
  }
  return {
    kind: 'table',
    table,
    mapping: guessMapping(table.columns),
    mistakes: list.first,
    mistakeCount: list.count(),
  };
}

/**
 * The Atlas of a table whose columns have been given a meaning.
 *
 * @throws {CannotOpen} where no row is left; the signal's reason when told to stop
 */
export async function importTable(
  table: Table,
  mapping: Mapping,
  options: BuildOptions,
): Promise<Imported> {
  const list = mistakeList();
  const atlas = await withMistakes(list, () => buildAtlas(table, mapping, list, options));
  return { atlas, mistakes: list.first, mistakeCount: list.count(), rows: table.rows.length };
}
