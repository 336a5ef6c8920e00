import { distanceKm } from '../lib/geo.mjs';

/** River pieces that end this near one another are taken to join. */
const JOIN_KM = 1.5;

/** Positions of all rivers inside a box, with links along each river and across joins. */
function riverGraph(rivers, [west, south, east, north]) {
  const points = [];
  const links = [];
  const link = (a, b) => {
    const km = distanceKm(points[a], points[b]);
    links[a].push([b, km]);
    links[b].push([a, km]);
  };
  const ends = [];
  for (const { geometry } of rivers.features) {
    let previous = -1;
    geometry.coordinates.forEach((p, i, all) => {
      if (p[0] < west || p[0] > east || p[1] < south || p[1] > north) {
        previous = -1;
        return;
      }
      const index = points.push(p) - 1;
      links.push([]);
      if (previous >= 0) link(previous, index);
      previous = index;
      if (i === 0 || i === all.length - 1) ends.push(index);
    });
  }
  for (const end of ends) {
    points.forEach((p, i) => {
      if (i !== end && distanceKm(p, points[end]) < JOIN_KM) link(end, i);
    });
  }
  return { points, links };
}

function nearestIndex(points, target) {
  const km = points.map((p) => distanceKm(p, target));
  return km.indexOf(Math.min(...km));
}

/**
 * Shortest way along the rivers between two positions (Dijkstra's algorithm).
 *
 * @param {object} rivers FeatureCollection of lines
 * @param {number[]} from position near a river
 * @param {number[]} to position near a river
 * @returns {number[][]} positions of the way
 * @throws {Error} when no river joins the two
 */
export function riverPath(rivers, from, to) {
  const margin = 0.4;
  const box = [
    Math.min(from[0], to[0]) - margin,
    Math.min(from[1], to[1]) - margin,
    Math.max(from[0], to[0]) + margin,
    Math.max(from[1], to[1]) + margin,
  ];
  const { points, links } = riverGraph(rivers, box);
  const start = nearestIndex(points, from);
  const goal = nearestIndex(points, to);
  const distance = new Map([[start, 0]]);
  const previous = new Map();
  const done = new Set();
  for (;;) {
    let current = -1;
    for (const [index, km] of distance) {
      if (!done.has(index) && (current < 0 || km < distance.get(current))) current = index;
    }
    if (current < 0) throw new Error(`No river joins ${from} and ${to}`);
    if (current === goal) break;
    done.add(current);
    for (const [next, km] of links[current]) {
      const total = distance.get(current) + km;
      if (total < (distance.get(next) ?? Infinity)) {
        distance.set(next, total);
        previous.set(next, current);
      }
    }
  }
  const way = [];
  for (let index = goal; index !== undefined; index = previous.get(index))
    way.unshift(points[index]);
  return way;
}
