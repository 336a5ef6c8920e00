/** From the texts of `data/` to the Atlas, or to everything that is wrong with them. Pure: reads no file. */

import { parse } from 'yaml';
import type { Atlas } from '../../domain/model.ts';
import type { IncidentQuestions } from '../../domain/questions.ts';
import type { Tour } from '../../domain/tours.ts';
import type { Problem } from '../problem.ts';
import { EDITORIAL_RULES, STRUCTURAL_RULES } from '../rules/index.ts';
import { assemble } from './assemble.ts';
import { readDrafts } from './drafts.ts';
import { FIRST_LANGUAGE, languagesIn } from './languages.ts';
import { pruneBroken } from './prune.ts';
import { assembleQuestions } from './questions.ts';
import { indexShapes, type ShapeFiles } from './shapes.ts';
import { assembleTours } from './tours.ts';

export interface LoadOptions {
  /** Version of the published record. */
  readonly version: string;
  /** Assemble what can be joined although there are problems. For development only. */
  readonly keepGoing?: boolean;
  /** BCP 47 tag of the language of the prose; English unless given, and where a text lacks it. */
  readonly language?: string;
}

export interface Loaded {
  /** Null where there are problems (unless asked to keep going). */
  readonly atlas: Atlas | null;
  /** The guided tours; they are published apart from the Atlas, because few visits need them. */
  readonly tours: readonly Tour[];
  /** Questions to the incidents, published apart for the same reason. */
  readonly questions: readonly IncidentQuestions[];
  /** All problems, in the order of the files. */
  readonly problems: readonly Problem[];
}

/**
 * Parses, checks and joins the record.
 *
 * @param files text by name under `data/`, e.g. `incidents/khorog-2012.yaml`
 * @param shapes parsed GeoJSON by name under `data/shapes/`
 */
export function load(
  files: Readonly<Record<string, string>>,
  shapes: ShapeFiles,
  options: LoadOptions,
): Loaded {
  const read = readDrafts(files, indexShapes(shapes), options.language);
  const found = [...STRUCTURAL_RULES, ...EDITORIAL_RULES].flatMap((rule) => rule(read.drafts));
  const problems = [...read.problems, ...found].sort((a, b) =>
    a.file < b.file ? -1 : a.file > b.file ? 1 : (a.line ?? 0) - (b.line ?? 0),
  );
  if (problems.length > 0 && options.keepGoing !== true)
    return { atlas: null, tours: [], questions: [], problems };
  const drafts = problems.length === 0 ? read.drafts : pruneBroken(read.drafts);
  return {
    atlas: assemble(drafts, options.version),
    tours: assembleTours(drafts),
    questions: assembleQuestions(drafts),
    problems,
  };
}

/** Languages other than English in which at least one text of the record is written, sorted. */
export function translationsIn(files: Readonly<Record<string, string>>): string[] {
  const found = Object.entries(files).flatMap(([name, text]) =>
    /\.yaml$/u.test(name) ? [...languagesIn(parse(text) as unknown)] : [],
  );
  return [...new Set(found)].filter((language) => language !== FIRST_LANGUAGE).sort();
}
