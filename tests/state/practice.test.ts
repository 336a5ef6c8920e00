import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Speaker } from '../../src/domain/model.ts';
import {
  givesSpeakerAway,
  type Item,
  nextSeed,
  parseSeed,
  practiceSet,
  SET_SIZE,
} from '../../src/state/practice.ts';
import { claimOf, passageOf } from '../fixtures/claims.ts';

const items: Item[] = Array.from({ length: 120 }, (_, index) => {
  const claim = claimOf(`claim-${index}`, { reading: index % 2 === 0 ? 3 : null });
  return { claim, passage: passageOf() };
});
const ids = (seed: string) => practiceSet(items, seed).map(({ claim }) => claim.id);
const seed = fc
  .tuple(fc.integer({ min: 0, max: 999_999 }), fc.integer({ min: 1, max: 8 }))
  .map(([number, set]) => (set === 1 ? String(number) : `${number}-${set}`));

describe('the set of a seed', () => {
  test('is the same wherever the link is opened', () => {
    expect(ids('4711')).toEqual(ids('4711'));
    expect(ids('4711')).not.toEqual(ids('4712'));
    expect(
      practiceSet(items, '4711')
        .slice(0, 3)
        .map(({ claim }) => claim.id),
    ).toMatchInlineSnapshot(`
      [
        "claim-99",
        "claim-109",
        "claim-16",
      ]
    `);
  });

  test('has ten different claims, three of them without a reading', () => {
    fc.assert(
      fc.property(seed, (some) => {
        const set = practiceSet(items, some);
        expect(new Set(set.map(({ claim }) => claim.id)).size).toBe(SET_SIZE);
        expect(set.filter(({ claim }) => claim.reading === null)).toHaveLength(3);
      }),
    );
  });

  test('shares no claim with the next set of the seed', () => {
    fc.assert(
      fc.property(seed, (some) => {
        const next = new Set(ids(nextSeed(some)));
        expect(ids(some).filter((id) => next.has(id))).toEqual([]);
      }),
    );
  });

  test('asks what there is where the record is small', () => {
    expect(practiceSet(items.slice(0, 4), '7')).toHaveLength(4);
    expect(practiceSet([], '7')).toEqual([]);
  });

  test('counts its sets from 1', () => {
    expect(parseSeed('4711')).toEqual({ number: 4711, set: 1 });
    expect(nextSeed('4711')).toBe('4711-2');
    expect(nextSeed('4711-99')).toBe('4712');
  });
});

test('a phrase that names its speaker, or lets an office speak, is not asked about', () => {
  const speaker: Speaker = {
    id: 'isaf',
    name: 'ISAF / NATO',
    kind: 'isaf-nato',
    camp: 'official',
    named: true,
    aliases: ['ISAF'],
  };
  expect(givesSpeakerAway('As isaf put it', speaker)).toBe(true);
  expect(givesSpeakerAway('The government claimed the fighters had help', speaker)).toBe(true);
  expect(givesSpeakerAway('the fighters had been assisted', speaker)).toBe(false);
});
