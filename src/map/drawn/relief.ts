/** The relief under the drawn map, toned as the style asks, by blending alone: no pixel is read back. */
import type { RasterLayerSpecification } from 'maplibre-gl';
import { toWorld } from '../../geo/mercator.ts';
import { RELIEF_CORNERS } from '../basemap/style.ts';
import { plainContext } from './sheet.ts';
import type { View } from './view.ts';
import { originOf } from './view.ts';

type Paint = NonNullable<RasterLayerSpecification['paint']>;

export interface Tone {
  /** Share of the colour that is taken away, 0 to 1. */
  readonly greyed: number;
  /** A grey, 0 to 1, laid over with this opacity: contrast and brightness in one. */
  readonly veil: { readonly grey: number; readonly opacity: number };
}

const numberIn = (value: unknown, standard: number) =>
  typeof value === 'number' ? value : standard;

/**
 * The engine's raster paint as a blend. Contrast and brightness are linear in each channel, so that together
 * they are `a·c + b`, which is a grey of `b / (1 - a)` laid over with opacity `1 - a`.
 */
export function toneOf(paint: Paint): Tone {
  const contrast = numberIn(paint['raster-contrast'], 0);
  const low = numberIn(paint['raster-brightness-min'], 0);
  const high = numberIn(paint['raster-brightness-max'], 1);
  const steep = contrast > 0 ? 1 / (1 - contrast) : 1 + contrast;
  const a = Math.min(1, (high - low) * steep);
  const b = low + (high - low) * (0.5 - 0.5 * steep);
  const opacity = 1 - a;
  const grey = opacity === 0 ? 0 : Math.min(1, Math.max(0, b / opacity));
  return { greyed: Math.max(0, -numberIn(paint['raster-saturation'], 0)), veil: { grey, opacity } };
}

/** The image with the tone in it, to be drawn again and again. */
export function tonedRelief(
  image: CanvasImageSource & { width: number; height: number },
  tone: Tone,
) {
  const canvas = document.createElement('canvas');
  canvas.width = image.width;
  canvas.height = image.height;
  const context = plainContext(canvas);
  if (context === null) return null;
  context.drawImage(image, 0, 0);
  const lay = (operation: GlobalCompositeOperation, grey: number, opacity: number) => {
    const level = Math.round(grey * 255);
    context.globalCompositeOperation = operation;
    context.fillStyle = `rgb(${level} ${level} ${level} / ${opacity})`;
    context.fillRect(0, 0, canvas.width, canvas.height);
  };
  lay('saturation', 0.5, tone.greyed);
  lay('source-atop', tone.veil.grey, tone.veil.opacity);
  return canvas;
}

/** Fetches the picture. @throws when it cannot be had or read */
export async function loadPicture(url: string): Promise<HTMLImageElement> {
  const image = new Image();
  image.src = url;
  await image.decode();
  return image;
}

/** Draws the part of the relief that the view shows. */
export function drawRelief(
  context: CanvasRenderingContext2D,
  relief: HTMLCanvasElement,
  view: View,
  opacity: number,
): void {
  const [northWest, , southEast] = RELIEF_CORNERS;
  const [left, top] = originOf(view);
  const [west, north] = toWorld(northWest, view.zoom);
  const [east, south] = toWorld(southEast, view.zoom);
  const scale = relief.width / (east - west);
  const down = relief.height / (south - north);
  context.save();
  context.globalAlpha = opacity;
  context.imageSmoothingQuality = 'high';
  context.drawImage(
    relief,
    (left - west) * scale,
    (top - north) * down,
    view.size.width * scale,
    view.size.height * down,
    0,
    0,
    view.size.width,
    view.size.height,
  );
  context.restore();
}
