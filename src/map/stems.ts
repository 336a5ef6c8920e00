/**
 * Where discs stand when several share a point: a fan of short stems, in screen space, on the side that is
 * least taken. Deterministic, so that a map looks the same each time it is opened.
 */
import type { Px } from '../geo/mercator.ts';

/** Diameter of a disc on the map, px. */
export const DISC = 22;
/** Least distance between the middles of two discs, px: slipped halves need a little more than the disc. */
export const CLEARANCE = 27;

const FIRST_ROW = 32;
const ROW = 27;
/** A fan never closes round its point: the other half belongs to the town's name. */
const SPAN = Math.PI;

/** Directions a fan may take, the preferred first: names of towns stand to the right of their points. */
const DIRECTIONS = [4, 3, 5, 2, 6, 1, 7, 0].map((eighth) => (eighth * Math.PI) / 4);

/** How many discs a row of this radius holds. */
const capacity = (radius: number) => Math.floor((SPAN * radius) / CLEARANCE) + 1;

/** Something that a fan should turn away from: a point with a weight. */
export interface Neighbour {
  readonly at: Px;
  readonly weight: number;
}

const REACH = 130;

/** Angle (screen: 0 to the right, clockwise) on whose side there is most room. */
export function fanDirection(at: Px, neighbours: readonly Neighbour[]): number {
  const crowd = (direction: number) =>
    neighbours.reduce((sum, { at: [x, y], weight }) => {
      const [dx, dy] = [x - at[0], y - at[1]];
      const distance = Math.hypot(dx, dy);
      if (distance > REACH || distance < 1) return sum;
      const towards = (dx * Math.cos(direction) + dy * Math.sin(direction)) / distance;
      return sum + Math.max(0, towards) * weight * (1 - distance / REACH);
    }, 0);
  let best = DIRECTIONS[0] ?? 0;
  let least = Number.POSITIVE_INFINITY;
  for (const direction of DIRECTIONS) {
    // A later direction must be clearly emptier to win over a preferred one
    const score = crowd(direction) + 0.02 * DIRECTIONS.indexOf(direction);
    if (score < least) [best, least] = [direction, score];
  }
  return best;
}

/**
 * Offsets in px of `count` discs round a point, opening towards `direction`. One disc stands on the point;
 * more stand in rows on a half circle, each row filled before the next, from the top down.
 */
export function fan(count: number, direction: number): Px[] {
  if (count <= 0) return [];
  if (count === 1) return [[0, 0]];
  const offsets: Px[] = [];
  for (let row = 0; offsets.length < count; row++) {
    const radius = FIRST_ROW + row * ROW;
    const inRow = Math.min(capacity(radius), count - offsets.length);
    const step = CLEARANCE / radius;
    for (let index = 0; index < inRow; index++) {
      const turn = (index - (inRow - 1) / 2) * step;
      // On the left half, more angle is further up: run backwards, so that reading order goes down
      const angle = direction + (Math.cos(direction) < 0 ? -turn : turn);
      offsets.push([radius * Math.cos(angle), radius * Math.sin(angle)]);
    }
  }
  return offsets;
}
