/**
 * The map's entry for the shell. The drawn map comes first: it is small, and painted in half the time. Where the
 * browser can draw the engine's map, that is made ready behind it and takes its place once all of it is painted;
 * elsewhere, and when the engine fails, the drawn map stays or comes back. Camera, lens, selection and focus stay;
 * each of the two comes by dynamic import, so that a browser without WebGL 2 never asks for the engine.
 */
import type { Camera } from '../state/store.ts';
import type { MapEvent, MapOptions, MountedMap } from './contract.ts';
import { watchHands } from './hands.ts';

/** Why the map is drawn: no WebGL 2, its context lost for good, the engine failed, the reader's wish. */
export type WhyDrawn = 'missing' | 'lost' | 'failed' | 'chosen';

export interface ShellMapOptions extends Omit<MapOptions, 'onEvent' | 'camera'> {
  /** Hears of everything but what the drawn map makes good. */
  readonly onEvent: (event: Exclude<MapEvent, 'no-webgl'>) => void;
  readonly onDrawn: (why: WhyDrawn) => void;
  /** The reader wants the drawn map. */
  readonly drawn?: boolean;
}

/** Asked for with the pane, not after it: a reader sees this map first. */
const drawnMap = () => import('./drawn/index.ts');
drawnMap().catch(() => {});

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

/** How long a map waits for the page to be painted: graphics that are that busy will not be sooner for it. Ms. */
const LATE = 60;

const afterFrame = () =>
  new Promise<void>((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
const late = () => new Promise<void>((resolve) => setTimeout(resolve, LATE));

/** Elements that have held a map: the next one in the same place starts where that one stood. */
const used = new WeakSet<HTMLElement>();

/** Puts a map into the element; the result takes it out again. */
export function mountMap(element: HTMLElement, options: ShellMapOptions): () => void {
  const { store, onEvent, onDrawn } = options;
  let front: MountedMap | null = null;
  /** The engine's map, while it is made ready behind the drawn one. */
  let next: MountedMap | null = null;
  /** What it has said of itself, and whether it has painted its marks. */
  let said: MapEvent = 'loading';
  let painted = false;
  /** Where the next one was last asked to stand. */
  let asked: Camera | null | undefined;
  let gone = false;
  /** Text is readable before the first map is drawn; another takes its place at once. */
  let isFirst = true;

  const focusFront = () => element.querySelector<HTMLElement>('[tabindex="0"]')?.focus();
  const controls = () => [...element.querySelectorAll<HTMLElement>('.map-control')];
  /** Puts the next map in the place of the present one, unless that is in somebody's hands. */
  const takeOver = () => {
    if (next === null || said === 'loading' || !painted) return;
    element.dataset['mapNext'] = 'ready';
    if (front?.isMoving() || hands.hold()) return;
    const { viewport } = store.getState();
    if (asked !== viewport) {
      asked = viewport;
      // Comes again once it has painted what is there
      if (!next.stand(viewport)) return;
    }
    const focused = element.contains(document.activeElement) ? document.activeElement : null;
    const control = controls().indexOf(focused as HTMLElement);
    front?.detach();
    front = next;
    settle();
    front.comeForward();
    if (control >= 0) controls()[control]?.focus();
    else if (focused !== null) focusFront();
    tell(said);
  };
  const hands = watchHands(element, store, takeOver);
  /** No other map is to come. */
  const settle = () => {
    next = null;
    hands.undo();
    delete element.dataset['mapNext'];
  };
  const tell = (event: MapEvent) => {
    if (event !== 'no-webgl') onEvent(event);
  };
  const start = used.has(element) ? store.getState().viewport : undefined;
  used.add(element);

  /** Puts the drawn map in the place of what is there. */
  const draw = async (camera: Camera | null | undefined, then?: () => void) => {
    const hadFocus = element.contains(document.activeElement);
    front?.detach();
    front = null;
    const { mountMap: mountDrawn } = await drawnMap();
    if (isFirst) await Promise.race([afterFrame(), late()]);
    isFirst = false;
    if (gone) return;
    front = mountDrawn(element, {
      ...options,
      ...(camera === undefined ? {} : { camera }),
      onRest: takeOver,
      onEvent: (event) => {
        tell(event);
        if (event !== 'loading') then?.();
      },
    });
    if (hadFocus) focusFront();
  };
  /** The drawn map is what the reader has from now on. */
  const keepDrawn = (why: WhyDrawn) => {
    if (gone) return;
    const { viewport, cameraTarget } = store.getState();
    settle();
    onDrawn(why);
    if (front === engine) draw(lost ? viewport : (viewport ?? cameraTarget)).catch(fail);
  };
  const fail = () => {
    if (!gone) onEvent('failed');
  };

  let engine: MountedMap | null = null;
  const bring = async () => {
    if (!hasWebGL2()) return keepDrawn('missing');
    const { mountMap: mountEngine } = await import('./index.ts');
    if (gone) return;
    const behind = front !== null;
    const camera = behind ? store.getState().viewport : start;
    engine = mountEngine(element, {
      ...options,
      ...(camera === undefined ? {} : { camera }),
      behind,
      onRest: () => {
        painted = true;
        takeOver();
      },
      onEvent: (event) => {
        if (event === 'no-webgl' || event === 'failed') {
          const wasReady = said !== 'loading';
          lost ||= wasReady;
          if (front !== engine) engine?.detach();
          keepDrawn(event === 'failed' ? 'failed' : wasReady ? 'lost' : 'missing');
          return;
        }
        said = event;
        if (next === null) tell(event);
        else takeOver();
      },
    });
    if (behind) next = engine;
    else {
      front = engine;
      settle();
    }
  };

  element.dataset['mapState'] = 'loading';
  const why: WhyDrawn | null = options.drawn ? 'chosen' : lost ? 'lost' : null;
  if (why !== null) {
    onDrawn(why);
    draw(start).catch(fail);
  } else {
    element.dataset['mapNext'] = '';
    let begun = false;
    // The engine's file may not come where a smaller one does, and the other way round
    const begin = () => {
      if (!begun) bring().catch(() => keepDrawn('failed'));
      begun = true;
    };
    draw(start, () => afterFrame().then(begin)).catch(begin);
  }
  return () => {
    gone = true;
    next?.detach();
    front?.detach();
    settle();
  };
}
