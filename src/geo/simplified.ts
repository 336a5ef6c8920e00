/** Lines with no more points than an eye can part (Douglas and Peucker 1973, as turf has it). */
import { lineString } from '@turf/helpers';
import { simplify } from '@turf/simplify';
import type { Px } from './mercator.ts';

/** A line that keeps within `tolerance` of the one given, in its own units. Its ends stay. */
export function simplified(line: readonly Px[], tolerance: number): Px[] {
  if (line.length < 3) return [...line];
  const coordinates = line.map(([x, y]) => [x, y]);
  const { geometry } = simplify(lineString(coordinates), { tolerance, highQuality: true });
  return geometry.coordinates.map(([x = 0, y = 0]): Px => [x, y]);
}
