/** What is wrong in the record, said so that whoever wrote the line can mend it. */

export type Path = readonly (string | number)[];

export interface Problem {
  /** File under `data/`. */
  readonly file: string;
  /** Line in the file, from 1; null where it cannot be told. */
  readonly line: number | null;
  /** Ids of the records around the field, e.g. `rasht-convoy-ambush-2010 / toll-ruttig`. */
  readonly record: string;
  /** The field, as a path in the file: `claims[2].passages[0].quote`. */
  readonly field: string;
  readonly value: unknown;
  readonly expected: string;
  readonly message: string;
  /** Where the field stands, for code. */
  readonly path: Path;
}

const MAX_VALUE_LENGTH = 80;

function shown(value: unknown): string {
  if (value === undefined) return 'nothing';
  const text = JSON.stringify(value) ?? String(value);
  return text.length > MAX_VALUE_LENGTH ? `${text.slice(0, MAX_VALUE_LENGTH)}…` : text;
}

/** A path as authors read it: `claims[2].speaker`. */
export function fieldName(path: Path): string {
  return path.reduce<string>(
    (name, key) =>
      typeof key === 'number' ? `${name}[${key}]` : name === '' ? key : `${name}.${key}`,
    '',
  );
}

/** One line for a problem: `incidents/x.yaml:12 x / claim: field: message (expected …, got …)`. */
export function formatProblem(problem: Problem): string {
  const where = problem.line === null ? problem.file : `${problem.file}:${problem.line}`;
  const record = problem.record === '' ? '' : ` ${problem.record}:`;
  const field = problem.field === '' ? '' : ` ${problem.field}:`;
  return `${where}${record}${field} ${problem.message} (expected ${problem.expected}; got ${shown(problem.value)})`;
}
