/** The small images besides the discs: stipple, stems, rings, badges, arrow heads. */
import { GROUND_COLOURS, RADIUS, SELECTED_RADIUS } from '../../symbology/disc.ts';
import type { BasemapTheme } from '../basemap/palette.ts';

type Context = CanvasRenderingContext2D;

/** Copies of an area that lie on one another, outermost first: dots grow and darken inwards. */
export const STIPPLE_STEPS = 6;
export const DOT_RADII = [0.32, 0.42, 0.52, 0.62, 0.71, 0.8] as const;
export const DOT_INK: Record<BasemapTheme, readonly number[]> = {
  light: [0.12, 0.16, 0.2, 0.24, 0.28, 0.34],
  dark: [0.15, 0.2, 0.25, 0.3, 0.35, 0.42],
};

/**
 * Side of the tile that repeats, px. A square grid turned by the angle whose tangent is a third (18.4
 * degrees) repeats after √10 cells both ways: 18 px make cells of 5.7 at whole zooms, 7 to 8 on average as the engine scales patterns between them.
 */
export const STIPPLE_TILE = 18;
const CELL = STIPPLE_TILE / Math.sqrt(10);

/** Dots of the tile, two to a cell as on a five of dice; positions wrap round. */
export function stippleDots(): [x: number, y: number][] {
  const [cosine, sine] = [3 / Math.sqrt(10), 1 / Math.sqrt(10)];
  const dots = new Map<string, [number, number]>();
  const wrap = (value: number) => ((value % STIPPLE_TILE) + STIPPLE_TILE) % STIPPLE_TILE;
  for (let i = -4; i <= 8; i++) {
    for (let j = -4; j <= 8; j++) {
      for (const half of [0.25, 0.75]) {
        const [u, v] = [(i + half) * CELL, (j + half) * CELL];
        const [x, y] = [wrap(u * cosine - v * sine), wrap(u * sine + v * cosine)];
        const name = (value: number) => Math.round(value * 10) % (STIPPLE_TILE * 10);
        dots.set(`${name(x)}:${name(y)}`, [x, y]);
      }
    }
  }
  return [...dots.values()];
}

/** One tile of dots for a step, origin at its top left. */
export function drawStipple(context: Context, theme: BasemapTheme, step: number): void {
  context.fillStyle = GROUND_COLOURS[theme].ink;
  context.globalAlpha = DOT_INK[theme][step] ?? 0.4;
  const radius = DOT_RADII[step] ?? 1;
  for (const [x, y] of stippleDots()) {
    // A dot across the tile's edge is drawn again on the other side
    for (const shiftX of [-STIPPLE_TILE, 0, STIPPLE_TILE]) {
      for (const shiftY of [-STIPPLE_TILE, 0, STIPPLE_TILE]) {
        context.beginPath();
        context.arc(x + shiftX, y + shiftY, radius, 0, 2 * Math.PI);
        context.fill();
      }
    }
  }
}

/** A stem that rises from the bottom middle of its image; the layer turns it. */
export function drawStem(context: Context, theme: BasemapTheme, length: number): void {
  const { ink, halo } = GROUND_COLOURS[theme];
  for (const [colour, width] of [
    [halo, 4],
    [ink, 1.2],
  ] as const) {
    context.strokeStyle = colour;
    context.lineWidth = width;
    context.beginPath();
    context.moveTo(3, length);
    context.lineTo(3, 0);
    context.stroke();
  }
}

const circle = (context: Context, radius: number) => {
  context.beginPath();
  context.arc(0, 0, radius, 0, 2 * Math.PI);
};

/** Round a selected disc, in the disc's units: ring on a halo. With `focus`, the ring of hover and focus. */
export function drawRing(context: Context, theme: BasemapTheme, focus: boolean): void {
  const { ink, halo, focus: colour } = GROUND_COLOURS[theme];
  circle(context, SELECTED_RADIUS);
  context.fillStyle = halo;
  context.globalAlpha = 0.75;
  context.fill();
  context.globalAlpha = 1;
  context.strokeStyle = focus ? colour : ink;
  context.lineWidth = focus ? 1.8 : 1.5;
  context.stroke();
}

/** The point of a town from which stems rise. */
export function drawDot(context: Context, theme: BasemapTheme): void {
  const { ink, halo } = GROUND_COLOURS[theme];
  circle(context, 4.2);
  context.fillStyle = halo;
  context.fill();
  circle(context, 2.6);
  context.fillStyle = ink;
  context.fill();
}

/** What stands for a crowd: a whole disc of paper; its number is text. */
export function drawBadge(context: Context, theme: BasemapTheme): void {
  const { ink, halo, panel } = GROUND_COLOURS[theme];
  circle(context, RADIUS + 4.4);
  context.fillStyle = halo;
  context.fill();
  circle(context, RADIUS + 2.4);
  context.fillStyle = panel;
  context.fill();
  context.strokeStyle = ink;
  context.lineWidth = 1.3;
  context.stroke();
  // A second, thinner ring: several discs lie on one another here
  circle(context, RADIUS + 0.2);
  context.lineWidth = 0.6;
  context.globalAlpha = 0.55;
  context.stroke();
}

/** Open head of a movement, pointing up, its tip at 0,0. */
export function drawHead(context: Context, theme: BasemapTheme): void {
  const { ink, halo } = GROUND_COLOURS[theme];
  for (const [colour, width] of [
    [halo, 5],
    [ink, 1.8],
  ] as const) {
    context.strokeStyle = colour;
    context.lineWidth = width;
    context.lineJoin = 'miter';
    context.beginPath();
    context.moveTo(-5.5, 9);
    context.lineTo(0, 0);
    context.lineTo(5.5, 9);
    context.stroke();
  }
}
