/**
 * The drawn map as the shared parts see it: camera, eases, events, sources and states. It knows nothing of
 * how things are drawn; the painter hears of each change and of each frame.
 */

import type { Extent } from '../../geo/place-geometry.ts';
import { BASEMAP_MAX_ZOOM } from '../basemap/style.ts';
import { boundsFor, minZoomFor, WORLD } from '../limits.ts';
import type { Size } from '../screen.ts';
import type { PointerAt, Surface, SurfacePointer } from '../surface.ts';
import { createHub } from './hub.ts';
import type { Painter } from './painter.ts';
import { between, fitting, type Look, limited, standing, toScreen, type View } from './view.ts';

type Flags = Readonly<Record<string, boolean>>;

export interface DrawnSurface extends Surface {
  readonly look: () => View;
  readonly source: (name: string) => GeoJSON.FeatureCollection;
  readonly stateOf: (source: string, id: number) => Flags;
  readonly globals: () => Readonly<Record<string, unknown>>;
  readonly send: (source: string, features: GeoJSON.FeatureCollection) => void;
  /** Moves at once, by a reader's hand. */
  readonly moveTo: (look: Look, by: Event) => void;
  /** Eases, by a reader's hand. */
  readonly easeBy: (look: Look, duration: number, by: Event) => void;
  /** A hand takes hold of the map, and lets go of it. */
  readonly hold: (by: Event) => void;
  readonly release: () => void;
  readonly tell: (type: SurfacePointer, at: PointerAt) => void;
  /** Asks for a frame although nothing has changed. */
  readonly refresh: () => void;
  readonly start: (painter: Painter) => void;
  /** Draws what has changed now and not in the next frame, which may be late on a busy machine. */
  readonly draw: () => void;
  readonly stop: () => void;
}

const NOTHING: GeoJSON.FeatureCollection = { type: 'FeatureCollection', features: [] };
const NO_FLAGS: Flags = {};
/** Fast at first, then gentle; as CSS `ease-out` roughly. */
const eased = (share: number) => 1 - (1 - share) ** 3;

interface Ease {
  readonly from: Look;
  readonly to: Look;
  readonly began: number;
  readonly duration: number;
}

/** `home` says how far the map may look: a dataset of elsewhere has no base map that would end. */
export function createSurface(container: HTMLElement, first: Look, home: Extent): DrawnSurface {
  const measure = (): Size => ({
    width: Math.max(1, container.clientWidth),
    height: Math.max(1, container.clientHeight),
  });
  const { on, off, emit } = createHub();
  const sources = new Map<string, GeoJSON.FeatureCollection>();
  const states = new Map<string, Flags>();
  const globals: Record<string, unknown> = {};
  let size = measure();
  const within = (look: Look) =>
    limited(look, size, boundsFor(size.width, home) ?? WORLD, minZoomFor(home));
  let look = within(first);
  let painter: Painter | null = null;
  let ease: Ease | null = null;
  let held = false;
  let requested: number | null = null;
  let changed = {
    view: true,
    sources: new Set<string>(),
    states: new Set<string>(),
  };

  const view = (): View => ({ ...look, size });

  const set = (next: Look) => {
    const before = look;
    look = within(next);
    changed.view = true;
    if (look.zoom !== before.zoom) emit('zoom');
    emit('move');
  };
  const tick = (now: number) => {
    requested = null;
    if (ease !== null) {
      const share = Math.min(1, (now - ease.began) / ease.duration);
      set(between(ease.from, ease.to, eased(share)));
      if (share === 1) {
        ease = null;
        emit('moveend');
      } else request();
    }
    const now_ = changed;
    changed = { view: false, sources: new Set(), states: new Set() };
    painter?.frame(view(), now_);
    if (requested !== null || ease !== null || held) return;
    painter?.rest(view());
    emit('idle');
  };
  function request(): void {
    if (painter !== null) requested ??= requestAnimationFrame(tick);
  }

  const begin = (by?: Event) => {
    if (ease === null && !held) emit('movestart', by === undefined ? {} : { originalEvent: by });
    ease = null;
  };
  const travel = (to: Look, duration: number, by?: Event) => {
    begin(by);
    if (duration <= 0) {
      set(to);
      if (!held) emit('moveend');
    } else ease = { from: look, to: within(to), began: performance.now(), duration };
    request();
  };
  const watcher = new ResizeObserver(() => {
    const next = measure();
    if (next.width === size.width && next.height === size.height) return;
    size = next;
    set(look);
    emit('resize');
    request();
  });

  return {
    getZoom: () => look.zoom,
    getCenter: () => ({ lng: look.centre[0], lat: look.centre[1] }),
    getContainer: () => container,
    isMoving: () => held || ease !== null,
    project: (at) => {
      const [x, y] = toScreen(at, view());
      return { x, y };
    },
    easeTo: ({ center, zoom = look.zoom, offset = [0, 0], duration }) =>
      travel(standing(center ?? look.centre, offset, zoom), duration),
    fitBounds: (bounds, { padding, duration = 0 }) =>
      travel(fitting(bounds, size, padding), duration),
    cameraForBounds: (bounds, { padding }) => ({ zoom: fitting(bounds, size, padding).zoom }),
    setFeatureState: ({ source, id }, flags) => {
      states.set(`${source}:${id}`, { ...states.get(`${source}:${id}`), ...flags });
      changed.states.add(source);
      request();
    },
    setGlobalStateProperty: (name, value) => {
      globals[name] = value;
      request();
    },
    on,
    off,
    look: view,
    source: (name) => sources.get(name) ?? NOTHING,
    stateOf: (source, id) => states.get(`${source}:${id}`) ?? NO_FLAGS,
    globals: () => globals,
    send: (name, features) => {
      sources.set(name, features);
      changed.sources.add(name);
      request();
    },
    moveTo: (to, by) => travel(to, 0, by),
    easeBy: (to, duration, by) =>
      travel({ ...to, zoom: Math.min(to.zoom, BASEMAP_MAX_ZOOM) }, duration, by),
    hold: (by) => {
      begin(by);
      held = true;
    },
    release: () => {
      if (!held) return;
      held = false;
      emit('moveend');
      request();
    },
    tell: (type, at) => emit(type, at),
    refresh: request,
    start: (given) => {
      painter = given;
      watcher.observe(container);
      request();
    },
    draw: () => {
      if (requested !== null) cancelAnimationFrame(requested);
      tick(performance.now());
    },
    stop: () => {
      watcher.disconnect();
      if (requested !== null) cancelAnimationFrame(requested);
      painter = null;
    },
  };
}
