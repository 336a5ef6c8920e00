/** Lanes for marks on their spans: no two overlap in a lane. Pure, in px. */
export interface Interval {
  readonly id: string;
  readonly start: number;
  readonly end: number;
  /** Lower ranks are packed first, and so find room where room is short. */
  readonly rank: number;
}
export interface Packing {
  readonly lane: ReadonlyMap<string, number>;
  readonly lanes: number;
  /** Those for which no lane was left, in order of their start. */
  readonly overflow: readonly string[];
}

/**
 * First fit by rank; in a rank long intervals first, then by start: states of affairs lie on top, single
 * events below them. `long` is the width from which an interval counts as long; `most` the lanes there are.
 */
export function packLanes(
  intervals: readonly Interval[],
  long: number,
  most = Number.POSITIVE_INFINITY,
): Packing {
  const isLong = ({ start, end }: Interval) => end - start >= long;
  const order = [...intervals].sort(
    (a, b) =>
      a.rank - b.rank ||
      Number(isLong(b)) - Number(isLong(a)) ||
      a.start - b.start ||
      a.id.localeCompare(b.id),
  );
  const taken: Interval[][] = [];
  const lane = new Map<string, number>();
  const overflow: Interval[] = [];
  for (const item of order) {
    let at = taken.findIndex((others) =>
      others.every((other) => item.start >= other.end || item.end <= other.start),
    );
    if (at === -1 && taken.length >= most) {
      overflow.push(item);
      continue;
    }
    if (at === -1) at = taken.push([]) - 1;
    taken[at]?.push(item);
    lane.set(item.id, at);
  }
  return {
    lane,
    lanes: taken.length,
    overflow: overflow.sort((a, b) => a.start - b.start).map(({ id }) => id),
  };
}

/** Least and greatest height of a lane. */
const LEAST = 13;
const GREATEST = 17.5;

/** How many lanes a height holds. */
export const lanesIn = (height: number): number => Math.max(1, Math.floor(height / LEAST));

/** Room for a lane and the size of its discs, when `lanes` share a height. */
export function laneSize(
  lanes: number,
  height: number,
): { readonly step: number; readonly disc: number } {
  const step = Math.min(GREATEST, height / Math.max(lanes, 1));
  return { step, disc: Math.min(13, Math.max(7, step * 0.9)) };
}

/** Neighbours on a line, closer than `gap` to the last of their group, in order. */
export function gatherNear<T>(items: readonly T[], at: (item: T) => number, gap: number): T[][] {
  const groups: T[][] = [];
  for (const item of [...items].sort((a, b) => at(a) - at(b))) {
    const group = groups.at(-1);
    const first = group?.[0];
    if (group !== undefined && first !== undefined && at(item) - at(first) < gap) group.push(item);
    else groups.push([item]);
  }
  return groups;
}

/** The middle of a group: the mean of its items. */
export const middleOf = <T>(group: readonly T[], at: (item: T) => number): number =>
  group.reduce((sum, item) => sum + at(item), 0) / group.length;

/** Joins neighbouring groups until no two middles are nearer than `gap`: each needs room for its button. */
export function joinNear<T>(
  groups: readonly (readonly T[])[],
  at: (item: T) => number,
  gap: number,
): T[][] {
  const apart: T[][] = [];
  for (const group of groups) {
    let joined = [...group];
    for (
      let last = apart.at(-1);
      last !== undefined && middleOf(joined, at) - middleOf(last, at) < gap;
      last = apart.at(-1)
    ) {
      apart.pop();
      joined = [...last, ...joined];
    }
    apart.push(joined);
  }
  return apart;
}
