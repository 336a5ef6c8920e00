/**
 * One copy of what a large record says many times: `JSON.parse` makes each day, id and empty list anew, a quarter of
 * what such a record holds in memory.
 */

/** Shared by everything that has nothing; nobody can write into it. */
const NONE: readonly never[] = Object.freeze([]);
/** Ids, days and words of closed lists are shorter (in characters); sentences are hardly ever said twice. */
const SHORT = 40;

/** A function that replaces, in place, what the values handed to it have in common with those before, by its equal. */
export function valueSharer(): (value: unknown) => unknown {
  const kept = new Map<string, string>();
  const share = (value: unknown): unknown => {
    if (typeof value === 'string') {
      if (value.length > SHORT) return value;
      const known = kept.get(value);
      if (known === undefined) kept.set(value, value);
      return known ?? value;
    }
    if (typeof value !== 'object' || value === null) return value;
    if (Array.isArray(value) && value.length === 0) return NONE;
    const fields = value as Record<string, unknown>;
    for (const key of Object.keys(fields)) fields[key] = share(fields[key]);
    return value;
  };
  return share;
}

/** Does that for many values while the page has nothing else to do; not at all in browsers that do not tell. */
export function shareWhenIdle(values: readonly unknown[]): void {
  const share = valueSharer();
  let next = 0;
  const ask = () => globalThis.requestIdleCallback?.(go);
  const go = (rest: IdleDeadline) => {
    while (next < values.length && rest.timeRemaining() > 1) share(values[next++]);
    if (next < values.length) ask();
  };
  ask();
}
