import { describe, expect, it } from 'vitest';
import type { Claim, Figure } from '../../../src/domain/model.ts';
import { dotRuns, drawn, figureTrees } from '../../../src/views/regional/figures.ts';
import { horizonOf } from '../../../src/views/regional/horizon.ts';
import { sampleAtlas } from '../../fixtures/sample-atlas.ts';

const [sample] = sampleAtlas().incidents.flatMap((incident) => incident.claims);
const figure = (id: string, count: number, partOf?: string): Figure => ({
  id,
  what: 'killed',
  whom: id,
  low: count,
  high: count,
  text: String(count),
  ...(partOf === undefined ? {} : { partOf }),
});
const claim = (figures: Figure[]) => ({ ...(sample as Claim), figures });
const martyrs = [
  figure('all', 87),
  figure('afghan', 64, 'all'),
  figure('soviet', 21, 'all'),
  figure('tajik', 10, 'soviet'),
];
const runs = (figures: Figure[]) => {
  const [tree] = figureTrees([claim(figures)]);
  return tree === undefined ? [] : dotRuns(tree, (whom) => `${whom}, other`, 'rest');
};

describe('dots', () => {
  it('are as many as were listed, and leave open what no part accounts for', () => {
    expect(runs(martyrs)).toEqual([
      { kind: 'part', whom: 'afghan', count: 64 },
      { kind: 'part', whom: 'soviet, other', count: 11 },
      { kind: 'share', whom: 'tajik', count: 10 },
      { kind: 'rest', whom: 'rest', count: 2 },
    ]);
  });
  it('are not drawn for parts that exceed their whole', () =>
    expect(runs([figure('all', 3), figure('part', 5, 'all')])).toEqual([]));
});

describe('figures', () => {
  it('nest under what they are a share of, across claims', () => {
    const trees = figureTrees([
      claim([figure('arrested', 200)]),
      claim([figure('suspects', 86, 'arrested')]),
      claim([figure('sentenced', 53)]),
    ]);
    expect(trees.map((tree) => [tree.figure.id, tree.parts.map((part) => part.figure.id)])).toEqual(
      [
        ['arrested', ['suspects']],
        ['sentenced', []],
      ],
    );
  });
  it('are drawn at the bound that is given', () =>
    expect(drawn({ ...figure('x', 1), low: null, high: 200 })).toBe(200));
  it('without a number are not drawn', () =>
    expect(drawn({ ...figure('x', 1), low: null, high: null })).toBeNull());
});

describe('a horizon', () => {
  it.each([
    ['2011-03/2014', '2011-03-01', '2014-12-31'],
    ['2012~/..', '2012-01-01', null],
    ['2015', '2015-01-01', '2015-12-31'],
    ['2010-11-10/2010-23', '2010-11-10', '2010-11-30'],
  ])('reads %s', (edtf, from, to) => expect(horizonOf(edtf)).toEqual({ from, to }));
});
