import { bboxClip, multiPolygon } from '@turf/turf';
import { polygonsOf } from './geo.mjs';

/** The ring followed across the antimeridian: longitudes run on beyond 180; a ring round a pole is led there. */
function followed(ring) {
  let turn = 0;
  const out = ring.map(([x, y], index) => {
    const step = index === 0 ? 0 : x - ring[index - 1][0];
    if (step > 180) turn -= 360;
    if (step < -180) turn += 360;
    return [x + turn, y];
  });
  const [first, last] = [out[0], out.at(-1)];
  if (first[0] === last[0]) return out;
  return [...out, [last[0], -90], [first[0], -90], first];
}

/** The source rings Antarctica with a line along the pole, and its coast as the hole in that. */
const isPole = (ring) => ring.every(([, y]) => y < -89.9);

const shifted = (polygons, by) =>
  polygons.map((rings) => rings.map((ring) => ring.map(([x, y]) => [x + by, y])));

/** Cuts what crosses the antimeridian there, so that no line runs round the world the wrong way. */
export function cutAtAntimeridian(geometry) {
  const whole = polygonsOf(geometry).map((rings) =>
    rings.filter((ring) => !isPole(ring)).map(followed),
  );
  const reach = whole.flat(2).map(([x]) => x);
  const crosses = reach.some((x) => Math.abs(x) > 180);
  if (!crosses) return { type: 'MultiPolygon', coordinates: whole };
  const parts = [-360, 0, 360].flatMap((by) =>
    polygonsOf(bboxClip(multiPolygon(shifted(whole, by)), [-180, -90, 180, 90]).geometry),
  );
  return { type: 'MultiPolygon', coordinates: parts.filter((rings) => rings.length > 0) };
}
