/** The element a map is put into: what is said of the map's state, and how everything is taken out again. */
import type { MapEvent, MapOptions } from './contract.ts';
import { make } from './ui/dom.ts';

export interface Stage {
  /** Holds the map and what belongs to it; `ground` is its lowest part. */
  readonly root: HTMLElement;
  readonly ground: HTMLElement;
  readonly report: (event: MapEvent) => void;
  /** To be undone when the map goes, the last first. */
  readonly undo: (() => void)[];
  readonly isGone: () => boolean;
  readonly detach: () => void;
}

const FAILED: readonly MapEvent[] = ['no-webgl', 'failed'];

/** Opens the stage and says that a map is loading. */
export function openStage(element: HTMLElement, options: MapOptions, groundClass: string): Stage {
  const undo: (() => void)[] = [];
  let gone = false;
  const report = (event: MapEvent) => {
    if (gone) return;
    element.dataset['mapState'] =
      event === 'loading' ? 'loading' : FAILED.includes(event) ? 'failed' : 'ready';
    options.onEvent(event);
  };
  report('loading');
  const root = make('div', 'atlas-map');
  const ground = make('div', groundClass);
  root.append(ground);
  element.append(root);
  undo.push(() => root.remove());
  return {
    root,
    ground,
    report,
    undo,
    isGone: () => gone,
    detach: () => {
      if (gone) return;
      gone = true;
      for (const step of undo.reverse()) step();
      for (const name of ['mapState', 'painted', 'clusters', 'lens']) delete element.dataset[name];
    },
  };
}
