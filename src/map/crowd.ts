/**
 * What a large record shows of itself on one screen: a grid over the view, and in each cell one disc, a fan
 * of the few incidents of one place, or a badge with a count. Pure; its cost goes with places, and what
 * comes out is bounded by the screen, however many incidents there are.
 */
import { fromWorld, type Px } from '../geo/mercator.ts';
import type { Cluster } from './clusters.ts';

/** Side of a cell, px: a badge and the room round it. */
const CELL = 64;
/** A badge keeps this far from the edge of its cell, px, so that two never touch. */
const KEEP = 18;

/** Sites as numbers: world px at zoom 0, by index. */
export interface SiteTable {
  readonly x: Float64Array;
  readonly y: Float64Array;
}

/** World px at the zoom at hand. */
export interface Area {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface CrowdView {
  /** Sites of which every shown incident has a disc. */
  readonly open: readonly number[];
  readonly clusters: readonly Cluster[];
}

/** Most incidents of one place that are drawn as a fan at a zoom. */
export function fanLimit(zoom: number): number {
  if (zoom < 6) return 1;
  if (zoom < 7.5) return 3;
  return zoom < 8.5 ? 8 : 24;
}

interface Cell {
  readonly sites: number[];
  readonly column: number;
  readonly row: number;
  count: number;
  /** Sums of x and y, weighted by count. */
  x: number;
  y: number;
  chief: number;
}

function cellsIn(table: SiteTable, counts: Uint32Array, zoom: number, area: Area): Cell[] {
  const scale = 2 ** zoom;
  const cells = new Map<number, Cell>();
  for (let site = 0; site < counts.length; site++) {
    const count = counts[site] ?? 0;
    if (count === 0) continue;
    const x = (table.x[site] ?? 0) * scale;
    const y = (table.y[site] ?? 0) * scale;
    if (x < area.left || x > area.right || y < area.top || y > area.bottom) continue;
    const column = Math.floor(x / CELL);
    const row = Math.floor(y / CELL);
    const key = row * 0x100_0000 + column;
    let cell = cells.get(key);
    if (cell === undefined) {
      cell = { sites: [], column, row, count: 0, x: 0, y: 0, chief: site };
      cells.set(key, cell);
    }
    if (count > (counts[cell.chief] ?? 0)) cell.chief = site;
    cell.sites.push(site);
    cell.count += count;
    cell.x += x * count;
    cell.y += y * count;
  }
  return [...cells.values()];
}

const inside = (value: number, index: number) =>
  Math.min(Math.max(value, index * CELL + KEEP), (index + 1) * CELL - KEEP);

/** What stands in an area of the world at a zoom; `counts` are the shown incidents of each site. */
export function crowdView(
  table: SiteTable,
  counts: Uint32Array,
  zoom: number,
  area: Area,
): CrowdView {
  const open: number[] = [];
  const clusters: Cluster[] = [];
  for (const cell of cellsIn(table, counts, zoom, area)) {
    const [only] = cell.sites;
    if (only !== undefined && cell.sites.length === 1 && cell.count <= fanLimit(zoom)) {
      open.push(only);
      continue;
    }
    const at: Px = [
      inside(cell.x / cell.count, cell.column),
      inside(cell.y / cell.count, cell.row),
    ];
    const { sites, count, chief } = cell;
    clusters.push({ sites, count, chief, at: fromWorld(at, zoom) });
  }
  return { open, clusters };
}
