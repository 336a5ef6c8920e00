import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { statusesOf } from '../../src/domain/status.ts';
import { STATUSES } from '../../src/domain/vocabulary.ts';
import { anyClaims, claimOf, independentOf, officialOf, relationOf } from '../fixtures/claims.ts';

const sides = [officialOf('a', 5), independentOf('b', 4)];
const correction = (parts: object) => [
  relationOf('b', 'a', 'corrects', { grounds: 'A visit.', ...parts }),
];

describe('evidence status', () => {
  test('a correction of the whole, with grounds and conceded, rebuts', () => {
    expect(statusesOf(sides, correction({ extent: 'whole', conceded: 'yes' }))[0]).toBe('rebutted');
  });

  test('a correction in part, or not conceded, rebuts in part', () => {
    expect(statusesOf(sides, correction({ extent: 'part', conceded: 'yes' }))[0]).toBe(
      'rebutted-in-part',
    );
    expect(statusesOf(sides, correction({ extent: 'whole', conceded: 'no' }))[0]).toBe(
      'rebutted-in-part',
    );
  });

  test('a correction without grounds rebuts nothing, nor does one of a toll', () => {
    expect(statusesOf(sides, [relationOf('b', 'a', 'corrects')])).not.toContain('rebutted-in-part');
    const tolls = [officialOf('a', null, { question: 'casualties' }), ...sides.slice(1)];
    expect(statusesOf(tolls, correction({ extent: 'whole', conceded: 'yes' }))).not.toContain(
      'rebutted',
    );
  });

  test('readings two steps apart are contested, and so is a dispute across camps', () => {
    expect(statusesOf([officialOf('a', 5), independentOf('b', 2)], [])).toContain('contested');
    expect(statusesOf(sides, [])).not.toContain('contested');
    expect(statusesOf(sides, [relationOf('b', 'a', 'disputes')])).toContain('contested');
  });

  test('a side rests on confessions where it has nothing firmer', () => {
    const confessed = officialOf('c', 5, { basis: 'confession' });
    expect(statusesOf([confessed, ...sides], [])).toContain('rests-on-confessions');
    const found = officialOf('d', 5, { basis: 'physical-finds' });
    expect(statusesOf([confessed, found, ...sides], [])).not.toContain('rests-on-confessions');
  });

  test('one side only, single source, bare statements, and no blame are told apart', () => {
    expect(statusesOf([officialOf('a', 5)], [])).toEqual([
      'one-side-only',
      'single-source',
      'unverifiable',
    ]);
    expect(statusesOf([claimOf('a'), claimOf('b', { speaker: 'x' })], [])).toEqual([
      'not-about-blame',
    ]);
  });

  test('for any claims every status is one of the vocabulary, in its order, and there is no verdict among them', () => {
    fc.assert(
      fc.property(anyClaims, (claims) => {
        const statuses = statusesOf(claims, []);
        const order = statuses.map((status) => STATUSES.indexOf(status));
        expect(order).toEqual([...order].sort((a, b) => a - b));
        expect(order).not.toContain(-1);
        expect(statuses.includes('not-about-blame')).toBe(
          claims.every((claim) => claim.reading === null),
        );
      }),
    );
    expect(STATUSES.join(' ')).not.toMatch(/true|proved|confirmed|fact/);
  });
});
