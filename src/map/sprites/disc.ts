/** The slipped disc on a canvas: the same geometry as the page's SVG marks, in literal colours. */
import type { Half, Mark } from '../../domain/readings.ts';
import {
  bandsOf,
  GROUND_COLOURS,
  halfPath,
  type Lens,
  lensHalf,
  pipOf,
  RADIUS,
  READING_COLOURS,
  RIM_WIDTH,
  slipOffset,
} from '../../symbology/disc.ts';
import type { BasemapTheme } from '../basemap/palette.ts';

/** Side of the square, in the disc's units, that holds a disc at its furthest slip with its halo. */
export const DISC_BOX = 32;
const HALO = 2;

const WHOLE = `M0 ${-RADIUS}A${RADIUS} ${RADIUS} 0 0 1 0 ${RADIUS}A${RADIUS} ${RADIUS} 0 0 1 0 ${-RADIUS}Z`;

type Side = -1 | 0 | 1;
const outlineOf = (side: Side, radius = RADIUS) =>
  new Path2D(side === 0 ? WHOLE : halfPath(side, radius));

function halo(
  context: CanvasRenderingContext2D,
  half: Half,
  side: Side,
  theme: BasemapTheme,
): void {
  const { halo: colour } = GROUND_COLOURS[theme];
  context.save();
  context.translate(0, side === 0 ? 0 : slipOffset(half));
  context.fillStyle = colour;
  context.strokeStyle = colour;
  context.lineWidth = 2 * HALO + RIM_WIDTH;
  const outline = outlineOf(side);
  context.fill(outline);
  context.stroke(outline);
  context.restore();
}

function pip(context: CanvasRenderingContext2D, x: number, y: number, r: number, colour: string) {
  context.fillStyle = colour;
  context.beginPath();
  context.arc(x, y, r, 0, 2 * Math.PI);
  context.fill();
}

function bands(
  context: CanvasRenderingContext2D,
  half: Half & { kind: 'divided' },
  side: Side,
  theme: BasemapTheme,
): void {
  context.save();
  context.clip(outlineOf(side));
  bandsOf(half.readings).forEach((band, index) => {
    const colours = READING_COLOURS[theme][band.reading];
    context.fillStyle = colours.fill;
    context.fillRect(-12, band.top, 24, band.height);
    if (index > 0) {
      context.fillStyle = GROUND_COLOURS[theme].paper;
      context.fillRect(-12, band.top - 0.7, 24, 1.4);
    }
    pip(context, side * 4.3, band.pipY, 1.45, colours.pip);
  });
  context.restore();
}

function rim(context: CanvasRenderingContext2D, side: Side, colour: string): void {
  context.strokeStyle = colour;
  context.lineWidth = RIM_WIDTH;
  context.stroke(outlineOf(side));
}

function drawHalf(context: CanvasRenderingContext2D, half: Half, side: Side, theme: BasemapTheme) {
  const ground = GROUND_COLOURS[theme];
  context.save();
  if (half.kind === 'silent') {
    const outline = outlineOf(side, RADIUS - 0.2);
    context.fillStyle = ground.paper;
    context.fill(outline);
    context.setLineDash([1.9, 1.7]);
    context.strokeStyle = ground.soft;
    context.lineWidth = 1.25;
    context.stroke(outline);
  } else if (half.kind === 'divided') {
    bands(context, half, side, theme);
    rim(context, side, ground.ink);
  } else {
    context.translate(0, side === 0 ? 0 : slipOffset(half));
    const colours = READING_COLOURS[theme][half.reading];
    context.fillStyle = colours.fill;
    context.fill(outlineOf(side));
    rim(context, side, ground.ink);
    const { x, y, r } = pipOf(half.reading, side);
    pip(context, x, y, r, colours.pip);
  }
  context.restore();
}

/** Draws a mark as a lens shows it, centred on 0,0 in the disc's units, halo and all. */
export function drawDisc(
  context: CanvasRenderingContext2D,
  mark: Mark,
  lens: Lens,
  theme: BasemapTheme,
): void {
  context.lineJoin = 'round';
  if (lens === 'contrast') {
    halo(context, mark.official, -1, theme);
    halo(context, mark.independent, 1, theme);
    drawHalf(context, mark.official, -1, theme);
    drawHalf(context, mark.independent, 1, theme);
  } else {
    const half = lensHalf(mark, lens);
    halo(context, half, 0, theme);
    drawHalf(context, half, 0, theme);
  }
}
