/**
 * The ground of the drawn map: a canvas larger than the view. While the map moves the canvas is shifted and
 * scaled as it is; it is painted anew when the map rests, or when its edge would come into view.
 */
import type { LayerSpecification } from 'maplibre-gl';
import { toWorld } from '../../geo/mercator.ts';
import type { BasemapPalette } from '../basemap/palette.ts';
import { numberOf, textOf } from './evaluate.ts';
import { createGroundPainter } from './ground.ts';
import { drawRelief } from './relief.ts';
import { type Tiles, tilesOver } from './tiles.ts';
import { originOf, type View } from './view.ts';

/** How far the canvas reaches beyond the view on each side, px. */
const BEYOND = 160;
/** More device px to a px than this cost more than they show. */
const FINEST = 2;
/** The canvas is not stretched further than this, or it is painted anew. */
const STRETCH = 1.9;

export interface Backdrop {
  readonly element: HTMLElement;
  /** What the ground is drawn from; the rest is painted from then on. */
  readonly dress: (
    palette: BasemapPalette,
    layers: readonly LayerSpecification[],
    relief: HTMLCanvasElement | null,
  ) => void;
  /** Puts the canvas where the view wants it, and paints it where it no longer suffices. */
  readonly follow: (view: View) => void;
  /** Paints for a view at rest, unless nothing has changed. */
  readonly settle: (view: View) => void;
  /** The next settling paints in any case. */
  readonly forget: () => void;
}

export function createBackdrop(tiles: () => Tiles | null): Backdrop {
  const canvas = document.createElement('canvas');
  canvas.className = 'drawn-ground';
  let painter = createGroundPainter([]);
  let bare: string | null = null;
  let relief: HTMLCanvasElement | null = null;
  let reliefOpacity: unknown = 1;
  let painted: View | null = null;

  const wide = (view: View): View => ({
    ...view,
    size: { width: view.size.width + 2 * BEYOND, height: view.size.height + 2 * BEYOND },
  });

  const paint = (view: View) => {
    const whole = wide(view);
    const { width, height } = whole.size;
    const ratio = Math.min(FINEST, window.devicePixelRatio || 1);
    const [deviceWidth, deviceHeight] = [Math.round(width * ratio), Math.round(height * ratio)];
    if (canvas.width !== deviceWidth || canvas.height !== deviceHeight) {
      canvas.width = deviceWidth;
      canvas.height = deviceHeight;
      canvas.style.width = `${width}px`;
      canvas.style.height = `${height}px`;
    }
    const context = canvas.getContext('2d');
    if (context === null || bare === null) return;
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    context.fillStyle = bare;
    context.fillRect(0, 0, width, height);
    const asked = { zoom: view.zoom };
    if (relief !== null) drawRelief(context, relief, whole, numberOf(reliefOpacity, asked, 1));
    const [left, top] = originOf(whole);
    const needed = tilesOver({ left, top, right: left + width, bottom: top + height }, view.zoom);
    painter.paint(context, whole, tiles()?.get(needed) ?? []);
    painted = view;
  };

  const follow = (view: View) => {
    if (painted === null) paint(view);
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
    dress: (palette, layers, nextRelief) => {
      const under = layers.find((layer) => layer.type === 'background');
      bare = textOf(under?.paint?.['background-color'], { zoom: 0 }, palette.ground);
      painter = createGroundPainter(layers);
      relief = nextRelief;
      const raster = layers.find((layer) => layer.type === 'raster');
      reliefOpacity = raster?.paint?.['raster-opacity'] ?? 1;
      painted = null;
    },
    follow,
    settle: (view) => {
      const same =
        painted !== null &&
        painted.zoom === view.zoom &&
        painted.centre[0] === view.centre[0] &&
        painted.centre[1] === view.centre[1] &&
        painted.size.width === view.size.width &&
        painted.size.height === view.size.height;
      if (!same) paint(view);
      follow(view);
    },
    forget: () => {
      painted = null;
    },
  };
}
