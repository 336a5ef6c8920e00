/**
 * The slipped disc as geometry (design, section 4): one description that the SVG marks of the page, the
 * map's sprites, print and static pictures all draw from. Units are those of a 36-unit box centred on 0,0.
 */
import type { Half, Mark } from '../domain/readings.ts';
import type { Lens, Reading } from '../domain/vocabulary.ts';

export type { Lens };

export const RADIUS = 9.6;
export const BOX = 36;
/** Half the gap between the halves. */
const GAP = 0.8;
/** Rise or fall of a half for each step from reading 3. */
const SLIP = 1.7;

export const RIM_WIDTH = 1.3;
export const SELECTED_RADIUS = 16.2;

/** Vertical offset of a half: up for 5, down for 1, none when silent or divided. */
export function slipOffset(half: Half): number {
  return half.kind === 'one' ? (3 - half.reading) * SLIP : 0;
}

/** SVG path of the left (-1) or right (1) half on the datum. */
export function halfPath(side: -1 | 1, radius = RADIUS): string {
  return side < 0
    ? `M${-GAP} ${-radius}A${radius} ${radius} 0 0 0 ${-GAP} ${radius}Z`
    : `M${GAP} ${-radius}A${radius} ${radius} 0 0 1 ${GAP} ${radius}Z`;
}

/** A horizontal cut through a half or a whole disc. */
export interface Band {
  readonly reading: Reading;
  readonly top: number;
  readonly height: number;
  readonly pipY: number;
}

/** The bands of a divided side, the higher reading above. */
export function bandsOf(readings: readonly Reading[]): Band[] {
  const height = (2 * RADIUS) / readings.length;
  return readings.map((reading, index) => ({
    reading,
    top: -RADIUS + index * height,
    height,
    pipY: -RADIUS + height * (index + 0.5) + (3 - reading) * 0.5,
  }));
}

/** Pip of a half that holds one reading, relative to the half. */
export function pipOf(
  reading: Reading,
  side: -1 | 0 | 1,
): { readonly x: number; readonly y: number; readonly r: number } {
  return { x: side * 4.2, y: (3 - reading) * 2.55, r: 1.75 };
}

/** The half that a one-camp lens shows as a whole disc. */
export function lensHalf(mark: Mark, lens: 'official' | 'independent'): Half {
  return lens === 'official' ? mark.official : mark.independent;
}

/** CSS custom properties for a reading's fill and its pip, set per theme in the stylesheet. */
export const readingFill = (reading: Reading): string => `var(--reading-${reading})`;
export const readingPip = (reading: Reading): string => `var(--pip-${reading})`;

/** Literal colours for places where CSS variables do not reach: map sprites, static pictures, print. */
export const READING_COLOURS: Record<
  'light' | 'dark',
  Record<Reading, { readonly fill: string; readonly pip: string }>
> = {
  light: {
    5: { fill: '#54308c', pip: '#ffffff' },
    4: { fill: '#9a83cf', pip: '#ffffff' },
    3: { fill: '#ddd7cb', pip: '#1d2426' },
    2: { fill: '#eba653', pip: '#1d2426' },
    1: { fill: '#a84f06', pip: '#ffffff' },
  },
  dark: {
    5: { fill: '#b9a0ff', pip: '#13181a' },
    4: { fill: '#7a63b3', pip: '#ffffff' },
    3: { fill: '#55534e', pip: '#ffffff' },
    2: { fill: '#ad6f2e', pip: '#ffffff' },
    1: { fill: '#ffab52', pip: '#13181a' },
  },
};

/** Ground, ink and rim for the same places. */
export const GROUND_COLOURS: Record<
  'light' | 'dark',
  {
    readonly paper: string;
    readonly panel: string;
    readonly halo: string;
    readonly ink: string;
    readonly soft: string;
    readonly focus: string;
  }
> = {
  light: {
    paper: '#fbf8f2',
    panel: '#fffdf9',
    halo: '#fffdf9',
    ink: '#1d2426',
    soft: '#565f5d',
    focus: '#0a5b8c',
  },
  dark: {
    paper: '#13181a',
    panel: '#171c1f',
    halo: '#13181a',
    ink: '#ece7dd',
    soft: '#a8b0ad',
    focus: '#7cc4f0',
  },
};
