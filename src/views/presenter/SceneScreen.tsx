/** A scene as the class sees it: progress, title, where and when, and what the scene is about. */
import { useRef } from 'react';
import { paragraphsOf } from '../../domain/paragraphs.ts';
import type { Scene } from '../../domain/tours.ts';
import { useAtlas, useAtlasState } from '../shared/context.tsx';
import { useDescribe } from '../shared/use-describe.ts';
import { PassageCard } from '../tours/PassageCard.tsx';
import { PredictPanel } from './PredictPanel.tsx';
import { Progress } from './Progress.tsx';
import { ON_STAGE } from './statements.ts';
import { useFit } from './use-fit.ts';

/** Longer texts are set smaller, so that a scene stays on one screen. */
function sizeOf(scene: Scene): 'large' | 'middle' | 'small' {
  const length = scene.text.length + (scene.passage === null ? 0 : 160) + (scene.ask?.length ?? 0);
  return length > 430 ? 'small' : length > 240 ? 'middle' : 'large';
}

export function SceneScreen({
  scene,
  at,
  total,
  onGo,
}: {
  scene: Scene;
  at: number;
  total: number;
  onGo: (scene: number) => void;
}) {
  const { lookup, words } = useAtlas();
  const describe = useDescribe();
  const incident = scene.incident === null ? undefined : lookup.incidents.get(scene.incident);
  const covers = scene.cover !== null && incident !== undefined;
  const article = useRef<HTMLElement>(null);
  useFit(
    article,
    useAtlasState((state) => (covers ? state.predictions[incident.id] : undefined)),
  );
  return (
    <article ref={article} className="present-scene" data-size={covers ? 'cover' : sizeOf(scene)}>
      <Progress at={at} total={total} onGo={onGo} />
      <h1>{scene.title}</h1>
      {incident !== undefined && (
        <p className="present-where">
          {describe.where(incident)} · {describe.when(incident)}
        </p>
      )}
      {scene.knownBy !== null && (
        <p className="present-where">{words.tours.knownBy(describe.day(scene.knownBy))}</p>
      )}
      <div className="present-text">
        {paragraphsOf(scene.text).map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </div>
      {scene.passage !== null && !covers && <PassageCard passage={scene.passage} />}
      {covers && (
        <PredictPanel
          heading="h2"
          id={incident.id}
          officialLimit={ON_STAGE.official}
          independentLimit={ON_STAGE.independent}
        />
      )}
      {scene.ask !== null && !covers && <p className="present-ask">{scene.ask}</p>}
    </article>
  );
}
