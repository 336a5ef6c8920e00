/**
 * The slipped disc as a list of painted paths, from the bottom up, in the units of its 36-unit box: what a
 * canvas fills and what an SVG writes are the same.
 */
import type { Half, Mark } from '../domain/readings.ts';
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
} from './disc.ts';

type Theme = 'light' | 'dark';
type Side = -1 | 0 | 1;

export interface DiscPart {
  /** SVG path data. */
  readonly path: string;
  /** Shift down, units. */
  readonly shift: number;
  /** Path beyond which nothing of the part is seen; shifted with it. */
  readonly clip?: string;
  readonly fill?: string;
  readonly stroke?: string;
  readonly width?: number;
  readonly dash?: readonly number[];
}

/** How far the halo reaches beyond the rim, units. */
const HALO = 2;

const tidy = (value: number) => Math.round(value * 100) / 100;
const circle = (x: number, y: number, r: number) =>
  `M${tidy(x - r)} ${y}A${r} ${r} 0 1 1 ${tidy(x + r)} ${y}A${r} ${r} 0 1 1 ${tidy(x - r)} ${y}Z`;
const outlineOf = (side: Side, radius = RADIUS) =>
  side === 0 ? circle(0, 0, radius) : halfPath(side, radius);
const shiftOf = (half: Half, side: Side) => (side === 0 ? 0 : slipOffset(half));

function haloPart(half: Half, side: Side, theme: Theme): DiscPart {
  const { halo } = GROUND_COLOURS[theme];
  const width = 2 * HALO + RIM_WIDTH;
  return { path: outlineOf(side), shift: shiftOf(half, side), fill: halo, stroke: halo, width };
}

function bandParts(half: Half & { kind: 'divided' }, side: Side, theme: Theme): DiscPart[] {
  const clip = outlineOf(side);
  const strip = (top: number, height: number) => `M-12 ${top}h24v${height}h-24Z`;
  return bandsOf(half.readings).flatMap((band, index): DiscPart[] => {
    const colours = READING_COLOURS[theme][band.reading];
    const cut: DiscPart[] =
      index === 0
        ? []
        : [{ path: strip(band.top - 0.7, 1.4), shift: 0, clip, fill: GROUND_COLOURS[theme].paper }];
    return [
      { path: strip(band.top, band.height), shift: 0, clip, fill: colours.fill },
      ...cut,
      { path: circle(side * 4.3, band.pipY, 1.45), shift: 0, clip, fill: colours.pip },
    ];
  });
}

function halfParts(half: Half, side: Side, theme: Theme): DiscPart[] {
  const ground = GROUND_COLOURS[theme];
  const rim = { stroke: ground.ink, width: RIM_WIDTH };
  if (half.kind === 'silent') {
    const path = outlineOf(side, RADIUS - 0.2);
    const dash = [1.9, 1.7];
    return [{ path, shift: 0, fill: ground.paper, stroke: ground.soft, width: 1.25, dash }];
  }
  if (half.kind === 'divided') {
    return [...bandParts(half, side, theme), { path: outlineOf(side), shift: 0, ...rim }];
  }
  const shift = shiftOf(half, side);
  const colours = READING_COLOURS[theme][half.reading];
  const { x, y, r } = pipOf(half.reading, side);
  return [
    { path: outlineOf(side), shift, fill: colours.fill, ...rim },
    { path: circle(x, y, r), shift, fill: colours.pip },
  ];
}

/** A mark as a lens shows it, centred on 0,0, halo and all. */
export function discParts(mark: Mark, lens: Lens, theme: Theme): DiscPart[] {
  if (lens === 'contrast') {
    const { official, independent } = mark;
    return [
      haloPart(official, -1, theme),
      haloPart(independent, 1, theme),
      ...halfParts(official, -1, theme),
      ...halfParts(independent, 1, theme),
    ];
  }
  const half = lensHalf(mark, lens);
  return [haloPart(half, 0, theme), ...halfParts(half, 0, theme)];
}
