import { describe, expect, it } from 'vitest';
import type { Rung } from '../../../src/domain/origins.ts';
import { firstTellers, isQuoted } from '../../../src/views/charts/rungs.ts';
import { claimOf, hopOf, passageOf } from '../../fixtures/claims.ts';

const rung = (words: string | null): Rung => ({
  teller: 'A text',
  when: null,
  words,
  tag: 'no-new-evidence',
  passage: null,
});

describe('the words of a rung', () => {
  const claim = claimOf('a', {
    passages: [passageOf({ quote: "the IMU's “spokesman” had phoned" })],
  });
  it('are quoted when they stand in a passage, whatever the quotation marks', () =>
    expect(isQuoted(rung('The IMU’s "spokesman"'), claim)).toBe(true));
  it('are ours when they do not', () => {
    expect(isQuoted(rung('credits the IMU'), claim)).toBe(false);
    expect(isQuoted(rung(null), claim)).toBe(false);
  });
});

describe('first tellers', () => {
  const from = (...names: string[]) =>
    claimOf('a', { passages: names.map((name) => passageOf({ route: [hopOf(name, 'Text')] })) });
  it('are one, however often retold', () => expect(firstTellers(from('Caller', 'Caller'))).toBe(1));
  it('are counted apart when the routes name two', () =>
    expect(firstTellers(from('Caller', 'Diplomats'))).toBe(2));
  it('are the speaker alone where no route is given', () =>
    expect(firstTellers(claimOf('a'))).toBe(1));
  it('stay uncounted where a text does not state them', () =>
    expect(firstTellers(from('Caller', 'Not stated'))).toBeNull());
});
