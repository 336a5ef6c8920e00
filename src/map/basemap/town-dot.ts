/** The dot at a town's point, computed rather than drawn, so that it needs no sprite and takes any colour. */
import type { Map as MapEngine } from 'maplibre-gl';

/** Image id of the dot. */
export const TOWN_DOT = 'town-dot';

const SIZE = 40;
const RADIUS = 10;
/** Pixels over which the distance field runs, and the share of it that lies inside: what the engine expects. */
const FIELD_RADIUS = 8;
const FIELD_CUTOFF = 0.25;
const PIXEL_RATIO = 2;

/** A disc as a signed distance field: 40 px square at a pixel ratio of 2, the disc 10 px in radius. */
export function townDotImage(): { width: number; height: number; data: Uint8ClampedArray } {
  const data = new Uint8ClampedArray(SIZE * SIZE * 4);
  const centre = (SIZE - 1) / 2;
  for (let y = 0; y < SIZE; y++) {
    for (let x = 0; x < SIZE; x++) {
      const outside = Math.hypot(x - centre, y - centre) - RADIUS;
      const alpha = 255 - 255 * (outside / FIELD_RADIUS + FIELD_CUTOFF);
      data.set([255, 255, 255, alpha], (y * SIZE + x) * 4);
    }
  }
  return { width: SIZE, height: SIZE, data };
}

/**
 * Gives the map the dot whenever a style has loaded: a change of style drops all images. Call it right
 * after making the map, before its first style has loaded.
 *
 * @returns a function that stops doing so
 */
export function provideTownDot(map: MapEngine): () => void {
  const add = (): void => {
    if (!map.hasImage(TOWN_DOT)) {
      map.addImage(TOWN_DOT, townDotImage(), { sdf: true, pixelRatio: PIXEL_RATIO });
    }
  };
  map.on('style.load', add);
  return () => {
    map.off('style.load', add);
  };
}
