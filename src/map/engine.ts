/** The map engine, wrapped once: how it is started here, and what can go wrong. */
import {
  GPUInitializationError,
  getGlobalDispatcher,
  Map as MapEngine,
  type StyleSpecification,
  setWorkerUrl,
} from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import type { Extent } from '../geo/place-geometry.ts';
import type { Camera } from '../state/store.ts';
import { BASEMAP_MAX_ZOOM } from './basemap/style.ts';
import { boundsFor, minZoomFor } from './limits.ts';

setWorkerUrl(workerUrl);

/** Why there is no map: the browser cannot draw one, or something unforeseen. */
export type EngineFault = 'no-webgl' | 'failed';

export interface EngineOptions {
  readonly container: HTMLElement;
  readonly style: StyleSpecification;
  readonly camera: Camera | null;
  readonly home: Extent;
  /** Accessible name of the canvas. */
  readonly name: string;
  /** Leaves scrolling to the page that holds the map. */
  readonly cooperative: boolean;
}

/** Starts the engine in a container, or says why it cannot be started. */
export function startEngine(options: EngineOptions): MapEngine | EngineFault {
  const { camera, home } = options;
  const bounds = boundsFor(options.container.clientWidth, home);
  try {
    const map = new MapEngine({
      container: options.container,
      style: options.style,
      ...(camera === null
        ? { bounds: [...home] }
        : { center: [camera.longitude, camera.latitude], zoom: camera.zoom }),
      minZoom: minZoomFor(home),
      maxZoom: BASEMAP_MAX_ZOOM,
      ...(bounds === null ? {} : { maxBounds: bounds }),
      renderWorldCopies: false,
      attributionControl: false,
      cooperativeGestures: options.cooperative,
      dragRotate: false,
      touchPitch: false,
      pitchWithRotate: false,
      maxPitch: 0,
      // Names and marks appear and go at once: a fade would lag behind the brush. Not 0, for which the engine
      // would place every name anew in each frame, whatever the frame is for
      fadeDuration: 1,
      locale: { 'Map.Title': options.name },
    });
    map.touchZoomRotate.disableRotation();
    map.keyboard.disableRotation();
    return map;
  } catch (error) {
    return error instanceof GPUInitializationError ? 'no-webgl' : 'failed';
  }
}

/** How long a lost drawing context may take to come back, ms. */
const CONTEXT_PATIENCE = 5000;

/** Calls back when the drawing context is lost for good; returns its undoing. */
export function watchContext(map: MapEngine, onLost: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const lost = () => {
    timer ??= setTimeout(onLost, CONTEXT_PATIENCE);
  };
  const restored = () => {
    clearTimeout(timer);
    timer = undefined;
  };
  map.on('webglcontextlost', lost);
  map.on('webglcontextrestored', restored);
  return () => {
    clearTimeout(timer);
    map.off('webglcontextlost', lost);
    map.off('webglcontextrestored', restored);
  };
}

/**
 * Calls back when the engine's worker cannot work: forbidden by a policy, or its file did not come. The engine
 * itself would show an empty map, or say that it loads for ever. Returns its undoing.
 */
export function watchWorker(onFailed: () => void): () => void {
  const workers = getGlobalDispatcher();
  let done = false;
  const failed = () => {
    if (!done) onFailed();
    settle();
  };
  const listening = workers.on('error', failed);
  const settle = () => {
    done = true;
    listening.unsubscribe();
  };
  // A worker answers whatever it is asked, once it runs; one that was never made refuses.
  workers.broadcast('are-you-there', null).then(settle, failed);
  return settle;
}
