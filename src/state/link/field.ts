/** One field of the link: how it is written, and how it is read without guessing. */

/** A parameter that could not be read: its name, what it held, and what was expected. */
export interface LinkProblem {
  readonly parameter: string;
  readonly value: string;
  readonly expected: string;
}

export interface Field<T> {
  /** Parameters to write; nothing for the default. */
  readonly write: (value: T) => readonly (readonly [string, string])[];
  /** The value, undefined where absent; calls `fail` for what cannot be read. */
  readonly read: (
    parameters: URLSearchParams,
    fail: (problem: LinkProblem) => void,
  ) => T | undefined;
}

/** Longest text that a link carries. */
export const MAX_TEXT = 200;
/** The form of an id of the record. */
export const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/u;

interface OneParameter<T> {
  readonly parameter: string;
  /** What to write; null for the default. */
  readonly write: (value: T) => string | null;
  /** The value; undefined for what cannot be read. The other parameters may say what it stands for. */
  readonly read: (text: string, parameters: URLSearchParams) => T | undefined;
  /** What can be read, in words. */
  readonly expected: string;
}

/** A field of one parameter. */
export function oneParameter<T>({ parameter, write, read, expected }: OneParameter<T>): Field<T> {
  return {
    write: (value) => {
      const text = write(value);
      return text === null ? [] : [[parameter, text]];
    },
    read: (parameters, fail) => {
      const text = parameters.get(parameter);
      if (text === null) return undefined;
      const value = read(text, parameters);
      if (value === undefined) fail({ parameter, value: text, expected });
      return value;
    },
  };
}

/** One of a closed list; the standard one is not written. */
export function choice<const T extends string>(
  parameter: string,
  values: readonly T[],
  standard: T,
): Field<T> {
  return oneParameter<T>({
    parameter,
    write: (value) => (value === standard ? null : value),
    read: (text) => values.find((each) => each === text),
    expected: values.join(', '),
  });
}

/** A text of a known form, or nothing. */
export function matching(
  parameter: string,
  pattern: RegExp,
  expected: string,
): Field<string | null> {
  return oneParameter<string | null>({
    parameter,
    write: (value) => value,
    read: (text) => (text.length <= MAX_TEXT && pattern.test(text) ? text : undefined),
    expected,
  });
}
