/** Key under which two line ends count as the same node (about 10 m). */
const nodeKey = (p) => `${p[0].toFixed(4)},${p[1].toFixed(4)}`;

/** Line ends grouped by node: each entry lists [line index, 0 for start or 1 for end]. */
function nodesOf(lines) {
  const nodes = new Map();
  lines.forEach((line, index) => {
    if (!line) return;
    for (const [end, point] of [[0, line[0]], [1, line.at(-1)]]) {
      const key = nodeKey(point);
      if (!nodes.has(key)) nodes.set(key, []);
      nodes.get(key).push([index, end]);
    }
  });
  return nodes;
}

/** Follows lines from both ends of `index` through nodes that only two lines share. */
function growFrom(index, lines, nodes, used) {
  let line = lines[index].slice();
  used.add(index);
  for (let side = 0; side < 2; side++) {
    for (;;) {
      const ends = nodes.get(nodeKey(line.at(-1)));
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
  const nodes = nodesOf(lines);
  const used = new Set();
  const joined = [];
  lines.forEach((_, index) => {
    if (!used.has(index)) joined.push(growFrom(index, lines, nodes, used));
  });
  return joined;
}

/** How many line ends meet at each node; ends that meet nothing are free. */
export function countEnds(lines) {
  const nodes = nodesOf(lines);
  return (point) => nodes.get(nodeKey(point))?.length ?? 0;
}
