/** Moves discs apart that would overlap, each kept as near to its place as the others allow. */
import type { Px } from '../geo/mercator.ts';
import { CLEARANCE } from './stems.ts';

/** A disc to be placed; `firm` from 0 (gives way, to obstacles too) to 1 (does not move). */
export interface Body {
  readonly home: Px;
  readonly firm: number;
  /** Least distance of others from its middle, px; without it, `CLEARANCE`. */
  readonly room?: number;
}

/** Rectangle to be kept free: a town's name or its point. */
export interface Obstacle {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const ROUNDS = 90;
/** Rounds at the end without the pull home, so that nothing is left overlapping. */
const SETTLING = 20;
const PULL = 0.06;
/** A disc's middle keeps this far from an obstacle's edge, px. */
const MARGIN = 12;

type Moving = [x: number, y: number];

function pushApart(
  a: Moving,
  b: Moving,
  firmA: number,
  firmB: number,
  room: number,
  tie: number,
): void {
  let dx = b[0] - a[0];
  let dy = b[1] - a[1];
  let distance = Math.hypot(dx, dy);
  if (distance >= room) return;
  if (distance < 0.01) {
    // On the same spot: part along a direction that depends on nothing but their order
    [dx, dy, distance] = [Math.cos(tie * 2.4), Math.sin(tie * 2.4), 1];
  }
  const overlap = room - Math.min(distance, room - 0.01);
  const looseness = 2 - firmA - firmB || 1;
  const shareA = (1 - firmA) / looseness;
  a[0] -= (dx / distance) * overlap * shareA;
  a[1] -= (dy / distance) * overlap * shareA;
  b[0] += (dx / distance) * overlap * (1 - shareA);
  b[1] += (dy / distance) * overlap * (1 - shareA);
}

function pushOut(body: Moving, obstacle: Obstacle): void {
  const left = body[0] - (obstacle.left - MARGIN);
  const right = obstacle.right + MARGIN - body[0];
  const top = body[1] - (obstacle.top - MARGIN);
  const bottom = obstacle.bottom + MARGIN - body[1];
  const least = Math.min(left, right, top, bottom);
  if (least <= 0) return;
  if (least === left) body[0] -= left;
  else if (least === right) body[0] += right;
  else if (least === top) body[1] -= top;
  else body[1] += bottom;
}

/** Where the bodies come to rest, px, in the order given. */
export function spread(bodies: readonly Body[], obstacles: readonly Obstacle[] = []): Px[] {
  const at = bodies.map(({ home }): Moving => [home[0], home[1]]);
  const firm = (index: number) => bodies[index]?.firm ?? 0;
  const roomOf = (index: number) => bodies[index]?.room ?? CLEARANCE;
  for (let round = 0; round < ROUNDS; round++) {
    at.forEach((body, index) => {
      const { home, firm: own } = bodies[index] as Body;
      if (own >= 1) return;
      if (round < ROUNDS - SETTLING) {
        body[0] += (home[0] - body[0]) * PULL;
        body[1] += (home[1] - body[1]) * PULL;
      }
      if (own > 0) return;
      for (const obstacle of obstacles) pushOut(body, obstacle);
    });
    for (let i = 0; i < at.length; i++) {
      for (let j = i + 1; j < at.length; j++) {
        const room = Math.max(roomOf(i), roomOf(j));
        pushApart(at[i] as Moving, at[j] as Moving, firm(i), firm(j), room, i + j);
      }
    }
  }
  return at.map(([x, y]): Px => [x, y]);
}
