import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  columnRelation,
  figuresCompatible,
  figuresDiffer,
  overallRelation,
  rowsOf,
} from '../../src/domain/columns.ts';
import { COLUMN_RELATIONS, QUESTIONS } from '../../src/domain/vocabulary.ts';
import {
  anyClaims,
  claimOf,
  independentOf,
  killed,
  officialOf,
  relationOf,
} from '../fixtures/claims.ts';

describe('how two columns relate', () => {
  test('nobody speaks: not stated; one side alone: one side only', () => {
    expect(columnRelation([], [], [])).toBe('not-stated');
    expect(columnRelation([officialOf('a', 5)], [], [])).toBe('one-side-only');
    expect(columnRelation([], [independentOf('a', 1)], [])).toBe('one-side-only');
  });

  test('a coded dispute contradicts even where readings are near', () => {
    const relations = [relationOf('b', 'a', 'disputes')];
    expect(columnRelation([officialOf('a', 4)], [independentOf('b', 3)], relations)).toBe(
      'contradict',
    );
  });

  test('a correction in part makes the columns differ, not contradict', () => {
    const relations = [relationOf('b', 'a', 'corrects', { extent: 'part', grounds: 'A witness.' })];
    expect(columnRelation([officialOf('a', 5)], [independentOf('b', 1)], relations)).toBe('differ');
  });

  test('readings two steps apart contradict, one step differ, none agree', () => {
    expect(columnRelation([officialOf('a', 5)], [independentOf('b', 3)], [])).toBe('contradict');
    expect(columnRelation([officialOf('a', 4)], [independentOf('b', 3)], [])).toBe('differ');
    expect(columnRelation([officialOf('a', 2)], [independentOf('b', 2)], [])).toBe('agree');
  });

  test('independents of whom one sides with officials differ from them, and are shown divided', () => {
    const claims = [
      officialOf('a', 5),
      independentOf('b', 5, { speaker: 'x' }),
      independentOf('c', 1, { speaker: 'y' }),
    ];
    const [row] = rowsOf(claims, []);
    expect(row?.relation).toBe('differ');
    expect(row?.independentDivided).toBe(true);
    expect(row?.officialDivided).toBe(false);
  });

  test('tolls that can all hold agree, tolls that cannot contradict', () => {
    const toll = (id: string, camp: 'official' | 'independent', low: number, high: number) =>
      claimOf(id, { camp, question: 'casualties', figures: [killed(low, high)] });
    expect(
      columnRelation([toll('a', 'official', 23, 23)], [toll('b', 'independent', 20, 35)], []),
    ).toBe('agree');
    expect(
      columnRelation([toll('a', 'official', 23, 23)], [toll('b', 'independent', 25, 40)], []),
    ).toBe('contradict');
  });

  test('claims that cannot be compared speak past each other', () => {
    expect(columnRelation([officialOf('a', null)], [independentOf('b', null)], [])).toBe('differ');
  });
});

describe('figures', () => {
  test('deaths are never compared with injuries, nor soldiers with fighters', () => {
    expect(figuresCompatible(killed(1, 2), { ...killed(50, 60), what: 'wounded' })).toBeNull();
    expect(figuresCompatible(killed(1, 2, 'soldiers'), killed(50, 60, 'fighters'))).toBeNull();
  });

  test('a bound that nobody gave is open', () => {
    expect(figuresCompatible(killed(25, null), killed(null, 35))).toBe(true);
    expect(figuresCompatible(killed(25, null), killed(null, 20))).toBe(false);
    expect(figuresCompatible(killed(null, null), killed(1, 1))).toBeNull();
  });
});

describe('figures that differ', () => {
  test('are of the same thing and of the same people', () => {
    expect(figuresDiffer([killed(28, 28), killed(null, 35)])).toBe(true);
    expect(figuresDiffer([killed(28, 28), killed(20, null, 'fighters')])).toBe(false);
    expect(figuresDiffer([killed(28, 28), { ...killed(2, 2), what: 'wounded' }])).toBe(false);
  });

  test('need two: the same figure given twice, or by another spelling of whom, is one', () => {
    expect(figuresDiffer([killed(28, 28)])).toBe(false);
    expect(figuresDiffer([killed(28, 28), killed(28, 28)])).toBe(false);
    expect(figuresDiffer([killed(28, 28), killed(30, 30, ' Soldiers')])).toBe(true);
  });
});

describe('for any claims', () => {
  test('the relation is the same seen from either column', () => {
    fc.assert(
      fc.property(anyClaims, anyClaims, (a, b) => {
        const other = b.map((claim) => ({ ...claim, id: `${claim.id}-b` }));
        expect(columnRelation(a, other, [])).toBe(columnRelation(other, a, []));
      }),
    );
  });

  test('every claim stands in exactly one row, in the column of its camp', () => {
    fc.assert(
      fc.property(anyClaims, (claims) => {
        const rows = rowsOf(claims, []);
        const placed = rows.flatMap((row) => [...row.official, ...row.independent, ...row.others]);
        expect(placed.map((claim) => claim.id).sort()).toEqual(
          claims.map((claim) => claim.id).sort(),
        );
        expect(rows.every((row) => row.official.every((claim) => claim.camp === 'official'))).toBe(
          true,
        );
        expect(
          rows.every((row) => row.independent.every((claim) => claim.camp === 'independent')),
        ).toBe(true);
      }),
    );
  });

  test('rows follow the order of the questions, and the heading is the relation of one of them', () => {
    fc.assert(
      fc.property(anyClaims, (claims) => {
        const rows = rowsOf(claims, []);
        const order = rows.map((row) => QUESTIONS.indexOf(row.question));
        expect(order).toEqual([...order].sort((a, b) => a - b));
        const overall = overallRelation(rows);
        expect(COLUMN_RELATIONS).toContain(overall);
        if (rows.length > 0) expect(rows.map((row) => row.relation)).toContain(overall);
      }),
    );
  });
});
