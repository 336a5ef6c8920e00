import { describe, expect, it } from 'vitest';
import { indexAtlas } from '../../../src/domain/lookup.ts';
import { wordsFor } from '../../../src/i18n/index.ts';
import { actionsOf } from '../../../src/state/actions.ts';
import { factsOf } from '../../../src/state/facts.ts';
import { type Criteria, createAtlasStore, NO_CRITERIA } from '../../../src/state/store.ts';
import { visibilityOf } from '../../../src/state/visible.ts';
import { activeCriteria, isFiltered, lift } from '../../../src/views/filter/active.ts';
import {
  distanceCounts,
  facetCounts,
  hiddenByReason,
  switchCount,
} from '../../../src/views/filter/counts.ts';
import { sampleAtlas } from '../../fixtures/sample-atlas.ts';

const atlas = sampleAtlas();
const lookup = indexAtlas(atlas);
const facts = factsOf(atlas, lookup);
const asked = (criteria: Partial<Criteria> = {}) => ({
  criteria: { ...NO_CRITERIA, ...criteria },
  time: null,
  knownBy: null,
});

describe('counts beside the choices', () => {
  it('say what a choice would show, given the other filters', () => {
    expect(facetCounts('camps', facts, asked(), null).get('militant')).toBe(1);
    expect(facetCounts('camps', facts, asked({ provinces: ['sughd'] }), null).get('official')).toBe(
      1,
    );
  });
  it('leave out the choice itself', () => {
    const counts = facetCounts('camps', facts, asked({ camps: ['militant'] }), null);
    expect(counts.get('official')).toBe(facetCounts('camps', facts, asked(), null).get('official'));
  });
  it('go down as the distance goes up', () => {
    const counts = distanceCounts(facts, asked(), null);
    expect([...counts].sort((a, b) => b - a)).toEqual(counts);
    expect(counts[4]).toBeGreaterThan(0);
  });
  it('count what a warning leaves', () =>
    expect(switchCount('unnamedSources', facts, asked(), null)).toBe(3));
});

describe('what hides an incident', () => {
  const store = createAtlasStore({
    criteria: { ...NO_CRITERIA, camps: ['militant'] },
    time: { from: '2010-01-01', to: '2010-12-31' },
  });
  const actions = actionsOf(store);
  const hidden = () => visibilityOf(facts, store.getState(), null).hidden;

  it('is grouped by reason', () => {
    const groups = hiddenByReason(hidden());
    expect([...groups.keys()].sort()).toEqual(['camp', 'undated']);
    expect([...groups.values()].flat()).toHaveLength(facts.length);
  });
  it('is lifted one criterion at a time', () => {
    lift('camp', actions);
    expect(new Set(hidden().values())).toEqual(new Set(['time', 'undated']));
    lift('undated', actions);
    expect(hidden().size).toBe(0);
    expect(isFiltered(store.getState())).toBe(false);
  });
  it('is named in words', () => {
    const names = activeCriteria(
      {
        ...asked({ text: ' kojand ', camps: ['official', 'media'], distance: 3 }),
        knownBy: '2010-12-31',
      },
      wordsFor('en'),
      lookup,
      (day) => `day ${day}`,
      actions,
    ).map(({ reason, label }) => [reason, label]);
    expect(names).toEqual([
      ['text', 'kojand'],
      ['camp', 'Official, Media'],
      ['distance', '3 or more steps apart'],
      ['known-by', 'known by day 2010-12-31'],
    ]);
  });
});
