/** The pointer over the map: what is under it is named, a press opens it. */
import { markAt, type ScreenMark } from './screen.ts';
import type { PointerAt, Surface } from './surface.ts';

/** How far from its middle a mark answers, px: at least 24 across, 44 under a finger. */
const REACH_FINE = 15;
const REACH_COARSE = 23;

export interface PointerActions {
  readonly marks: () => readonly ScreenMark[];
  readonly onHover: (mark: ScreenMark | null) => void;
  readonly onPress: (mark: ScreenMark) => void;
}

/** Listens to the pointer; returns its undoing. */
export function watchPointer(map: Surface, actions: PointerActions): () => void {
  const coarse = matchMedia('(pointer: coarse)');
  const canHover = matchMedia('(hover: hover)');
  const under = ({ point }: PointerAt) =>
    markAt(actions.marks(), [point.x, point.y], coarse.matches ? REACH_COARSE : REACH_FINE);
  let last: string | null = null;
  const hover = (mark: ScreenMark | null) => {
    if (mark?.id === last || (mark === null && last === null)) return;
    last = mark?.id ?? null;
    actions.onHover(mark);
  };
  const move = (event: PointerAt) => {
    if (canHover.matches) hover(map.isMoving() ? null : under(event));
  };
  const leave = () => hover(null);
  const press = (event: PointerAt) => {
    const mark = under(event);
    if (mark !== null) actions.onPress(mark);
  };
  map.on('mousemove', move);
  map.on('mouseout', leave);
  map.on('click', press);
  return () => {
    map.off('mousemove', move);
    map.off('mouseout', leave);
    map.off('click', press);
    hover(null);
  };
}
