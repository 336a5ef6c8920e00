/**
 * Plane geometry on short distances. Positions are [longitude, latitude] in
 * degrees; distances are kilometres, on a sphere flattened at the first
 * position's latitude. Over the tens of kilometres used here the error stays
 * under a metre per kilometre.
 */

const KM_PER_DEGREE = 111.195;
const widthAt = (lat) => Math.cos((lat * Math.PI) / 180);

/** Distance between two positions, in kilometres. */
export function distanceKm(a, b) {
  return Math.hypot((a[0] - b[0]) * widthAt((a[1] + b[1]) / 2), a[1] - b[1]) * KM_PER_DEGREE;
}

/** Length of a line, in kilometres. */
export function lengthKm(line) {
  let sum = 0;
  for (let i = 1; i < line.length; i++) sum += distanceKm(line[i - 1], line[i]);
  return sum;
}

/** Nearest point of a segment to `p`: its position and squared distance in degrees of latitude. */
function nearestOnSegment(p, a, b, width) {
  const dx = (b[0] - a[0]) * width;
  const dy = b[1] - a[1];
  const length2 = dx * dx + dy * dy;
  const along = length2 ? ((p[0] - a[0]) * width * dx + (p[1] - a[1]) * dy) / length2 : 0;
  const t = Math.max(0, Math.min(1, along));
  const point = [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t];
  const d2 = ((p[0] - point[0]) * width) ** 2 + (p[1] - point[1]) ** 2;
  return { point, d2 };
}

/**
 * Nearest point to `p` on any of `lines`.
 *
 * @returns {{km: number, point: number[] | null}} Infinity and null when there is no line
 */
export function nearestOnLines(p, lines) {
  const width = widthAt(p[1]);
  let best = { d2: Infinity, point: null };
  for (const line of lines) {
    for (let i = 1; i < line.length; i++) {
      const found = nearestOnSegment(p, line[i - 1], line[i], width);
      if (found.d2 < best.d2) best = found;
    }
  }
  return { km: Math.sqrt(best.d2) * KM_PER_DEGREE, point: best.point };
}

/** Whether a position lies inside one ring (even-odd rule). */
export function inRing([x, y], ring) {
  let inside = false;
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
    const [xi, yi] = ring[i];
    const [xj, yj] = ring[j];
    if (yi > y !== yj > y && x < ((xj - xi) * (y - yi)) / (yj - yi) + xi) inside = !inside;
  }
  return inside;
}

/** Whether a position lies inside a MultiPolygon's coordinates, holes excluded. */
export function inMultiPolygon(p, polygons) {
  return polygons.some(([outer, ...holes]) => inRing(p, outer) && !holes.some((h) => inRing(p, h)));
}

/** Area of a ring in square degrees, without sign. */
export function ringArea(ring) {
  let sum = 0;
  for (let i = 0; i < ring.length - 1; i++) {
    sum += ring[i][0] * ring[i + 1][1] - ring[i + 1][0] * ring[i][1];
  }
  return Math.abs(sum / 2);
}

/** Area of a ring in square kilometres. */
export function ringAreaKm2(ring) {
  return ringArea(ring) * KM_PER_DEGREE ** 2 * widthAt(ring[0][1]);
}

/** Mean of a ring's vertices: good enough to say which lake or province a ring is. */
export function ringCentre(ring) {
  const sum = ring.reduce(([x, y], p) => [x + p[0], y + p[1]], [0, 0]);
  return [sum[0] / ring.length, sum[1] / ring.length];
}

/** Rounds to 4 decimals (about 10 m), finer than any source used here. */
export const round4 = ([x, y]) => [Math.round(x * 1e4) / 1e4, Math.round(y * 1e4) / 1e4];

/** Douglas and Peucker's line simplification; `toleranceKm` is the largest shift allowed. */
export function simplifyLine(line, toleranceKm) {
  if (line.length < 3) return line.slice();
  const keep = new Set([0, line.length - 1]);
  const stack = [[0, line.length - 1]];
  while (stack.length) {
    const [first, last] = stack.pop();
    let farthest = { km: 0, index: -1 };
    for (let i = first + 1; i < last; i++) {
      const { d2 } = nearestOnSegment(line[i], line[first], line[last], widthAt(line[i][1]));
      const km = Math.sqrt(d2) * KM_PER_DEGREE;
      if (km > farthest.km) farthest = { km, index: i };
    }
    if (farthest.km > toleranceKm) {
      keep.add(farthest.index);
      stack.push([first, farthest.index], [farthest.index, last]);
    }
  }
  return line.filter((_, i) => keep.has(i));
}

/** Polygons of a Polygon or MultiPolygon geometry, as MultiPolygon coordinates. */
export const polygonsOf = (g) => (g.type === 'Polygon' ? [g.coordinates] : g.coordinates);
/** Lines of a LineString or MultiLineString geometry. */
export const linesOf = (g) => (g.type === 'LineString' ? [g.coordinates] : g.coordinates);
