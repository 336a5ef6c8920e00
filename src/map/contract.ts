/**
 * What the shell and a map agree on. Both the map engine's map and the drawn fallback keep to it, so that
 * the shell can exchange one for the other without the reader losing anything.
 */
import type { AtlasLookup } from '../domain/lookup.ts';
import type { Atlas } from '../domain/model.ts';
import type { Words } from '../i18n/index.ts';
import type { IncidentFacts } from '../state/facts.ts';
import type { VisibilitySelector } from '../state/selectors.ts';
import type { AtlasStore, Camera } from '../state/store.ts';

/**
 * Where the map stands. `no-webgl`, `failed`: nothing is drawn; `basemap-missing`: incidents on plain ground;
 * `online-style-missing`: the deployer's own style did not come, the embedded base map stands in.
 */
export type MapEvent =
  | 'loading'
  | 'ready'
  | 'no-webgl'
  | 'basemap-missing'
  | 'online-style-missing'
  | 'failed';

/** Space in px that cards take from the map's edges. */
export interface Padding {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

export interface MapOptions {
  readonly store: AtlasStore;
  readonly atlas: Atlas;
  readonly lookup: AtlasLookup;
  readonly facts: readonly IncidentFacts[];
  /** Which incidents are shown: the same selector as the views use. */
  readonly visibility: VisibilitySelector;
  readonly words: Words;
  /** Base of the served files: `basemap/…` is looked up under it. */
  readonly baseUrl: string;
  readonly onEvent: (event: MapEvent) => void;
  readonly padding: () => Padding;
  /** Where the map starts; null for home. Without it, at the store's `cameraTarget`. */
  readonly camera?: Camera | null;
  /** Made ready unseen behind the map that stands there, which keeps to itself where the reader is. */
  readonly behind?: boolean;
  /** The map has come to rest, with its marks painted. */
  readonly onRest?: () => void;
  /** In a frame on another page: the page's own scrolling passes through; two fingers, Ctrl and the wheel, or a drag after a click move the map. */
  readonly cooperative?: boolean;
}

/** A map that has been put into an element. */
export interface MountedMap {
  /** Takes it out again, with every listener it added. */
  readonly detach: () => void;
  /** Whether a hand, a key or a choice is moving it. */
  readonly isMoving: () => boolean;
  /** Has it stand at a camera, null for home, at once; true where it stood there already. */
  readonly stand: (camera: Camera | null) => boolean;
  /** Brings it forward from behind another. */
  readonly comeForward: () => void;
}

/** Puts a map into the element. */
export type MountMap = (element: HTMLElement, options: MapOptions) => MountedMap;
