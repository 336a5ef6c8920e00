/** Lanes for marks on their spans: no two overlap in a lane. Pure, in px. */
export interface Interval {
  readonly id: string;
  readonly start: number;
  readonly end: number;
}
export interface Packing {
  readonly lane: ReadonlyMap<string, number>;
  readonly lanes: number;
}

/**
 * First fit, long intervals first, then by start: states of affairs lie on top, single events below them.
 * `long` is the width from which an interval counts as long.
 */
export function packLanes(intervals: readonly Interval[], long: number): Packing {
  const isLong = ({ start, end }: Interval) => end - start >= long;
  const order = [...intervals].sort(
    (a, b) =>
      Number(isLong(b)) - Number(isLong(a)) || a.start - b.start || a.id.localeCompare(b.id),
  );
  const taken: Interval[][] = [];
  const lane = new Map<string, number>();
  for (const item of order) {
    let at = taken.findIndex((others) =>
      others.every((other) => item.start >= other.end || item.end <= other.start),
    );
    if (at === -1) at = taken.push([]) - 1;
    taken[at]?.push(item);
    lane.set(item.id, at);
  }
  return { lane, lanes: taken.length };
}

/** Room for a lane and the size of its discs, so that all lanes fit the height. */
export function laneSize(
  lanes: number,
  height: number,
): { readonly step: number; readonly disc: number } {
  const step = Math.min(17.5, height / Math.max(lanes, 1));
  return { step, disc: Math.max(7, Math.min(13, step * 0.86)) };
}
