/** The slipped disc on a canvas: the same parts as the page's SVG marks, in literal colours. */
import type { Mark } from '../../domain/readings.ts';
import type { Lens } from '../../symbology/disc.ts';
import { discParts } from '../../symbology/disc-parts.ts';
import type { BasemapTheme } from '../basemap/palette.ts';

/** Side of the square, in the disc's units, that holds a disc at its furthest slip with its halo. */
export const DISC_BOX = 32;

/** Draws a mark as a lens shows it, centred on 0,0 in the disc's units, halo and all. */
export function drawDisc(
  context: CanvasRenderingContext2D,
  mark: Mark,
  lens: Lens,
  theme: BasemapTheme,
): void {
  context.lineJoin = 'round';
  for (const { path, shift, clip, fill, stroke, width, dash } of discParts(mark, lens, theme)) {
    context.save();
    context.translate(0, shift);
    if (clip !== undefined) context.clip(new Path2D(clip));
    const outline = new Path2D(path);
    if (fill !== undefined) {
      context.fillStyle = fill;
      context.fill(outline);
    }
    if (stroke !== undefined) {
      context.setLineDash([...(dash ?? [])]);
      context.strokeStyle = stroke;
      context.lineWidth = width ?? 1;
      context.stroke(outline);
    }
    context.restore();
  }
}
