import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lexiconOf } from '../../src/domain/lexicon.ts';
import { CAMPS } from '../../src/domain/vocabulary.ts';
import { claimOf, passageOf } from '../fixtures/claims.ts';

const calls = (actors: string[], act: string[] = []) => ({ actors, act });

describe('what each speaker called the people and the deed', () => {
  test('claims of one speaker make one entry, and the same words stand once', () => {
    const [entry, ...others] = lexiconOf([
      claimOf('a', { speaker: 'ministry', calls: calls(['the fighters'], ['attack']) }),
      claimOf('b', { speaker: 'ministry', calls: calls(['The fighters', 'rebels']) }),
    ]);
    expect(others).toEqual([]);
    expect(entry?.actors.map(({ words }) => words)).toEqual(['the fighters', 'rebels']);
    expect(entry?.act.map(({ words }) => words)).toEqual(['attack']);
  });

  test('a word leads to the passage that has it', () => {
    const claim = claimOf('a', {
      passages: [
        passageOf({ quote: 'something else' }),
        passageOf({ quote: 'they were “local men”' }),
      ],
      calls: calls(['Local men', 'boys']),
    });
    expect(lexiconOf([claim])[0]?.actors).toEqual([
      { words: 'Local men', claim: 'a', passage: 1 },
      { words: 'boys', claim: 'a', passage: 0 },
    ]);
  });

  test('who calls nobody anything is left out; camps come in their order', () => {
    const claims = [
      claimOf('a', { speaker: 'paper', camp: 'media', calls: calls(['gunmen']) }),
      claimOf('b', { speaker: 'scholar', camp: 'independent', calls: calls([], ['clash']) }),
      claimOf('c', { speaker: 'ministry', camp: 'official' }),
    ];
    expect(lexiconOf(claims).map(({ speaker }) => speaker)).toEqual(['scholar', 'paper']);
  });

  test('every word of every claim is kept, whatever the claims', () => {
    const some = fc.array(fc.constantFrom('rebels', 'Rebels', 'militants', 'a clash'), {
      maxLength: 3,
    });
    const claim = fc
      .record({ speaker: fc.constantFrom('x', 'y'), actors: some, act: some })
      .map(({ speaker, actors, act }) =>
        claimOf(`${speaker}-claim`, {
          speaker,
          camp: speaker === 'x' ? 'official' : 'local',
          calls: { actors, act },
        }),
      );
    fc.assert(
      fc.property(fc.array(claim, { maxLength: 6 }), (claims) => {
        const entries = lexiconOf(claims);
        for (const { speaker, calls: said } of claims) {
          const own = entries.find((entry) => entry.speaker === speaker);
          const kept = own?.actors.map(({ words }) => words.toLowerCase()) ?? [];
          for (const word of said.actors) expect(kept).toContain(word.toLowerCase());
          expect(new Set(kept).size).toBe(kept.length);
        }
        const order = entries.map(({ camp }) => CAMPS.indexOf(camp));
        expect(order).toEqual([...order].sort((a, b) => a - b));
      }),
    );
  });
});
