/** Rows of incidents that are shown, for lists that a step of the brush goes through by the hundred thousand. */

interface Row {
  /** Place of the incident in the record. */
  readonly at: number;
}

/** What is read of a list's rows; every array is so. */
export interface Rows<T> {
  readonly length: number;
  /** The rows from one place to before another, as an array's. */
  readonly slice: (from?: number, to?: number) => readonly T[];
  /** A row by its place, -1 being the last; no other is counted from the end. */
  readonly at: (index: number) => T | undefined;
}

/** Places of a list's rows, side by side: to read them from the rows takes a frame each time. */
const places = new WeakMap<readonly Row[], Int32Array>();

/**
 * Those rows whose incident has a 1 in the mask. They are counted at once, and picked when they are asked for: of a
 * long list only a stretch ever is.
 */
export function kept<T extends Row>(rows: readonly T[], mask: Uint8Array): Rows<T> {
  const known = places.get(rows) ?? Int32Array.from(rows, ({ at }) => at);
  places.set(rows, known);
  let length = 0;
  for (let index = 0; index < known.length; index += 1) length += mask[known[index] ?? -1] ?? 0;
  const isKept = (_: T, index: number) => mask[known[index] ?? -1] === 1;
  const slice = (from = 0, to = length) => {
    const some: T[] = [];
    let next = 0;
    for (let index = 0; index < known.length && next < to; index += 1) {
      const row = rows[index];
      if (row === undefined || !isKept(row, index)) continue;
      if (next >= from) some.push(row);
      next += 1;
    }
    return some;
  };
  return {
    length,
    slice,
    at: (index) => (index === -1 ? rows.findLast(isKept) : slice(index, index + 1)[0]),
  };
}
