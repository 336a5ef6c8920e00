/** A tour beside the map: its scenes below one another, on a phone side by side. */
import { useEffect, useRef } from 'react';
import type { Tour } from '../../domain/tours.ts';
import { clampScene } from '../../state/stepping.ts';
import { useAtlas, useAtlasState } from '../shared/context.tsx';
import { BackIcon } from '../shared/icons.tsx';
import { SceneCard } from './SceneCard.tsx';
import { useSceneScroll } from './use-scene-scroll.ts';

export function TourReader({ tour }: { tour: Tour }) {
  const { actions, words } = useAtlas();
  const total = tour.scenes.length;
  const at = clampScene(
    useAtlasState((state) => state.scene),
    total,
  );
  const list = useRef<HTMLOListElement>(null);
  useSceneScroll(list, at, actions.setScene);
  const title = useRef<HTMLHeadingElement>(null);
  // The button that began the tour went with the list of tours.
  useEffect(() => {
    if (document.activeElement === document.body) title.current?.focus({ preventScroll: true });
  }, []);
  const go = (scene: number) => {
    actions.setScene(scene);
    list.current
      ?.querySelector<HTMLElement>(`[data-scene="${scene}"] h2`)
      ?.focus({ preventScroll: true });
  };
  return (
    <div className="tour">
      <header className="page-head tour-head">
        <button type="button" className="page-back" onClick={() => actions.closeTour()}>
          <BackIcon />
          {words.tours.all}
        </button>
        <h1 ref={title} tabIndex={-1}>
          {tour.title}
        </h1>
        <p className="tour-facts">{words.tours.facts(tour.minutes, total)}</p>
        <p className="tour-aim">
          <strong>{words.tours.aim}:</strong> {tour.aim}
        </p>
        <button type="button" className="button" onClick={() => actions.setPresent(true)}>
          {words.tours.present}
        </button>
      </header>
      <ol className="tour-scenes" ref={list} aria-label={words.tours.scenes}>
        {tour.scenes.map((scene, index) => (
          <li key={scene.id} data-scene={index} aria-current={index === at ? 'step' : undefined}>
            <SceneCard scene={scene} at={index} total={total} />
          </li>
        ))}
      </ol>
      <nav className="tour-steps" aria-label={words.tours.scenes}>
        <button
          type="button"
          className="button"
          disabled={at === 0}
          aria-label={words.tours.previous}
          onClick={() => go(at - 1)}
        >
          <BackIcon />
        </button>
        <span className="tour-at">{words.tours.scene(at + 1, total)}</span>
        <button
          type="button"
          className="button"
          disabled={at === total - 1}
          aria-label={words.tours.next}
          onClick={() => go(at + 1)}
        >
          <BackIcon flip />
        </button>
      </nav>
      <p className="visually-hidden" aria-live="polite">
        {words.tours.announce(at + 1, total, tour.scenes[at]?.title ?? '')}
      </p>
    </div>
  );
}
