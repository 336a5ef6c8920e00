/** How the overview groups its rows. Pure: incidents and marks in, groups out. */
import type { AtlasLookup } from '../../domain/lookup.ts';
import { isCovered, STANDINGS, type Standing, standingOf } from '../../domain/readings.ts';
import type { Sort } from '../../state/store.ts';
import { type Lens, lensHalf } from '../../symbology/disc.ts';
import { anchorDay } from '../shared/anchor-day.ts';
import { kept, type Rows } from '../shared/kept.ts';
import { placeRanks } from '../shared/place-ranks.ts';
import { height, highestFirst, inDateOrder, type OverviewRow, reach } from './row-order.ts';

/** What a group has in common: how the accounts stand, who answered, a year, or a part of the region. */
export type GroupKey =
  | { readonly kind: 'standing'; readonly standing: Standing }
  | { readonly kind: 'answered' | 'silent' }
  | { readonly kind: 'covered' }
  | { readonly kind: 'year'; readonly year: string | null }
  | { readonly kind: 'area'; readonly area: string | null };

export interface OverviewGroup {
  readonly id: string;
  readonly key: GroupKey;
  readonly rows: readonly OverviewRow[];
}

/** A group of which the rows that are shown are left. */
export interface KeptGroup extends Omit<OverviewGroup, 'rows'> {
  readonly rows: Rows<OverviewRow>;
}

/** Groups in the order of their first rows; `keyOf` is asked once for each group. */
function gather<T>(
  rows: readonly OverviewRow[],
  nameOf: (row: OverviewRow) => T,
  keyOf: (name: T) => readonly [string, GroupKey],
): OverviewGroup[] {
  const groups = new Map<T, { id: string; key: GroupKey; rows: OverviewRow[] }>();
  for (const row of rows) {
    const name = nameOf(row);
    const group = groups.get(name);
    if (group !== undefined) group.rows.push(row);
    else {
      const [id, key] = keyOf(name);
      groups.set(name, { id, key, rows: [row] });
    }
  }
  return [...groups.values()];
}

function byStanding(rows: readonly OverviewRow[]): OverviewGroup[] {
  // Any group would tell of a covered incident what is to be guessed: it is the first, and alone.
  const groups = gather(
    rows,
    ({ mark }) => (isCovered(mark) ? 'covered' : standingOf(mark)),
    (name) => [name, name === 'covered' ? { kind: name } : { kind: 'standing', standing: name }],
  );
  return groups.sort(
    (a, b) => STANDINGS.indexOf(a.id as Standing) - STANDINGS.indexOf(b.id as Standing),
  );
}

function byAnswer(rows: readonly OverviewRow[], lens: 'official' | 'independent'): OverviewGroup[] {
  const groups = gather(
    rows,
    ({ mark }) =>
      lens === 'independent' && isCovered(mark)
        ? 'covered'
        : lensHalf(mark, lens).kind === 'silent'
          ? 'silent'
          : 'answered',
    (kind) => [kind, { kind }],
  );
  return groups.sort((a, b) => a.id.localeCompare(b.id));
}

/** The groups with the rows of the incidents shown; `mask` is 1 for each of them. Groups left empty go. */
export function keepRows(groups: readonly OverviewGroup[], mask: Uint8Array): KeptGroup[] {
  return groups.flatMap((group) => {
    const rows = kept(group.rows, mask);
    return rows.length === 0 ? [] : [{ ...group, rows }];
  });
}

const grouped = new WeakMap<readonly OverviewRow[], Map<string, OverviewGroup[]>>();

/** The groups of a list of rows, in order; rows in each group in order. Each list is grouped once for a lens. */
export function groupRows(
  rows: readonly OverviewRow[],
  sort: Sort,
  lens: Lens,
  lookup: AtlasLookup,
): readonly OverviewGroup[] {
  const bySort = grouped.get(rows) ?? new Map<string, OverviewGroup[]>();
  grouped.set(rows, bySort);
  const name = `${sort} ${lens}`;
  const known = bySort.get(name) ?? inGroups(rows, sort, lens, lookup);
  bySort.set(name, known);
  return known;
}

function inGroups(
  rows: readonly OverviewRow[],
  sort: Sort,
  lens: Lens,
  lookup: AtlasLookup,
): OverviewGroup[] {
  const inOrder = inDateOrder(rows);
  if (sort === 'date') {
    return gather(
      inOrder,
      ({ incident }) => anchorDay(incident.span)?.slice(0, 4) ?? null,
      (year) => [year ?? 'undated', { kind: 'year', year }],
    );
  }
  if (sort === 'place') {
    const area = ({ incident }: OverviewRow) => {
      const place = incident.place === null ? undefined : lookup.places.get(incident.place);
      return place === undefined ? null : (place.country as string);
    };
    const order = (name: string | null) =>
      `${AREAS.indexOf(name ?? '') === -1 ? 'z' : AREAS.indexOf(name ?? '')}${name ?? '~'}`;
    const ranks = placeRanks(lookup);
    const sorted = inOrder
      .map((row) => ({
        row,
        area: order(area(row)),
        rank: ranks.get(row.incident.place ?? '') ?? -1,
      }))
      .sort((a, b) => (a.area < b.area ? -1 : a.area > b.area ? 1 : 0) || a.rank - b.rank)
      .map(({ row }) => row);
    return gather(sorted, area, (name) => [name ?? 'none', { kind: 'area', area: name }]);
  }
  if (lens !== 'contrast') {
    return byAnswer(
      highestFirst(inOrder, (mark) => height(mark, lens)),
      lens,
    );
  }
  return byStanding(highestFirst(inOrder, reach));
}

/** Countries in the order of the map's subject; others follow. */
const AREAS = ['TJ', 'AF', 'KG', 'UZ'];
