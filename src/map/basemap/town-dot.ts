/**
 * The dot at a town's point, computed rather than drawn, in the colours of its theme. A dot that takes any colour
 * would need a program of its own; this one is drawn with that of the discs.
 */
import type { Map as MapEngine } from 'maplibre-gl';
import { BASEMAP_PALETTES, type BasemapPalette } from './palette.ts';

/** Px of the image, which are those of the map at size 1. */
const SIZE = 16;
const RADIUS = 5;
const HALO = 2;

/** Image id of a palette's dot. */
export const townDot = ({ town, halo }: BasemapPalette): string => `town-dot/${town}/${halo}`;

const channels = (hex: string) => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));

/** A disc of 5 px in radius with a halo of 2, 16 px square. Both colours of the palette are `#rrggbb`. */
export function townDotImage(palette: Pick<BasemapPalette, 'town' | 'halo'>): {
  width: number;
  height: number;
  data: Uint8ClampedArray;
} {
  const data = new Uint8ClampedArray(SIZE * SIZE * 4);
  const [town, halo] = [channels(palette.town), channels(palette.halo)];
  const centre = (SIZE - 1) / 2;
  /** How much of a pixel lies within a radius. */
  const within = (radius: number, distance: number) =>
    Math.min(1, Math.max(0, radius + 0.5 - distance));
  for (let at = 0; at < SIZE * SIZE; at++) {
    const distance = Math.hypot((at % SIZE) - centre, Math.floor(at / SIZE) - centre);
    const inner = within(RADIUS, distance);
    const colour = halo.map((value, channel) => value + ((town[channel] ?? value) - value) * inner);
    data.set([...colour, 255 * within(RADIUS + HALO, distance)], at * 4);
  }
  return { width: SIZE, height: SIZE, data };
}

/**
 * Gives the map the dot of each theme whenever a style has loaded: a change of style drops all images. Call it
 * right after making the map, before its first style has loaded.
 *
 * @returns a function that stops doing so
 */
export function provideTownDot(map: MapEngine): () => void {
  const add = (): void => {
    for (const palette of Object.values(BASEMAP_PALETTES)) {
      const id = townDot(palette);
      if (!map.hasImage(id)) map.addImage(id, townDotImage(palette));
    }
  };
  map.on('style.load', add);
  return () => {
    map.off('style.load', add);
  };
}
