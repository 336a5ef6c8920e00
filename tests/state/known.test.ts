import { describe, expect, it } from 'vitest';
import { indexAtlas } from '../../src/domain/lookup.ts';
import { factsOf } from '../../src/state/facts.ts';
import { marksSelector } from '../../src/state/known.ts';
import { sampleAtlas } from '../fixtures/sample-atlas.ts';

const atlas = sampleAtlas();
const lookup = indexAtlas(atlas);
const facts = factsOf(atlas, lookup);
const days = facts.flatMap((each) => each.knownDays).sort();
const some = facts.find(({ mark }) => mark.independent.kind !== 'silent')?.id ?? '';

describe('the marks that are shown', () => {
  it('are those of the record where nothing is covered and no day is set', () => {
    const marks = marksSelector(facts, lookup)({ knownBy: null, covered: null });
    expect(marks.get(some)).toEqual(facts.find(({ id }) => id === some)?.mark);
  });

  it('are all silent before anything had been said', () => {
    const marks = marksSelector(facts, lookup)({ knownBy: '1900-01-01', covered: null });
    for (const mark of marks.values())
      expect([mark.official.kind, mark.independent.kind]).toEqual(['silent', 'silent']);
  });

  it('keep the independent half of a covered incident silent, on every day', () => {
    const selector = marksSelector(facts, lookup);
    for (const knownBy of [null, days.at(-1) ?? '', null])
      expect(selector({ knownBy, covered: some }).get(some)?.independent).toEqual({
        kind: 'silent',
        covered: true,
      });
    expect(selector({ knownBy: null, covered: null }).get(some)?.independent.kind).not.toBe(
      'silent',
    );
  });

  it('are the same answer for the same state, so that nothing is drawn anew', () => {
    const selector = marksSelector(facts, lookup);
    const state = { knownBy: days[0] ?? null, covered: some };
    expect(selector(state)).toBe(selector({ ...state }));
  });
});
