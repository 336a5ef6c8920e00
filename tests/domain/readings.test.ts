import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  distanceOf,
  halfOf,
  markKey,
  markOf,
  readingsOf,
  slipOf,
  standingOf,
  voicesOf,
} from '../../src/domain/readings.ts';
import { CAMPS, READINGS } from '../../src/domain/vocabulary.ts';
import { anyClaims, claimOf, independentOf, officialOf, passageOf } from '../fixtures/claims.ts';

const half = (...readings: (1 | 2 | 3 | 4 | 5)[]) =>
  halfOf(readings.map((reading) => ({ reading })));

describe('the half of a mark', () => {
  test('no voice is silent', () => {
    expect(half()).toEqual({ kind: 'silent' });
  });

  test('readings two steps apart are divided: the outermost two, the higher first, and no mean between', () => {
    expect(half(1, 5)).toEqual({ kind: 'divided', readings: [5, 1] });
    expect(half(2, 3, 4)).toEqual({ kind: 'divided', readings: [4, 2] });
  });

  test('of neighbours the one that most voices hold, and on a tie the one nearer 3', () => {
    expect(half(5, 5, 4)).toEqual({ kind: 'one', reading: 5 });
    expect(half(5, 4)).toEqual({ kind: 'one', reading: 4 });
    expect(half(1, 2)).toEqual({ kind: 'one', reading: 2 });
  });
});

describe('voices', () => {
  test('one speaker who says the same twice is one voice', () => {
    const voices = voicesOf(
      [officialOf('a', 5), officialOf('b', 5), officialOf('c', 2)],
      'official',
    );
    expect(voices.map((voice) => [voice.reading, voice.claims])).toEqual([
      [5, ['a', 'b']],
      [2, ['c']],
    ]);
  });

  test('a voice is hedged only where no passage of it is flat', () => {
    const hedged = officialOf('a', 5, { passages: [passageOf({ hedge: 'allegedly' })] });
    expect(voicesOf([hedged], 'official')[0]?.hedged).toBe(true);
    expect(voicesOf([hedged, officialOf('b', 5)], 'official')[0]?.hedged).toBe(false);
  });
});

describe('distance', () => {
  test('is not there where one side is silent', () => {
    expect(distanceOf([officialOf('a', 5)])).toBeNull();
    expect(
      distanceOf([officialOf('a', 5), claimOf('b', { camp: 'media', reading: 1 })]),
    ).toBeNull();
  });

  test('is the least and the greatest gap, never a mean', () => {
    expect(
      distanceOf([
        officialOf('a', 5),
        independentOf('b', 4),
        independentOf('c', 1, { speaker: 'x' }),
      ]),
    ).toEqual({ least: 1, greatest: 4 });
  });
});

test('marks that look alike have the same key, and their standing follows from their halves', () => {
  const mark = markOf([officialOf('a', 5), independentOf('b', 1)]);
  expect(markKey(mark)).toBe('5|1');
  expect(slipOf(mark)).toBe(4);
  expect(standingOf(mark)).toBe('far-apart');
  expect(standingOf(markOf([officialOf('a', 2), independentOf('b', 2)]))).toBe('agree');
  expect(standingOf(markOf([officialOf('a', 2)]))).toBe('one-silent');
  expect(standingOf(markOf([]))).toBe('no-reading');
  expect(standingOf(markOf([officialOf('a', 5), officialOf('b', 1), independentOf('c', 3)]))).toBe(
    'side-divided',
  );
});

describe('for any claims', () => {
  test('the camp never determines a reading: speakers may change camps, and the readings stay', () => {
    fc.assert(
      fc.property(
        anyClaims,
        fc.shuffledSubarray([...CAMPS], { minLength: CAMPS.length }),
        (claims, shuffled) => {
          const moved = claims.map((claim) => ({
            ...claim,
            camp: shuffled[CAMPS.indexOf(claim.camp)] ?? claim.camp,
          }));
          CAMPS.forEach((camp, index) => {
            expect(readingsOf(moved, shuffled[index] ?? camp)).toEqual(readingsOf(claims, camp));
          });
        },
      ),
    );
  });

  test('a half shows only readings that somebody of the camp holds', () => {
    fc.assert(
      fc.property(anyClaims, (claims) => {
        const { official } = markOf(claims);
        const held = readingsOf(claims, 'official');
        const shown =
          official.kind === 'silent'
            ? []
            : official.kind === 'one'
              ? [official.reading]
              : official.readings;
        expect(held).toEqual(expect.arrayContaining([...shown]));
        expect(official.kind === 'silent').toBe(held.length === 0);
      }),
    );
  });

  test('swapping the camps mirrors the mark and leaves the distance', () => {
    fc.assert(
      fc.property(anyClaims, (claims) => {
        const other = { official: 'independent', independent: 'official' } as const;
        const swapped = claims.map((claim) =>
          claim.camp === 'official' || claim.camp === 'independent'
            ? { ...claim, camp: other[claim.camp] }
            : claim,
        );
        expect(markOf(swapped)).toEqual({
          official: markOf(claims).independent,
          independent: markOf(claims).official,
        });
        expect(distanceOf(swapped)).toEqual(distanceOf(claims));
      }),
    );
  });

  test('saying it again changes nothing', () => {
    fc.assert(
      fc.property(anyClaims, (claims) => {
        const again = [
          ...claims,
          ...claims.map((claim) => ({ ...claim, id: `${claim.id}-again` })),
        ];
        expect(markOf(again)).toEqual(markOf(claims));
        expect(distanceOf(again)).toEqual(distanceOf(claims));
        expect(READINGS).toEqual(expect.arrayContaining(readingsOf(again, 'official')));
      }),
    );
  });
});
