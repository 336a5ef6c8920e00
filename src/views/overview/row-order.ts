/** Orders of the overview's rows, and what they are ordered by. Pure. */
import type { Incident } from '../../domain/model.ts';
import { type Mark, slipOf } from '../../domain/readings.ts';
import { lensHalf } from '../../symbology/disc.ts';
import { anchorDay } from '../shared/anchor-day.ts';

export interface OverviewRow {
  readonly incident: Incident;
  readonly mark: Mark;
  /** Place of the incident in the record. */
  readonly at: number;
}

/** How far apart the outermost readings stand: orders rows in a group, never printed. */
export function reach(mark: Mark): number {
  const slip = slipOf(mark);
  if (slip !== null) return slip;
  const all = [mark.official, mark.independent].flatMap((half) =>
    half.kind === 'silent' ? [] : half.kind === 'one' ? [half.reading] : half.readings,
  );
  return all.length === 0 ? -1 : Math.max(...all) - Math.min(...all);
}

const byDate = (a: OverviewRow, b: OverviewRow) => {
  const [day, other] = [anchorDay(a.incident.span) ?? '9', anchorDay(b.incident.span) ?? '9'];
  return day < other ? -1 : day > other ? 1 : 0;
};

/** The highest reading of a one-camp lens; 0 for silence. */
export const height = (mark: Mark, lens: 'official' | 'independent') => {
  const half = lensHalf(mark, lens);
  return half.kind === 'silent' ? 0 : half.kind === 'one' ? half.reading : half.readings[0];
};

const dated = new WeakMap<readonly OverviewRow[], readonly OverviewRow[]>();

/** The rows by date. A hundred thousand of them are sorted once, not for every lens. */
export function inDateOrder(rows: readonly OverviewRow[]): readonly OverviewRow[] {
  const known = dated.get(rows) ?? [...rows].sort(byDate);
  dated.set(rows, known);
  return known;
}

/** By a small whole number, the highest first; equal ones keep their order. In time linear in the rows. */
export function highestFirst(
  rows: readonly OverviewRow[],
  of: (mark: Mark) => number,
): readonly OverviewRow[] {
  const shelves = new Map<number, OverviewRow[]>();
  for (const row of rows) {
    const at = of(row.mark);
    const shelf = shelves.get(at);
    if (shelf === undefined) shelves.set(at, [row]);
    else shelf.push(row);
  }
  return [...shelves].sort(([a], [b]) => b - a).flatMap(([, shelf]) => shelf);
}
