/** Pointer and keys on the strip, turned into days and handed to the arithmetic of logic.ts. */
import { type KeyboardEvent, type PointerEvent, type RefObject, useRef } from 'react';
import type { TimeScale } from '../../time/scale.ts';
import { useAtlas } from '../shared/context.tsx';
import { drag, type Edge, edgeAfterKey, type Hold, moveEdge } from './brush.ts';
import { addDays, daysBetween } from './steps.ts';
import type { TimelineData } from './use-timeline.ts';
import { asChoice } from './window.ts';

/** A press that travels less than this is no drag. */
const SLACK = 4;
/** Days on the axis below which dragging goes by the day. */
const FINE = 500;

interface Held {
  readonly hold: Hold;
  readonly day: string;
  readonly clientX: number;
  readonly window: TimelineData['window'];
  moved: boolean;
}

const isRtl = (element: Element) => getComputedStyle(element).direction === 'rtl';

export function useBrush(
  data: TimelineData,
  scale: TimeScale,
  plot: RefObject<HTMLElement | null>,
) {
  const { actions } = useAtlas();
  const held = useRef<Held | null>(null);
  const { window, extent, axis } = data;
  const dayAt = (clientX: number): string => {
    const box = plot.current?.getBoundingClientRect();
    if (box === undefined || plot.current === null) return axis.from;
    return scale.day(isRtl(plot.current) ? box.right - clientX : clientX - box.left);
  };
  const onPointerDown = (event: PointerEvent<HTMLElement>) => {
    const target = event.target as HTMLElement;
    if (event.button !== 0 || target.closest('button') !== null) return;
    const holder = target.closest<HTMLElement>('[data-hold]');
    const hold = (holder?.getAttribute('data-hold') ?? 'new') as Hold;
    held.current = {
      hold,
      day: dayAt(event.clientX),
      clientX: event.clientX,
      window,
      moved: false,
    };
    event.currentTarget.setPointerCapture(event.pointerId);
  };
  const onPointerMove = (event: PointerEvent) => {
    const now = held.current;
    if (now === null) return;
    if (!now.moved && Math.abs(event.clientX - now.clientX) < SLACK) return;
    now.moved = true;
    const grain = daysBetween(axis.from, axis.to) < FINE ? 'day' : 'month';
    actions.setTime(
      asChoice(drag(now.hold, now.day, dayAt(event.clientX), now.window, extent, grain), extent),
    );
  };
  const onPointerUp = () => {
    held.current = null;
  };
  const onKeyDown = (edge: Edge) => (event: KeyboardEvent<HTMLElement>) => {
    // The edge that ends the window moves by whole months when it is a last day, so step from the day after.
    const day = edgeAfterKey(
      event.key,
      event.shiftKey,
      edge,
      window,
      extent,
      isRtl(event.currentTarget),
    );
    if (day === null) return;
    event.preventDefault();
    actions.setTime(asChoice(moveEdge(window, edge, day, extent), extent));
  };
  return {
    plotHandlers: { onPointerDown, onPointerMove, onPointerUp, onPointerCancel: onPointerUp },
    onKeyDown,
    /** Positions of the two edges; the end lies after its last day. */
    edges: { from: scale.x(window.from), to: scale.x(addDays(window.to, 1)) },
  };
}
