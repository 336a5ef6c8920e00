/** Plain GeoJSON to a table: each feature a row, each property a column, its geometry kept beside. */
import { cutCell } from './csv.ts';
import { MAX_COLUMNS, MAX_ROWS } from './limits.ts';
import { CannotOpen, type MistakeList } from './mistake.ts';
import { inTurns, type LoadOptions } from './pace.ts';
import type { Table, TableRow } from './table.ts';

type Members = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The features in parsed JSON: of a collection, one feature, or a bare geometry. */
export function featuresIn(json: unknown): readonly unknown[] {
  if (!isObject(json)) throw new CannotOpen('not-geojson');
  const { type, features } = json;
  if (type === 'FeatureCollection') {
    if (!Array.isArray(features)) throw new CannotOpen('not-geojson');
    if (features.length === 0) throw new CannotOpen('no-rows');
    if (features.length > MAX_ROWS) throw new CannotOpen('too-many-rows', String(MAX_ROWS));
    return features;
  }
  if (type === 'Feature') return [json];
  throw new CannotOpen('not-geojson');
}

/** A property as text: what is not text or a number is written as JSON. */
function cellOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return value;
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

/** A property named `id` wins over the id of the feature. */
function propertiesOf(feature: Members): [string, unknown][] {
  const own = isObject(feature['properties']) ? Object.entries(feature['properties']) : [];
  const { id } = feature;
  const bears =
    (typeof id === 'string' || typeof id === 'number') && !own.some(([key]) => key === 'id');
  return bears ? [['id', id], ...own] : own;
}

/** The table of some features; what is no feature is listed and left out. */
export async function geoJsonTable(
  features: readonly unknown[],
  title: string | null,
  mistakes: MistakeList,
  options: LoadOptions,
): Promise<Table> {
  const columns = new Map<string, number>();
  const rows: TableRow[] = [];
  const take = (index: number) => {
    const feature = features[index];
    const number = index + 1;
    if (!isObject(feature) || feature['type'] !== 'Feature') {
      mistakes.add({
        row: number,
        column: null,
        value: feature,
        fault: 'not-a-feature',
        leftOut: true,
      });
      return;
    }
    const cells: string[] = [];
    for (const [name, value] of propertiesOf(feature)) {
      const at = columns.get(name) ?? columns.size;
      if (at >= MAX_COLUMNS) throw new CannotOpen('too-many-columns', String(MAX_COLUMNS));
      columns.set(name, at);
      cells[at] = cutCell(cellOf(value), number, name, mistakes);
    }
    rows.push({
      number,
      cells: Array.from(cells, (cell) => cell ?? ''),
      geometry: feature['geometry'] ?? null,
    });
  };
  await inTurns(features.length, take, 'parse', options);
  if (rows.length === 0) throw new CannotOpen('no-rows');
  return { source: 'geojson', title, columns: [...columns.keys()], rows };
}
