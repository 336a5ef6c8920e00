import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Px } from '../../src/geo/mercator.ts';
import { simplified } from '../../src/geo/simplified.ts';

/** Distance of a point from a stretch between two others. */
function away([x, y]: Px, [fromX, fromY]: Px, [toX, toY]: Px): number {
  const [dx, dy] = [toX - fromX, toY - fromY];
  const length = dx * dx + dy * dy;
  const share =
    length === 0 ? 0 : Math.min(1, Math.max(0, ((x - fromX) * dx + (y - fromY) * dy) / length));
  return Math.hypot(x - fromX - share * dx, y - fromY - share * dy);
}

const point = fc.tuple(fc.integer({ min: 0, max: 90 }), fc.integer({ min: 0, max: 90 }));

describe('a line with fewer points', () => {
  it('keeps its ends, and strays no further than it may', () => {
    fc.assert(
      fc.property(fc.array(point, { minLength: 3, maxLength: 40 }), (line) => {
        const few = simplified(line, 3);
        expect(few[0]).toEqual(line[0]);
        expect(few.at(-1)).toEqual(line.at(-1));
        for (const at of line) {
          const least = Math.min(
            ...few.slice(1).map((to, index) => away(at, few[index] as Px, to)),
            few.length === 1 ? 0 : Number.POSITIVE_INFINITY,
          );
          expect(least).toBeLessThanOrEqual(3 + 1e-9);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('drops what lies on the way', () => {
    expect(
      simplified(
        [
          [0, 0],
          [5, 0.4],
          [10, 0],
        ],
        1,
      ),
    ).toEqual([
      [0, 0],
      [10, 0],
    ]);
    expect(simplified([[1, 2]], 1)).toEqual([[1, 2]]);
  });
});
