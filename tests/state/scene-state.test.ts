import { describe, expect, it } from 'vitest';
import { indexAtlas } from '../../src/domain/lookup.ts';
import type { Scene } from '../../src/domain/tours.ts';
import { actionsOf } from '../../src/state/actions.ts';
import { cameraOf, stateOfScene } from '../../src/state/scene-state.ts';
import { createAtlasStore, isTouring, NO_CRITERIA } from '../../src/state/store.ts';
import { fixtureAtlas } from '../fixtures/record.ts';

const lookup = indexAtlas(fixtureAtlas());
const scene = (change: Partial<Scene> = {}): Scene => ({
  id: 's',
  title: 'S',
  text: 'T',
  incident: 'ambush',
  lens: 'contrast',
  camera: null,
  time: null,
  knownBy: null,
  passage: null,
  cover: null,
  ask: null,
  notes: 'N',
  ...change,
});

describe('what a scene sets', () => {
  it('is everything it governs, with nothing left from the scene before', () => {
    const state = stateOfScene(scene({ lens: 'official' }), lookup, {});
    expect(state).toMatchObject({
      lens: 'official',
      selected: 'ambush',
      passage: null,
      criteria: NO_CRITERIA,
      time: null,
      knownBy: null,
      covered: null,
    });
  });

  it('covers the incident until its prediction is done', () => {
    const covered = scene({ cover: 'independent' });
    expect(stateOfScene(covered, lookup, {}).covered).toBe('ambush');
    const half = { ambush: { mark: null, revealed: ['motive' as const], done: false } };
    expect(stateOfScene(covered, lookup, half).covered).toBe('ambush');
    const done = { ambush: { mark: null, revealed: [], done: true } };
    expect(stateOfScene(covered, lookup, done).covered).toBeNull();
  });

  it('goes where it says, else to the place of its incident, else over the region', () => {
    const camera = { longitude: 1, latitude: 2, zoom: 3 };
    expect(cameraOf(scene({ camera }), lookup)).toBe(camera);
    const place = lookup.places.get(lookup.incidents.get('ambush')?.place ?? '');
    expect(cameraOf(scene(), lookup).longitude).toBe(place?.mark?.[0]);
    expect(cameraOf(scene({ incident: null }), lookup).zoom).toBeLessThan(6);
  });

  it('selects nothing that the record does not have', () => {
    const gone = scene({ incident: 'gone', cover: 'independent' });
    expect(stateOfScene(gone, lookup, {})).toMatchObject({ selected: null, covered: null });
  });
});

describe('stepping out of a tour', () => {
  it('keeps the place while a dossier lies over it, and when another page is looked at', () => {
    const store = createAtlasStore();
    const actions = actionsOf(store);
    actions.openTour('walk', 3);
    expect(isTouring(store.getState())).toBe(true);
    actions.select('ambush');
    expect(isTouring(store.getState())).toBe(false);
    expect(store.getState()).toMatchObject({ tour: 'walk', scene: 3, selected: 'ambush' });
    actions.goTo('tours');
    expect(isTouring(store.getState())).toBe(true);
    expect(store.getState().scene).toBe(3);
    actions.leaveTour();
    expect(store.getState()).toMatchObject({ tour: null, scene: 0 });
  });
});
