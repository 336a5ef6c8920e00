/** The panel while a dossier's independent side is covered: what was said officially, and what one expects. */
import { useEffect, useRef } from 'react';
import { useAtlas } from '../shared/context.tsx';
import { useDescribe } from '../shared/use-describe.ts';
import { PredictPanel } from './PredictPanel.tsx';

export function PredictDossier({ id, onWhole }: { id: string; onWhole: () => void }) {
  const { actions, lookup, words } = useAtlas();
  const describe = useDescribe();
  const incident = lookup.incidents.get(id);
  const heading = useRef<HTMLHeadingElement>(null);
  // The button that covered it is gone, and with it the place of a reader who does not see.
  // biome-ignore lint/correctness/useExhaustiveDependencies: for each incident that is opened
  useEffect(() => heading.current?.focus({ preventScroll: true }), [id]);
  if (incident === undefined) return null;
  return (
    <article className="predict-dossier">
      <header>
        <p className="eyebrow">{words.incidentKind[incident.kind]}</p>
        <h1 ref={heading} tabIndex={-1}>
          {incident.title}
        </h1>
        <p className="scene-where">
          {describe.where(incident)} · {describe.when(incident)}
        </p>
        <p className="predict-summary">{incident.summary}</p>
      </header>
      <PredictPanel id={id} heading="h2" />
      <footer>
        <p className="note">{words.presenter.note}</p>
        <button
          type="button"
          className="scene-open"
          onClick={() => {
            actions.revealAll(id);
            onWhole();
          }}
        >
          {words.presenter.leavePredict}
        </button>
      </footer>
    </article>
  );
}
