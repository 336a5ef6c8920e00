/** Presenting to a class: the tour in hand, or the open incident; else the choice of what to present. */
import { useEffect, useMemo, useRef } from 'react';
import { clampScene } from '../../state/stepping.ts';
import { isTouring } from '../../state/store.ts';
import { useAtlas, useAtlasState } from '../shared/context.tsx';
import { type ToursSource, useTours } from '../tours/source.ts';
import { Choose } from './Choose.tsx';
import { presentationOf, sceneOfIncident } from './presentation.ts';
import { Stage } from './Stage.tsx';
import { type FullScreen, useFullScreen } from './use-full-screen.ts';
import './present.css';

function PresentTour({ source, fullScreen }: { source: ToursSource; fullScreen: FullScreen }) {
  const { actions } = useAtlas();
  const { result } = useTours(source);
  const id = useAtlasState((state) => state.tour);
  const at = useAtlasState((state) => state.scene);
  const tour = result.ok ? result.tours.find((each) => each.id === id) : undefined;
  const presentation = useMemo(() => (tour === undefined ? null : presentationOf(tour)), [tour]);
  if (presentation === null) return <Choose source={source} />;
  return (
    <Stage
      presentation={presentation}
      at={clampScene(at, presentation.scenes.length)}
      onGo={actions.setScene}
      fullScreen={fullScreen}
    />
  );
}

function PresentIncident({ id, fullScreen }: { id: string; fullScreen: FullScreen }) {
  const { store, actions, lookup } = useAtlas();
  const scene = useMemo(() => sceneOfIncident(id, lookup), [id, lookup]);
  const begun = useRef<string | null>(null);
  useEffect(() => {
    if (scene?.cover == null || begun.current === id) return;
    begun.current = id;
    const { covered, predictions } = store.getState();
    if (covered !== id && predictions[id] === undefined) actions.cover(id);
  }, [scene, id, store, actions]);
  if (scene === null) return null;
  return (
    <Stage
      presentation={{ title: scene.title, scenes: [scene] }}
      at={0}
      onGo={() => undefined}
      fullScreen={fullScreen}
    />
  );
}

export function Present({ source }: { source: ToursSource }) {
  const { actions } = useAtlas();
  const touring = useAtlasState(isTouring);
  const selected = useAtlasState((state) => state.selected);
  // Here, above the choice and the stage: going from one to the other does not leave full screen.
  const fullScreen = useFullScreen(() => actions.setPresent(false));
  if (touring) return <PresentTour source={source} fullScreen={fullScreen} />;
  if (selected === null) return <Choose source={source} />;
  return <PresentIncident key={selected} id={selected} fullScreen={fullScreen} />;
}
