/**
 * For work on the interface while the record is being written: takes out of the drafts what cannot be
 * joined. Only `--keep-going` asks for it, and whoever asks prints every problem. Never used to publish.
 */
import type { Path, Problem } from '../problem.ts';
import { STRUCTURAL_RULES } from '../rules/index.ts';
import type { Drafts, Entry } from './drafts.ts';

const NULLABLE = new Set(['parent', 'place', 'province', 'uttered', 'horizon']);

type Container = Record<string | number, unknown>;

function containerAt(root: unknown, path: Path): Container | null {
  let value: unknown = root;
  for (const key of path) value = (value as Container | null)?.[key];
  return typeof value === 'object' && value !== null ? (value as Container) : null;
}

/** Takes one broken field out of a copy of a record: false where the whole record must go. */
function cutOut(record: unknown, path: Path): boolean {
  const last = path[path.length - 1];
  const holder = containerAt(record, path.slice(0, -1));
  if (holder !== null && last === 'outline') {
    Object.assign(holder, { outline: null, point: null, shape: 'none' });
    return true;
  }
  if (holder !== null && typeof last === 'string' && NULLABLE.has(last) && holder[last] !== null) {
    holder[last] = null;
    return true;
  }
  const at = path.findLastIndex((key) => typeof key === 'number');
  const list = at === -1 ? null : containerAt(record, path.slice(0, at));
  if (!Array.isArray(list)) return false;
  list.splice(path[at] as number, 1);
  return true;
}

/** Later items first, so that taking one out leaves the places of the others as they were. */
function byDescendingPath(a: Problem, b: Problem): number {
  return (
    b.path
      .map((key, at) => Number(key) - Number(a.path[at]))
      .find((order) => order > 0 || order < 0) ?? 0
  );
}

function pruneEntries<T>(entries: readonly Entry<T>[], problems: readonly Problem[]): Entry<T>[] {
  return entries.flatMap((entry) => {
    const own = problems.filter(
      (problem) =>
        problem.file === entry.file.file && entry.path.every((key, at) => problem.path[at] === key),
    );
    const [first] = [...own].sort(byDescendingPath);
    if (first === undefined) return [entry];
    const value = structuredClone(entry.value);
    return cutOut(value, first.path.slice(entry.path.length)) ? [{ ...entry, value }] : [];
  });
}

/** The drafts without what breaks a structural rule; repeated until nothing breaks. */
export function pruneBroken(read: Drafts): Drafts {
  const drafts = { ...read, broken: new Set<string>() };
  const problems = STRUCTURAL_RULES.flatMap((rule) => rule(drafts));
  if (problems.length === 0) return drafts;
  return pruneBroken({
    ...drafts,
    documents: pruneEntries(drafts.documents, problems),
    speakers: pruneEntries(drafts.speakers, problems),
    places: pruneEntries(drafts.places, problems),
    regional: pruneEntries(drafts.regional, problems),
    incidents: pruneEntries(drafts.incidents, problems),
    tours: pruneEntries(drafts.tours, problems),
    questions: pruneEntries(drafts.questions, problems),
  });
}
