/** What becomes an entry of the history, and what only replaces one. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type LinkPlace, syncLink } from '../../src/app/link-sync.ts';
import { indexAtlas } from '../../src/domain/lookup.ts';
import { wordsFor } from '../../src/i18n/index.ts';
import { actionsOf } from '../../src/state/actions.ts';
import { createAtlasStore } from '../../src/state/store.ts';
import { fixtureAtlas } from '../fixtures/record.ts';

const atlas = fixtureAtlas();
if (atlas === null) throw new Error('The fixture does not compile.');
const lookup = indexAtlas(atlas);

/** A history as the browser keeps one, and how often it was written. */
function history() {
  const entries = [''];
  let writes = 0;
  const place: LinkPlace = {
    read: () => entries.at(-1) ?? null,
    write: (query, asStep) => {
      writes += 1;
      if (asStep) entries.push(query);
      else entries[entries.length - 1] = query;
    },
  };
  return { entries, place, writes: () => writes };
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  vi.stubGlobal('addEventListener', () => undefined);
  vi.stubGlobal('removeEventListener', () => undefined);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function reader() {
  const kept = history();
  const store = createAtlasStore();
  const stop = syncLink(store, lookup, wordsFor('en'), kept.place);
  return { ...kept, store, stop, actions: actionsOf(store) };
}

describe('the history', () => {
  it('has an entry for each incident that was looked at', () => {
    const { actions, entries } = reader();
    actions.select('ambush');
    vi.advanceTimersByTime(5000);
    actions.select('fighting');
    vi.advanceTimersByTime(5000);
    actions.select(null);
    expect(entries).toEqual(['', 'incident=ambush', 'incident=fighting', '']);
  });

  it('has one entry for fifty that were leafed through, at the last of them', () => {
    const { actions, entries, writes } = reader();
    for (let press = 0; press < 50; press += 1) {
      actions.select(press % 2 === 0 ? 'ambush' : 'fighting');
      vi.advanceTimersByTime(30);
    }
    vi.advanceTimersByTime(5000);
    expect(entries).toEqual(['', 'incident=fighting']);
    // A held key stays far from what browsers refuse: a hundred in half a minute.
    expect(writes()).toBeLessThan(8);
  });

  it('keeps with an entry what was chosen just before it was left', () => {
    const { actions, entries } = reader();
    actions.setCriteria({ camps: ['official'] });
    actions.select('ambush');
    expect(entries).toEqual(['camp=official', 'incident=ambush&camp=official']);
    vi.advanceTimersByTime(5000);
    expect(entries).toHaveLength(2);
  });

  it('ends where it is stopped', () => {
    const { actions, entries, stop } = reader();
    actions.setCriteria({ camps: ['official'] });
    stop();
    vi.advanceTimersByTime(5000);
    expect(entries).toEqual(['']);
  });
});
