import { describe, expect, it } from 'vitest';
import { indexAtlas } from '../../../src/domain/lookup.ts';
import { factsOf } from '../../../src/state/facts.ts';
import { COLUMNS, sortRows } from '../../../src/views/list/sort.ts';
import { sampleAtlas } from '../../fixtures/sample-atlas.ts';

const atlas = sampleAtlas();
const lookup = indexAtlas(atlas);
const rows = factsOf(atlas, lookup).map((facts, at) => {
  const incident = lookup.incidents.get(facts.id);
  return { id: facts.id, title: incident?.short ?? '', place: incident?.place ?? null, facts, at };
});
const ids = (...order: [(typeof COLUMNS)[number], boolean]) =>
  sortRows(rows, ...order).map((row) => row.id);

describe('the table', () => {
  it('sorts by date, undated last in either direction', () => {
    expect(ids('date', false)[0]).toBe('namangani');
    expect(ids('date', false).at(-1)).toBe('helicopter');
    expect(ids('date', true).at(-1)).toBe('helicopter');
  });
  it('puts the widest distance first when descending', () =>
    expect(rows.find((row) => row.id === ids('distance', true)[0])?.facts.distance?.greatest).toBe(
      4,
    ));
  it('loses no row in any column', () => {
    for (const column of COLUMNS) expect(ids(column, false)).toHaveLength(rows.length);
  });
});
