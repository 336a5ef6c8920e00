/**
 * A canvas larger than the view. While the map moves it is shifted and scaled as it is; it is painted anew when the
 * map rests, or when its edge would come into view.
 */
import { toWorld } from '../../geo/mercator.ts';
import { originOf, type View } from './view.ts';

/** How far the canvas reaches beyond the view on each side, px. */
const BEYOND = 160;
/** More device px to a px than this cost more than they show. */
const FINEST = 2;
/** The canvas is not stretched further than this, or it is painted anew. */
const STRETCH = 1.9;

export interface Sheet {
  readonly element: HTMLCanvasElement;
  /** Puts the canvas where the view wants it, and paints it where it no longer suffices. */
  readonly follow: (view: View) => void;
  /** Paints for a view at rest, unless nothing has changed. */
  readonly settle: (view: View) => void;
  /** What is painted no longer holds. */
  readonly forget: () => void;
}

/** A context that is painted by the processor: its graphics process would take seconds where there is no card. */
export const plainContext = (canvas: HTMLCanvasElement): CanvasRenderingContext2D | null =>
  canvas.getContext('2d', { willReadFrequently: true });

/** `paint` is given an empty canvas, scaled to px of the view, and the view that is all of the canvas. */
export function createSheet(
  className: string,
  paint: (context: CanvasRenderingContext2D, whole: View, ratio: number) => void,
): Sheet {
  const canvas = document.createElement('canvas');
  canvas.className = className;
  const context = plainContext(canvas);
  let painted: View | null = null;

  const write = (view: View) => {
    const size = { width: view.size.width + 2 * BEYOND, height: view.size.height + 2 * BEYOND };
    const ratio = Math.min(FINEST, window.devicePixelRatio || 1);
    // Empties it too
    canvas.width = Math.round(size.width * ratio);
    canvas.height = Math.round(size.height * ratio);
    canvas.style.width = `${size.width}px`;
    canvas.style.height = `${size.height}px`;
    if (context === null) return;
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    paint(context, { ...view, size }, ratio);
    painted = view;
  };

  const follow = (view: View) => {
    if (painted === null) write(view);
    if (painted === null) return;
    const [x, y] = toWorld(painted.centre, view.zoom);
    const [left, top] = originOf(view);
    const scale = 2 ** (view.zoom - painted.zoom);
    const { width, height } = painted.size;
    // Of the painted view's middle on the screen
    const [middleX, middleY] = [x - left, y - top];
    const reachX = (width / 2 + BEYOND) * scale;
    const reachY = (height / 2 + BEYOND) * scale;
    const covers =
      middleX - reachX <= 0 &&
      middleY - reachY <= 0 &&
      middleX + reachX >= view.size.width &&
      middleY + reachY >= view.size.height;
    if (!covers || scale > STRETCH) {
      painted = null;
      follow(view);
      return;
    }
    canvas.style.transform = `translate(${middleX - reachX}px, ${middleY - reachY}px) scale(${scale})`;
  };

  return {
    element: canvas,
    follow,
    settle: (view) => {
      const same =
        painted !== null &&
        painted.zoom === view.zoom &&
        painted.centre[0] === view.centre[0] &&
        painted.centre[1] === view.centre[1] &&
        painted.size.width === view.size.width &&
        painted.size.height === view.size.height;
      if (!same) write(view);
      follow(view);
    },
    forget: () => {
      painted = null;
    },
  };
}
