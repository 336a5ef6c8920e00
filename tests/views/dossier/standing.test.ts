import { describe, expect, it } from 'vitest';
import { isLater, mostTold, rowsAsOf } from '../../../src/views/dossier/standing.ts';
import { claimOf, hopOf, independentOf, officialOf, passageOf } from '../../fixtures/claims.ts';

const early = officialOf('early', 5, { known: '2010-09-30' });
const other = officialOf('other', 1, { known: '2010-12-31', speaker: 'diplomats' });
const late = independentOf('late', 1, { known: '2013-10-31' });
const rowOn = (day: string | null) => rowsAsOf([early, other, late], [], day)[0];

describe('the accounts as they stood on a day', () => {
  it('are those of the whole record where no day is asked', () => {
    expect(isLater(late, null)).toBe(false);
    expect(rowOn(null)).toMatchObject({ relation: 'differ', officialDivided: true, lone: null });
  });
  it('do not count what was said later', () => {
    expect(rowOn('2011-12-31')).toMatchObject({ relation: 'one-side-only', lone: 'official' });
    expect(rowOn('2010-10-01')).toMatchObject({ officialDivided: false, lone: 'official' });
  });
  it('keep what was said later in its column', () =>
    expect(rowOn('2010-10-01')?.independent).toEqual([late]));
  it('state nothing where nothing had been said', () =>
    expect(rowOn('2009-01-01')).toMatchObject({ relation: 'not-stated', lone: null }));
});

describe('the claim told most often', () => {
  const told = (id: string, times: number) =>
    claimOf(id, {
      passages: Array.from({ length: times }, (_, index) =>
        passageOf({ route: [hopOf('Speaker', `Text ${index}`)] }),
      ),
    });
  it('is the one with most tellings', () =>
    expect(mostTold([told('twice', 2), told('four times', 4), told('thrice', 3)])?.id).toBe(
      'four times',
    ));
  it('is none where nothing was told three times', () =>
    expect(mostTold([told('twice', 2), told('once', 1)])).toBeNull());
});
