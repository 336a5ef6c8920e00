/** One scene as it is read beside the map. */

import { paragraphsOf } from '../../domain/paragraphs.ts';
import type { Scene } from '../../domain/tours.ts';
import { PredictPanel } from '../presenter/PredictPanel.tsx';
import { useAtlas } from '../shared/context.tsx';
import { useDescribe } from '../shared/use-describe.ts';
import { PassageCard } from './PassageCard.tsx';
import './scene.css';

export function SceneCard({ scene, at, total }: { scene: Scene; at: number; total: number }) {
  const { actions, lookup, words } = useAtlas();
  const describe = useDescribe();
  const incident = scene.incident === null ? undefined : lookup.incidents.get(scene.incident);
  const { passage } = scene;
  const open = () => {
    if (incident === undefined) return;
    actions.select(incident.id);
    if (passage !== null) actions.openPassage(`${passage.claim}#${passage.index}`);
  };
  return (
    <article className="scene" aria-labelledby={`scene-${scene.id}`}>
      <p className="eyebrow">{words.tours.scene(at + 1, total)}</p>
      <h2 id={`scene-${scene.id}`} tabIndex={-1}>
        {scene.title}
      </h2>
      {incident !== undefined && (
        <p className="scene-where">
          {describe.where(incident)} · {describe.when(incident)}
        </p>
      )}
      {scene.knownBy !== null && (
        <p className="scene-where">{words.tours.knownBy(describe.day(scene.knownBy))}</p>
      )}
      {paragraphsOf(scene.text).map((paragraph) => (
        <p key={paragraph} className="scene-text">
          {paragraph}
        </p>
      ))}
      {passage !== null && <PassageCard passage={passage} />}
      {scene.cover !== null && incident !== undefined && <PredictPanel id={incident.id} />}
      {scene.ask !== null && (
        <p className="scene-ask">
          <strong>{words.tours.ask}</strong> {scene.ask}
        </p>
      )}
      {incident !== undefined && (
        <button type="button" className="scene-open" onClick={open}>
          {passage === null ? words.tours.openDossier : words.tours.openPassage}
        </button>
      )}
    </article>
  );
}
