/** Hands on the drawn map: drag, pinch, wheel, double press and keys, as the engine's map answers them. */
import type { Px } from '../../geo/mercator.ts';
import { wakeByClick } from '../awake.ts';
import { wantsStillness } from '../theme.ts';
import type { DrawnSurface } from './surface.ts';
import { type Look, pushed, zoomedAt } from './view.ts';

/** A press that has moved further than this is a drag, px. */
const SLACK = 4;
/** Px that a key moves the map, and ms that it takes. */
const KEY_STEP = 100;
const KEY_EASE = 300;
/** The wheel rests when it has not turned for so long, ms. */
const WHEEL_REST = 160;
/** Px of the wheel for one step of zoom; a pinch on a touch pad sends far smaller ones. */
const WHEEL_STEP = 420;
const PINCH_STEP = 90;
/** Px in a line, where the wheel counts lines. */
const WHEEL_LINE = 36;

const PUSHES: Readonly<Record<string, Px>> = {
  ArrowLeft: [KEY_STEP, 0],
  ArrowRight: [-KEY_STEP, 0],
  ArrowUp: [0, KEY_STEP],
  ArrowDown: [0, -KEY_STEP],
};
const ZOOMS: Readonly<Record<string, number>> = { '+': 1, '=': 1, '-': -1, _: -1 };

const middle = (points: readonly Px[]): Px => [
  points.reduce((sum, [x]) => sum + x, 0) / points.length,
  points.reduce((sum, [, y]) => sum + y, 0) / points.length,
];
const spanOf = ([a, b]: readonly Px[]) =>
  a === undefined || b === undefined ? 0 : Math.hypot(a[0] - b[0], a[1] - b[1]);

/** Starts to listen; returns its undoing. `cooperative`: one finger, the bare wheel and, before a click, the mouse are left to the page. */
export function listenToHands(
  element: HTMLElement,
  surface: DrawnSurface,
  cooperative: boolean,
): () => void {
  const ending = new AbortController();
  const { isAwake, undo } = wakeByClick(element, cooperative);
  const fingers = new Map<number, Px>();
  let pressed: Px | null = null;
  let dragging = false;
  let wheelRest: ReturnType<typeof setTimeout> | undefined;

  const at = (event: MouseEvent): Px => {
    const { left, top } = element.getBoundingClientRect();
    return [event.clientX - left, event.clientY - top];
  };
  const tell = (type: 'click' | 'mousemove' | 'mouseout', [x, y]: Px) =>
    surface.tell(type, { point: { x, y } });
  const easing = () => (wantsStillness() ? 0 : KEY_EASE);
  const ease = (look: Look, event: Event) => surface.easeBy(look, easing(), event);

  const onDown = (event: PointerEvent) => {
    if (event.button !== 0) return;
    const point = at(event);
    fingers.set(event.pointerId, point);
    if (fingers.size === 1) pressed = point;
    if (fingers.size === 2) surface.hold(event);
  };
  const onMove = (event: PointerEvent) => {
    const point = at(event);
    const before = [...fingers.values()];
    if (!fingers.has(event.pointerId)) {
      if (event.pointerType !== 'touch') tell('mousemove', point);
      return;
    }
    const far =
      pressed === null ? SLACK + 1 : Math.hypot(point[0] - pressed[0], point[1] - pressed[1]);
    if (!dragging && far <= SLACK) return;
    if (cooperative && event.pointerType === 'touch' && fingers.size < 2) return;
    if (event.pointerType === 'mouse' && !isAwake()) return;
    fingers.set(event.pointerId, point);
    if (!dragging) {
      dragging = true;
      element.setPointerCapture(event.pointerId);
      element.dataset['dragging'] = '';
      surface.hold(event);
    }
    const now = [...fingers.values()];
    const [from, to] = [middle(before), middle(now)];
    const view = surface.look();
    const moved = { ...view, ...pushed(view, [to[0] - from[0], to[1] - from[1]]) };
    const [span, wasSpan] = [spanOf(now), spanOf(before)];
    const zoom = span > 0 && wasSpan > 0 ? view.zoom + Math.log2(span / wasSpan) : view.zoom;
    surface.moveTo(zoom === view.zoom ? moved : zoomedAt(moved, to, zoom), event);
  };
  const onUp = (event: PointerEvent) => {
    if (!fingers.delete(event.pointerId) || fingers.size > 0) return;
    const wasPress = !dragging && pressed !== null && event.type === 'pointerup';
    dragging = false;
    pressed = null;
    delete element.dataset['dragging'];
    surface.release();
    if (wasPress) tell('click', at(event));
  };
  const onWheel = (event: WheelEvent) => {
    if (cooperative && !event.ctrlKey && !event.metaKey) return;
    event.preventDefault();
    const lines = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? WHEEL_LINE : 1;
    const steps = (-event.deltaY * lines) / (event.ctrlKey ? PINCH_STEP : WHEEL_STEP);
    const view = surface.look();
    surface.hold(event);
    surface.moveTo(zoomedAt(view, at(event), view.zoom + Math.max(-1, Math.min(1, steps))), event);
    clearTimeout(wheelRest);
    wheelRest = setTimeout(() => surface.release(), WHEEL_REST);
  };
  const onDouble = (event: MouseEvent) => {
    event.preventDefault();
    const view = surface.look();
    ease(zoomedAt(view, at(event), view.zoom + (event.shiftKey ? -1 : 1)), event);
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const view = surface.look();
    const push = PUSHES[event.key];
    const zoom = ZOOMS[event.key];
    if (push === undefined && zoom === undefined) return;
    event.preventDefault();
    if (push !== undefined) ease(pushed(view, push), event);
    else ease({ centre: view.centre, zoom: Math.round(view.zoom + (zoom ?? 0)) }, event);
  };

  const { signal } = ending;
  element.addEventListener('pointerdown', onDown, { signal });
  element.addEventListener('pointermove', onMove, { signal });
  element.addEventListener('pointerup', onUp, { signal });
  element.addEventListener('pointercancel', onUp, { signal });
  element.addEventListener('pointerleave', (event) => tell('mouseout', at(event)), { signal });
  element.addEventListener('wheel', onWheel, { signal, passive: false });
  element.addEventListener('dblclick', onDouble, { signal });
  element.addEventListener('keydown', onKey, { signal });
  return () => {
    ending.abort();
    undo();
    clearTimeout(wheelRest);
  };
}
