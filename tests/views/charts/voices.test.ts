import { describe, expect, it } from 'vitest';
import type { Claim } from '../../../src/domain/model.ts';
import { lanesOf } from '../../../src/views/charts/voices.ts';
import { claimOf, passageOf } from '../../fixtures/claims.ts';

const lanes = (claims: readonly Claim[], unnamed: string[] = [], later: string[] = []) =>
  lanesOf(claims, {
    unnamed: (speaker) => unnamed.includes(speaker),
    later: (claim) => later.includes(claim),
  });
const official = (claims: readonly Claim[], unnamed?: string[], later?: string[]) =>
  lanes(claims, unnamed, later)[0]?.dots ?? [];

describe('the voices strip', () => {
  it('keeps a lane for every camp, also the silent', () => {
    const found = lanes([claimOf('a', { reading: 5 })]);
    expect(found.map((lane) => lane.camp)).toEqual([
      'official',
      'independent',
      'media',
      'militant',
      'local',
    ]);
    expect(found.slice(1).every((lane) => lane.dots.length === 0)).toBe(true);
  });
  it('draws one dot for a speaker who says the same twice', () =>
    expect(official([claimOf('a', { reading: 5 }), claimOf('b', { reading: 5 })])).toHaveLength(1));
  it('fills a flat statement by a named speaker', () =>
    expect(official([claimOf('a', { reading: 5 })])[0]?.open).toBe(false));
  it('opens the dot of a hedged statement, and of an unnamed speaker', () => {
    const hedged = claimOf('a', { reading: 5, passages: [passageOf({ hedge: 'allegedly' })] });
    expect(official([hedged])[0]?.open).toBe(true);
    const someone = claimOf('a', { reading: 5, speaker: 'someone' });
    expect(official([someone], ['someone'])[0]?.open).toBe(true);
  });
  it('hollows a voice only when all it said was said later', () => {
    const claims = [claimOf('a', { reading: 5 }), claimOf('b', { reading: 5 })];
    expect(official(claims, [], ['b'])[0]?.later).toBe(false);
    expect(official(claims, [], ['a', 'b'])[0]?.later).toBe(true);
  });
  it('centres the dots of a reading, three abreast, the rest on further lines', () => {
    const many = Array.from({ length: 4 }, (_, index) =>
      claimOf(`c${index}`, { reading: 2, speaker: `s${index}` }),
    );
    expect(official(many).map(({ shift, line }) => [shift, line])).toEqual([
      [-1, 0],
      [0, 0],
      [1, 0],
      [0, 1],
    ]);
    expect(lanes(many)[0]?.lines).toBe(2);
  });
});
