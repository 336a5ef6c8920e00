/**
 * Sets the stage for the scene of the tour in hand, whether it is read beside the map or presented. When
 * the tour is left, what it changed is as it was before.
 */
import { useEffect } from 'react';
import { keptOf, stateOfScene } from '../../state/scene-state.ts';
import { clampScene } from '../../state/stepping.ts';
import { useAtlas, useAtlasState } from '../shared/context.tsx';
import { type ToursSource, useTours } from './source.ts';

export function Director({ source }: { source: ToursSource }) {
  const { store, lookup, words } = useAtlas();
  const { result } = useTours(source);
  const id = useAtlasState((state) => state.tour);
  const at = useAtlasState((state) => state.scene);
  const tour = result.ok ? result.tours.find((each) => each.id === id) : undefined;
  const scene = tour?.scenes[clampScene(at, tour.scenes.length)];

  useEffect(() => {
    const kept = keptOf(store.getState());
    return () => store.setState(kept);
  }, [store]);

  useEffect(() => {
    if (scene !== undefined)
      store.setState(stateOfScene(scene, lookup, store.getState().predictions));
  }, [scene, store, lookup]);

  const unknown = result.ok && id !== null && tour === undefined ? id : null;
  useEffect(() => {
    if (unknown === null) return;
    const notices = [words.tours.unknown(unknown)];
    store.setState({ tour: null, scene: 0, present: false, notices });
  }, [unknown, store, words]);

  return null;
}
