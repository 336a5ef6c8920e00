/** Marks of one spot moved apart in a picture; each keeps a stem to where it stands. */

export interface Spot {
  readonly x: number;
  readonly y: number;
}

const ROUNDS = 120;

/** In radians. */
const GOLDEN_ANGLE = 2.39996;

/** New positions, no two closer than `gap` where there is room. The same input gives the same picture. */
export function spreadApart(spots: readonly Spot[], gap: number): Spot[] {
  const seen = new Map<string, number>();
  // Marks of one spot start out on a spiral, as seeds do: pushed from the very same point they would queue.
  const moved = spots.map(({ x, y }) => {
    const key = `${Math.round(x)},${Math.round(y)}`;
    const before = seen.get(key) ?? 0;
    seen.set(key, before + 1);
    const reach = gap * 0.6 * Math.sqrt(before);
    return {
      x: x + reach * Math.cos(before * GOLDEN_ANGLE),
      y: y + reach * Math.sin(before * GOLDEN_ANGLE),
    };
  });
  for (let round = 0; round < ROUNDS; round += 1) {
    let still = true;
    for (let a = 0; a < moved.length; a += 1) {
      for (let b = a + 1; b < moved.length; b += 1) {
        const first = moved[a];
        const second = moved[b];
        if (first === undefined || second === undefined) continue;
        const dx = second.x - first.x;
        const dy = second.y - first.y;
        const distance = Math.hypot(dx, dy);
        if (distance >= gap) continue;
        still = false;
        const angle = Math.atan2(dy, dx);
        const push = (gap - distance) / 2 + 0.2;
        first.x -= Math.cos(angle) * push;
        first.y -= Math.sin(angle) * push;
        second.x += Math.cos(angle) * push;
        second.y += Math.sin(angle) * push;
      }
    }
    if (still) break;
  }
  return moved;
}
