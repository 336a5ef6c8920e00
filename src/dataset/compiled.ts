/**
 * The door by which the compiled record enters the browser. The compiler has applied every rule; here
 * only the shape is checked, so that a stale or damaged file is named instead of breaking a view.
 */
import * as v from 'valibot';
import type { Atlas } from '../domain/model.ts';
import { CompiledAtlas, CompiledFrame, CompiledIncident } from './compiled-schema.ts';

/** What is wrong with the file: the field, as a path, and what was found there. */
export interface AtlasProblem {
  readonly where: string;
  readonly message: string;
}

export type ReadAtlas =
  | { readonly ok: true; readonly atlas: Atlas }
  | { readonly ok: false; readonly problems: readonly AtlasProblem[] };

/** Checks the parsed `atlas.json`. On success the very same object comes back, typed; it is not copied. */
export function readAtlas(json: unknown): ReadAtlas {
  const result = v.safeParse(CompiledAtlas, json);
  // The schema covers what the views rely on; the compiler, which wrote the rest, is typed with Atlas.
  if (result.success) return { ok: true, atlas: json as Atlas };
  return { ok: false, problems: result.issues.map((issue) => problemOf(issue)) };
}

const problemOf = (issue: v.BaseIssue<unknown>, under?: string): AtlasProblem => {
  const path = v.getDotPath(issue);
  const where = [under, path].filter((part) => part != null).join('.');
  return { where: where === '' ? 'atlas.json' : where, message: issue.message };
};

/** Problems that are worth naming: a file of the wrong kind has one in every incident. */
const MOST = 100;

/** The check of a file in steps, for one that would hold the page up. */
export interface AtlasCheck {
  /** Incidents to be checked, each by its number. */
  readonly count: number;
  readonly check: (index: number) => void;
  /** The answer of `readAtlas`, once every incident has been checked. */
  readonly result: () => ReadAtlas;
}

/** Checks all but the incidents at once. */
export function checkAtlas(json: unknown): AtlasCheck {
  const frame = v.safeParse(CompiledFrame, json);
  const incidents = frame.success ? (json as { incidents: readonly unknown[] }).incidents : [];
  const problems = frame.success ? [] : frame.issues.map((issue) => problemOf(issue));
  return {
    count: incidents.length,
    check: (index) => {
      if (problems.length >= MOST) return;
      const result = v.safeParse(CompiledIncident, incidents[index]);
      if (!result.success)
        problems.push(...result.issues.map((issue) => problemOf(issue, `incidents.${index}`)));
    },
    result: () =>
      problems.length > 0 ? { ok: false, problems } : { ok: true, atlas: json as Atlas },
  };
}
