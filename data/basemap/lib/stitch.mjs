/** Two line ends nearer than this, in degrees, are one node (about 100 m). */
const TOLERANCE = 0.001;

/**
 * Finds or makes the node at a position. Ends that meet in one place may differ
 * by rounding, so the neighbouring cells of a grid are searched as well.
 */
function createNodes() {
  const cells = new Map();
  return (point, make) => {
    const column = Math.floor(point[0] / TOLERANCE);
    const row = Math.floor(point[1] / TOLERANCE);
    for (let dx = -1; dx <= 1; dx++) {
      for (let dy = -1; dy <= 1; dy++) {
        const node = cells
          .get(`${column + dx},${row + dy}`)
          ?.find(({ at }) => Math.hypot(at[0] - point[0], at[1] - point[1]) < TOLERANCE);
        if (node) return node;
      }
    }
    if (!make) return undefined;
    const node = { at: point, ends: [] };
    const key = `${column},${row}`;
    cells.set(key, [...(cells.get(key) ?? []), node]);
    return node;
  };
}

/** Line ends grouped by node: each lists [line index, 0 for start or 1 for end]. */
function nodesOf(lines) {
  const nodeAt = createNodes();
  lines.forEach((line, index) => {
    nodeAt(line[0], true).ends.push([index, 0]);
    nodeAt(line.at(-1), true).ends.push([index, 1]);
  });
  return (point) => nodeAt(point, false)?.ends ?? [];
}

/** Follows lines from both ends of `index` through nodes that only two lines share. */
function growFrom(index, lines, endsAt, used) {
  let line = lines[index].slice();
  used.add(index);
  for (let side = 0; side < 2; side++) {
    for (;;) {
      const ends = endsAt(line.at(-1));
      const next = ends.length === 2 ? ends.find(([i]) => !used.has(i)) : undefined;
      if (!next) break;
      const piece = next[1] === 0 ? lines[next[0]] : lines[next[0]].slice().reverse();
      used.add(next[0]);
      line = line.concat(piece.slice(1));
    }
    line.reverse();
  }
  return line;
}

/**
 * Joins lines end to end wherever exactly two meet; forks stay as nodes.
 *
 * @param {number[][][]} lines
 * @returns {number[][][]} the joined lines, in the order of their first piece
 */
export function stitchLines(lines) {
  const endsAt = nodesOf(lines);
  const used = new Set();
  const joined = [];
  lines.forEach((_, index) => {
    if (!used.has(index)) joined.push(growFrom(index, lines, endsAt, used));
  });
  return joined;
}

/** Says how many line ends meet at a position; an end alone is free. */
export function countEnds(lines) {
  const endsAt = nodesOf(lines);
  return (point) => endsAt(point).length;
}
