/** YAML text to checked records that remember their lines. */
import * as v from 'valibot';
import { type Document, isNode, LineCounter, parseDocument } from 'yaml';
import { fieldName, type Path, type Problem } from '../problem.ts';
import { FIRST_LANGUAGE, inLanguage } from './languages.ts';

/** A value read from one file, with the line of every field in it. */
export interface ParsedFile<T> {
  /** Name under `data/`. */
  readonly file: string;
  readonly value: T;
  readonly lineOf: (path: Path) => number | null;
}

/** The value at a path; undefined where there is none. */
function valueAt(root: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null
        ? (value as Record<string, unknown>)[key]
        : undefined,
    root,
  );
}

/** The ids met on the way to a field, which name its record. */
function recordAt(root: unknown, path: Path): string {
  const ids: string[] = [];
  for (let depth = 0; depth <= path.length; depth += 1) {
    const id = valueAt(root, [...path.slice(0, depth), 'id']);
    if (typeof id === 'string') ids.push(id);
  }
  return ids.join(' / ');
}

/** A problem of one field of a parsed file. */
export function problemAt(
  file: ParsedFile<unknown>,
  path: Path,
  said: { readonly expected: string; readonly message: string; readonly value?: unknown },
): Problem {
  return {
    file: file.file,
    line: file.lineOf(path),
    record: recordAt(file.value, path),
    field: fieldName(path),
    value: 'value' in said ? said.value : valueAt(file.value, path),
    expected: said.expected,
    message: said.message,
    path,
  };
}

/** Line of the deepest node on the path that stands in the file: a missing field has the line of its record. */
function lineFinder(document: Document, lines: LineCounter): (path: Path) => number | null {
  return (path) => {
    for (let depth = path.length; depth >= 0; depth -= 1) {
      const node = depth === 0 ? document.contents : document.getIn(path.slice(0, depth), true);
      if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
    }
    return null;
  };
}

export interface Parsed {
  readonly file: ParsedFile<unknown>;
  readonly problems: readonly Problem[];
}

/**
 * Reads the YAML of one file, its prose in `language` where it has been translated. Errors of syntax,
 * duplicate keys among them, come back as problems.
 */
export function parseYaml(file: string, text: string, language = FIRST_LANGUAGE): Parsed {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const problems = [...document.errors, ...document.warnings].map((error) => ({
    file,
    line: lines.linePos(error.pos[0]).line,
    record: '',
    field: '',
    value: text.slice(error.pos[0], error.pos[1]),
    expected: 'valid YAML',
    message: error.message,
    path: [],
  }));
  const value: unknown = document.errors.length > 0 ? null : inLanguage(document.toJS(), language);
  return { file: { file, value, lineOf: lineFinder(document, lines) }, problems };
}

function pathOf(issue: v.BaseIssue<unknown>): Path {
  return (issue.path ?? []).map((item) => {
    const key: unknown = item.key;
    return typeof key === 'number' ? key : String(key);
  });
}

/** The innermost issues: for a union of shapes, valibot reports the union and hides its parts. */
function problemsOf(
  file: ParsedFile<unknown>,
  prefix: Path,
  issues: readonly v.BaseIssue<unknown>[],
): Problem[] {
  return issues.map((issue) =>
    problemAt(file, [...prefix, ...pathOf(issue)], {
      expected: issue.expected?.replaceAll('"', '') ?? 'a valid value',
      message: issue.message.replace(/^Invalid (\w+):.*$/u, 'This is not allowed here.'),
      value: issue.input,
    }),
  );
}

/** Checks a whole file against a schema. The value is null where it fails. */
export function checkFile<T>(
  parsed: ParsedFile<unknown>,
  schema: v.GenericSchema<unknown, T>,
): { readonly file: ParsedFile<T> | null; readonly problems: readonly Problem[] } {
  const result = v.safeParse(schema, parsed.value);
  if (!result.success) return { file: null, problems: problemsOf(parsed, [], result.issues) };
  return { file: { ...parsed, value: result.output }, problems: [] };
}

/**
 * Checks a file that is a list of records, record by record. Records that fail are left out of the value,
 * with a problem for each failure; `null` marks their places, so that paths keep their meaning.
 */
export function checkList<T>(
  parsed: ParsedFile<unknown>,
  schema: v.GenericSchema<unknown, T>,
): { readonly file: ParsedFile<readonly (T | null)[]>; readonly problems: readonly Problem[] } {
  if (!Array.isArray(parsed.value)) {
    const problem = problemAt(parsed, [], {
      expected: 'a list of records',
      message: 'This file holds a list.',
    });
    return { file: { ...parsed, value: [] }, problems: [problem] };
  }
  const problems: Problem[] = [];
  const value = parsed.value.map((item: unknown, index) => {
    const result = v.safeParse(schema, item);
    if (result.success) return result.output;
    problems.push(...problemsOf(parsed, [index], result.issues));
    return null;
  });
  return { file: { ...parsed, value }, problems };
}
