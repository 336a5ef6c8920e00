/**
 * The element a map is put into: what is said of the map's state, and how everything is taken out again. A map
 * behind another is laid out but not seen, and says nothing until it comes forward.
 */
import type { MapEvent, MapOptions } from './contract.ts';
import { make } from './ui/dom.ts';

export interface Stage {
  /** Holds the map and what belongs to it; `ground` is its lowest part. */
  readonly root: HTMLElement;
  readonly ground: HTMLElement;
  readonly report: (event: MapEvent) => void;
  /** Writes a state that tests and styles read, as `data-…` of the element. */
  readonly tell: (name: string, value: string) => void;
  readonly isBehind: () => boolean;
  readonly comeForward: () => void;
  /** To be undone when the map goes, the last first. */
  readonly undo: (() => void)[];
  readonly isGone: () => boolean;
  readonly detach: () => void;
}

const FAILED: readonly MapEvent[] = ['no-webgl', 'failed'];

/** Opens the stage and says that a map is loading. */
export function openStage(element: HTMLElement, options: MapOptions, groundClass: string): Stage {
  const undo: (() => void)[] = [];
  const told: Record<string, string> = {};
  let gone = false;
  let behind = options.behind === true;
  const tell = (name: string, value: string) => {
    told[name] = value;
    if (!behind) element.dataset[name] = value;
  };
  const report = (event: MapEvent) => {
    if (gone) return;
    const state = FAILED.includes(event) ? 'failed' : 'ready';
    tell('mapState', event === 'loading' ? 'loading' : state);
    options.onEvent(event);
  };
  report('loading');
  const root = make('div', 'atlas-map');
  root.inert = behind;
  const ground = make('div', groundClass);
  root.append(ground);
  element.append(root);
  undo.push(() => root.remove());
  return {
    root,
    ground,
    report,
    tell,
    isBehind: () => behind,
    comeForward: () => {
      behind = false;
      root.inert = false;
      Object.assign(element.dataset, told);
    },
    undo,
    isGone: () => gone,
    detach: () => {
      if (gone) return;
      gone = true;
      for (const step of undo.reverse()) step();
      if (!behind) for (const name of Object.keys(told)) delete element.dataset[name];
    },
  };
}
