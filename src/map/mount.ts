/**
 * The map's entry for the shell: the engine's map where the browser can draw it, the drawn map elsewhere and
 * when the engine fails. Camera, lens, selection and focus stay; each of the two comes by dynamic import, so
 * that a browser without WebGL 2 never asks for the engine.
 */
import type { Camera } from '../state/store.ts';
import type { MapEvent, MapOptions } from './contract.ts';

/** Why the map is drawn: no WebGL 2, its context lost for good, the engine failed, the reader's wish. */
export type WhyDrawn = 'missing' | 'lost' | 'failed' | 'chosen';

export interface ShellMapOptions extends Omit<MapOptions, 'onEvent' | 'camera'> {
  /** Hears of everything but what the drawn map makes good. */
  readonly onEvent: (event: Exclude<MapEvent, 'no-webgl'>) => void;
  readonly onDrawn: (why: WhyDrawn) => void;
  /** The reader wants the drawn map. */
  readonly drawn?: boolean;
}

let able: boolean | null = null;

/** Whether the engine can draw here, asked once. The context that shows it is given back at once. */
function hasWebGL2(): boolean {
  if (able !== null) return able;
  try {
    const context = document.createElement('canvas').getContext('webgl2');
    context?.getExtension('WEBGL_lose_context')?.loseContext();
    able = context !== null;
  } catch {
    able = false;
  }
  return able;
}

/** A context that was lost once would be lost again: the page stays with the drawn map. */
let lost = false;

/** Elements that have held a map: the next one in the same place starts where that one stood. */
const used = new WeakSet<HTMLElement>();

/** Puts a map into the element; the result takes it out again. */
export function mountMap(element: HTMLElement, options: ShellMapOptions): () => void {
  let detach: (() => void) | null = null;
  let gone = false;
  const { store } = options;

  const draw = async (why: WhyDrawn, camera: Camera | null | undefined) => {
    if (gone) return;
    const hadFocus = element.contains(document.activeElement);
    detach?.();
    detach = null;
    options.onDrawn(why);
    const { mountMap: mountDrawn } = await import('./drawn/index.ts');
    if (gone) return;
    detach = mountDrawn(element, {
      ...options,
      ...(camera === undefined ? {} : { camera }),
      onEvent: (event) => {
        if (event !== 'no-webgl') options.onEvent(event);
      },
    });
    if (hadFocus) element.querySelector<HTMLElement>('[tabindex="0"]')?.focus();
  };
  const drawEngine = async (camera: Camera | null | undefined) => {
    const { mountMap: mountEngine } = await import('./index.ts');
    if (gone) return;
    let wasReady = false;
    let failed: WhyDrawn | null = null;
    const taken = mountEngine(element, {
      ...options,
      ...(camera === undefined ? {} : { camera }),
      onEvent: (event) => {
        if (event !== 'no-webgl' && event !== 'failed') {
          wasReady ||= event !== 'loading';
          options.onEvent(event);
          return;
        }
        lost ||= wasReady;
        failed = event === 'failed' ? 'failed' : wasReady ? 'lost' : 'missing';
        // Called while it mounts: there is nothing to take out yet
        if (detach !== null) fallBack(failed, wasReady);
      },
    });
    detach = taken;
    if (failed !== null) fallBack(failed, false);
  };
  const fallBack = (why: WhyDrawn, wasReady: boolean) => {
    const { viewport, cameraTarget } = store.getState();
    draw(why, wasReady ? viewport : (viewport ?? cameraTarget)).catch(report);
  };
  const report = () => {
    if (!gone) options.onEvent('failed');
  };

  element.dataset['mapState'] = 'loading';
  const why: WhyDrawn | null = options.drawn
    ? 'chosen'
    : lost
      ? 'lost'
      : hasWebGL2()
        ? null
        : 'missing';
  const start = used.has(element) ? store.getState().viewport : undefined;
  used.add(element);
  if (why !== null) draw(why, start).catch(report);
  // The engine's file may not come where a smaller one does
  else drawEngine(start).catch(() => fallBack('failed', false));
  return () => {
    gone = true;
    detach?.();
  };
}
