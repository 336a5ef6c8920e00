/** Rows of incidents that are shown, for lists that a step of the brush goes through by the hundred thousand. */

interface Row {
  /** Place of the incident in the record. */
  readonly at: number;
}

/** Places of a list's rows, side by side: to read them from the rows takes a frame each time. */
const places = new WeakMap<readonly Row[], Int32Array>();

/** Those rows whose incident has a 1 in the mask. */
export function kept<T extends Row>(rows: readonly T[], mask: Uint8Array): T[] {
  const known = places.get(rows) ?? Int32Array.from(rows, ({ at }) => at);
  places.set(rows, known);
  let count = 0;
  for (const at of known) count += mask[at] as number;
  // Filled in a loop, at its length: a quarter of what a filter takes
  const some = new Array<T>(count);
  let next = 0;
  for (let index = 0; index < known.length; index += 1)
    if (mask[known[index] as number] === 1) some[next++] = rows[index] as T;
  return some;
}
