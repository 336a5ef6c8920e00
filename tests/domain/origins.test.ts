import { describe, expect, test } from 'vitest';
import {
  hedgeChange,
  hedgesLost,
  ladderOf,
  originsOf,
  tellings,
} from '../../src/domain/origins.ts';
import { claimOf, hopOf, passageOf } from '../fixtures/claims.ts';

const throughAgency = claimOf('a', {
  passages: [
    passageOf({
      document: 'one',
      route: [
        hopOf('Ministry', 'Agency', { when: '2010' }),
        hopOf('Agency', 'Text one', { kind: 'hardened' }),
      ],
    }),
    passageOf({
      document: 'two',
      route: [
        hopOf('Ministry', 'Agency', { when: '2010' }),
        hopOf('Agency', 'Text two', { evidenceAdded: true }),
      ],
    }),
  ],
});

describe('the ladder of a claim', () => {
  test('starts at the speaker, and a telling shared by two routes stands once', () => {
    const ladder = ladderOf(throughAgency, 'A ministry');
    expect(ladder.map((rung) => [rung.teller, rung.tag, rung.passage])).toEqual([
      ['A ministry', 'origin', null],
      ['Agency', 'no-new-evidence', null],
      ['Text one', 'hedge-dropped', 0],
      ['Text two', 'new-evidence', 1],
    ]);
    expect(tellings(throughAgency)).toBe(3);
  });

  test('a text met on the way to another is the rung of its own passage', () => {
    const claim = claimOf('a', {
      passages: [
        passageOf({ route: [hopOf('Ministry', 'Text one'), hopOf('Text one', 'Text two')] }),
        passageOf({ quote: 'own words', route: [hopOf('Ministry', 'Text one')] }),
      ],
    });
    const ladder = ladderOf(claim, 'A ministry');
    expect(ladder).toHaveLength(3);
    expect(ladder[1]).toMatchObject({ teller: 'Text one', passage: 1, words: 'own words' });
  });

  test('a passage without a route is the speaker speaking', () => {
    const claim = claimOf('a', {
      passages: [passageOf({ quote: 'I say' }), passageOf({ quote: 'I say again' })],
    });
    expect(
      ladderOf(claim, 'A scholar').map((rung) => [rung.tag, rung.words, rung.passage]),
    ).toEqual([
      ['origin', 'I say', 0],
      ['no-new-evidence', 'I say again', 1],
    ]);
  });
});

describe('origins against repetitions', () => {
  test('three tellings of one claim are one origin and two repetitions', () => {
    expect(originsOf([throughAgency])).toEqual({ origins: 1, repetitions: 2 });
  });

  test('two claims of one speaker repeat nothing', () => {
    expect(originsOf([claimOf('a'), claimOf('b')])).toEqual({ origins: 1, repetitions: 0 });
  });

  test('a text that quotes a claim to reject it does not repeat it', () => {
    const claim = claimOf('a', {
      passages: [passageOf(), passageOf({ document: 'two', stance: 'rejects' })],
    });
    expect(originsOf([claim])).toEqual({ origins: 1, repetitions: 0 });
  });
});

test('a hedge is dropped on the way to firmer words, and restored on the way back', () => {
  expect(hedgeChange('if', 'flat')).toBe('dropped');
  expect(hedgeChange('flat', 'reportedly')).toBe('restored');
  expect(hedgeChange('allegedly', 'allegedly')).toBe('same');
  const [passage] = throughAgency.passages;
  expect(passage && hedgesLost(passage).map((hop) => hop.to)).toEqual(['Text one']);
});
