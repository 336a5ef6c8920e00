import { describe, expect, test } from 'vitest';
import { load } from '../../src/dataset/compile/load.ts';
import { filesOf, fixtureAtlas, recordFixture, shapes } from '../fixtures/record.ts';

const atlas = fixtureAtlas();
const [ambush] = atlas.incidents;

describe('what the compiler derives', () => {
  test('a claim has the camp of its speaker and the day by which it was said', () => {
    expect(ambush?.claims.map(({ camp, known }) => [camp, known])).toEqual([
      ['official', '2010-09-30'],
      ['independent', '2013-09-30'],
    ]);
    expect(ambush?.claims[0]?.utteredSpan).toEqual({
      earliest: '2010-09-01',
      latest: '2010-09-30',
    });
    expect(ambush?.claims[1]?.utteredSpan).toBeNull();
  });

  test('an incident has one date, its span and its precision; each reading keeps its own', () => {
    expect(ambush).toMatchObject({
      date: '2010-09-20~',
      datePrec: 4,
      span: { earliest: '2010-09-20', latest: '2010-09-20' },
    });
    expect(ambush?.dates[1]?.span).toEqual({ earliest: '2010-09-01', latest: '2010-09-30' });
  });

  test('a date left open ends when the text that says so was out, and says that it is open', () => {
    const open = fixtureAtlas((record) => {
      record.incidents.fighting.dates = [{ document: 'late', edtf: '2010/..' }];
    });
    expect(open.incidents[1]?.span).toEqual({
      earliest: '2010-01-01',
      latest: '2013-09-30',
      openEnd: true,
    });
  });

  test('a place has a geometry and a mark on it, or neither', () => {
    expect(atlas.places.map(({ geometry, mark }) => [geometry?.type ?? null, mark])).toEqual([
      ['Point', [70, 39]],
      ['Polygon', [70, 39]],
      [null, null],
    ]);
  });

  test('an undated incident has no span', () => {
    const undated = fixtureAtlas((record) => {
      record.incidents.fighting.dates = [];
    });
    expect(undated.incidents[1]).toMatchObject({ date: null, datePrec: null, span: null });
  });

  test('the camp of a speaker never reaches a reading', () => {
    const moved = fixtureAtlas((record) => {
      record.speakers[0].camp = 'local';
      record.speakers[1].camp = 'official';
      record.tour.scenes.pop();
      record.incidents.ambush.silences = [
        { camp: 'media', note: 'None.' },
        { camp: 'militant', note: 'None.' },
        { camp: 'independent', note: 'None.' },
      ];
    });
    expect(moved.incidents[0]?.claims.map((claim) => claim.reading)).toEqual(
      ambush?.claims.map((claim) => claim.reading),
    );
  });

  test('the same record gives the same bytes', () => {
    expect(JSON.stringify(fixtureAtlas())).toBe(JSON.stringify(atlas));
  });
});

describe('keeping going while the record is being written', () => {
  test('what cannot be joined is left out and named; the rest is there', () => {
    const record = recordFixture();
    record.incidents.ambush.relations[0].to = 'gone';
    record.incidents.ambush.claims[1].speaker = 'gone';
    record.incidents.fighting.place = 'gone';
    record.places[1].outline = 'gone';
    const { atlas: partial, problems } = load(filesOf(record), shapes, {
      version: '0',
      keepGoing: true,
    });
    expect(problems.length).toBeGreaterThanOrEqual(4);
    expect(partial?.incidents.map(({ id, place, claims }) => [id, place, claims.length])).toEqual([
      ['ambush', 'town', 1],
      ['fighting', null, 1],
    ]);
    expect(partial?.incidents[0]?.relations).toEqual([]);
  });

  test('without being asked to, nothing is assembled from a record with a problem', () => {
    const record = recordFixture();
    record.incidents.ambush.relations[0].to = 'gone';
    expect(load(filesOf(record), shapes, { version: '0' }).atlas).toBeNull();
  });
});
