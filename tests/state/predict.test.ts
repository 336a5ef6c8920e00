import { describe, expect, it } from 'vitest';
import { actionsOf } from '../../src/state/actions.ts';
import {
  answer,
  isRevealed,
  NO_PREDICTION,
  nextCovered,
  revealAll,
  revealQuestion,
} from '../../src/state/predict.ts';
import { createAtlasStore } from '../../src/state/store.ts';

const ALL = ['perpetrator', 'motive'] as const;

describe('predicting and revealing', () => {
  it('takes a new answer until something is shown, and keeps the last one then', () => {
    const marked = answer(answer(NO_PREDICTION, 5), 2);
    expect(marked.mark).toBe(2);
    const begun = revealQuestion(marked, 'perpetrator', ALL);
    expect(answer(begun, 5).mark).toBe(2);
    expect(answer(revealAll(marked), 5).mark).toBe(2);
  });

  it('shows question by question, and is done with the last', () => {
    expect(nextCovered(NO_PREDICTION, ALL)).toBe('perpetrator');
    const first = revealQuestion(NO_PREDICTION, 'perpetrator', ALL);
    expect(isRevealed(first, 'perpetrator')).toBe(true);
    expect(isRevealed(first, 'motive')).toBe(false);
    expect(first.done).toBe(false);
    expect(nextCovered(first, ALL)).toBe('motive');
    const second = revealQuestion(first, 'motive', ALL);
    expect(second.done).toBe(true);
    expect(nextCovered(second, ALL)).toBeNull();
  });

  it('shows everything at once', () => {
    const shown = revealAll(NO_PREDICTION);
    expect(ALL.every((question) => isRevealed(shown, question))).toBe(true);
  });
});

describe('the store while something is covered', () => {
  it('keeps the cover until all is shown, and the answer after it', () => {
    const store = createAtlasStore({ selected: 'a' });
    const actions = actionsOf(store);
    actions.cover('a');
    actions.predict('a', 4);
    actions.revealQuestion('a', 'perpetrator', ALL);
    expect(store.getState().covered).toBe('a');
    actions.revealQuestion('a', 'motive', ALL);
    expect(store.getState().covered).toBeNull();
    expect(store.getState().predictions['a']).toMatchObject({ mark: 4, done: true });
  });

  it('keeps the cover while another incident is opened, and forgets the answer when covered again', () => {
    const store = createAtlasStore({ selected: 'a' });
    const actions = actionsOf(store);
    actions.cover('a');
    actions.predict('a', 4);
    actions.select('b');
    expect(store.getState().covered).toBe('a');
    actions.select(null);
    actions.goTo('list');
    expect(store.getState().covered).toBe('a');
    actions.cover('a');
    expect(store.getState().predictions['a']?.mark).toBeNull();
  });
});
