import h5wasm from 'h5wasm/node';

/**
 * Readers for the binned files of the Global Self-consistent, Hierarchical,
 * High-resolution Geography database (GSHHG), as packed for GMT: the world is
 * cut into 1-degree bins, rows from the north, and each bin holds segments
 * whose points are 16-bit fractions of the bin.
 */

const BINS_PER_ROW = 360;
const FULL_SCALE = 65535;

async function openFile(file) {
  await h5wasm.ready;
  return new h5wasm.File(file, 'r');
}

/** Yields [longitude, latitude, segment index] of every bin that meets `bounds`. */
function* segmentsIn([west, south, east, north], first, count) {
  for (let lat = south; lat < north; lat++) {
    for (let lon = west; lon < east; lon++) {
      const bin = (89 - lat) * BINS_PER_ROW + lon;
      for (let s = first[bin]; s < first[bin] + count[bin]; s++) yield [lon, lat, s];
    }
  }
}

/** Positions of a segment, from its bin's south-west corner and 16-bit offsets. */
function readPoints(lon, lat, xs, ys) {
  const points = [];
  for (let i = 0; i < xs.length; i++) {
    points.push([lon + (xs[i] & 0xffff) / FULL_SCALE, lat + (ys[i] & 0xffff) / FULL_SCALE]);
  }
  return points;
}

/**
 * River lines, one piece per bin. Where a river crosses from bin to bin the
 * source also holds pieces without length; they would hide the join.
 *
 * @returns {Promise<Map<number, number[][][]>>} lines by level: 1 is a great
 *   river, higher numbers are smaller; 6 and 10 and above are seasonal or canals
 */
export async function readRivers(file, bounds) {
  const h5 = await openFile(file);
  const value = (name) => h5.get(name).value;
  const first = value('Id_of_first_segment_in_a_bin');
  const count = value('N_segments_in_a_bin');
  const sizes = value('N_points_for_a_segment');
  const levels = value('Hierarchial_level_of_a_segment');
  const starts = value('Id_of_first_point_in_a_segment');
  const x = value('Relative_longitude_from_SW_corner_of_bin');
  const y = value('Relative_latitude_from_SW_corner_of_bin');
  const byLevel = new Map();
  for (const [lon, lat, s] of segmentsIn(bounds, first, count)) {
    const from = starts[s];
    const to = from + (sizes[s] & 0xffff);
    const line = readPoints(lon, lat, x.subarray(from, to), y.subarray(from, to));
    if (line.every(([lonAt, latAt]) => lonAt === line[0][0] && latAt === line[0][1])) continue;
    if (!byLevel.has(levels[s])) byLevel.set(levels[s], []);
    byLevel.get(levels[s]).push(line);
  }
  h5.close();
  return byLevel;
}

/**
 * Shore pieces of lakes (level 2), grouped by the polygon they belong to.
 *
 * @returns {Promise<number[][][][]>} for each lake, its open pieces
 */
export async function readLakePieces(file, bounds) {
  const h5 = await openFile(file);
  const value = (name) => h5.get(name).value;
  const first = value('Id_of_first_segment_in_a_bin');
  const count = value('N_segments_in_a_bin');
  const packed = value('Embedded_npts_levels_exit_entry_for_a_segment');
  const starts = value('Id_of_first_point_in_a_segment');
  const owner = value('Id_of_GSHHS_ID');
  const x = h5.get('Relative_longitude_from_SW_corner_of_bin');
  const y = h5.get('Relative_latitude_from_SW_corner_of_bin');
  const lakes = new Map();
  for (const [lon, lat, s] of segmentsIn(bounds, first, count)) {
    const size = packed[s] >>> 9;
    if (((packed[s] >> 6) & 7) !== 2) continue;
    const range = [[starts[s], starts[s] + size]];
    const line = readPoints(lon, lat, x.slice(range), y.slice(range));
    if (!lakes.has(owner[s])) lakes.set(owner[s], []);
    lakes.get(owner[s]).push(line);
  }
  h5.close();
  return [...lakes.values()];
}
