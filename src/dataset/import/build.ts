/** From a table and what its columns mean to an Atlas; rows that cannot be read are listed, the rest stays. */
import type { Atlas, Incident } from '../../domain/model.ts';
import { titled } from './about.ts';
import { grouped, joined } from './build-incident.ts';
import type { Mapping } from './fields.ts';
import { CannotOpen, type MistakeList } from './mistake.ts';
import { eachInTurn, inHalves, type LoadOptions } from './pace.ts';
import { placeCollector } from './places.ts';
import { type ReadRow, rowReader } from './row.ts';
import type { Table, TableRow } from './table.ts';
import { type StandIns, textCollector } from './texts.ts';

export interface BuildOptions extends LoadOptions {
  /** Name of the file, which stands as its own source. */
  readonly file: string;
  /** The reader's day, YYYY-MM-DD. */
  readonly day: string;
  readonly words: StandIns;
}

/** Builds the Atlas in turns. Throws `CannotOpen` where no row is left, the signal's reason when told to stop. */
export async function buildAtlas(
  table: Table,
  mapping: Mapping,
  mistakes: MistakeList,
  options: BuildOptions,
): Promise<Atlas> {
  const { file, day, words } = options;
  if (!mapping.includes('title')) throw new CannotOpen('no-title-column');
  const readRow = rowReader(table, mapping, mistakes);
  const rows: ReadRow[] = [];
  const [reading, joining] = inHalves(options);
  const take = (row: TableRow) => {
    const read = readRow(row);
    if (read !== null) rows.push(read);
  };
  await eachInTurn(table.rows, take, reading);
  if (rows.length === 0) throw new CannotOpen('nothing-left', String(table.rows.length));

  const texts = textCollector(file, day, words);
  const places = placeCollector(file);
  const incidents: Incident[] = [];
  await eachInTurn(
    grouped(rows, mistakes),
    (group) => incidents.push(...joined(group, { texts, places, day })),
    joining,
  );
  return {
    version: day,
    about: titled(table.title ?? file),
    documents: texts.documents(),
    speakers: texts.speakers(),
    places: places.places(),
    incidents,
    regional: [],
  };
}
