/** The dots of vague areas as SVG patterns, with the sizes and inks of the engine's sprites. */
import { GROUND_COLOURS } from '../../symbology/disc.ts';
import type { BasemapTheme } from '../basemap/palette.ts';
import { DOT_INK, DOT_RADII, STIPPLE_STEPS, STIPPLE_TILE, stippleDots } from '../sprites/ground.ts';
import { stippleKey } from '../sprites/keys.ts';
import { short, svg } from './svg.ts';

/** Id of the pattern that a layer asks for by the name of a sprite. */
export const patternId = (key: string): string => `drawn-${key.replaceAll('/', '-')}`;

const SHIFTS = [-STIPPLE_TILE, 0, STIPPLE_TILE];

/** Dots of one tile; one across its edge is drawn again on the other side. */
function dotsPath(radius: number): string {
  const near = (at: number) => at > -radius && at < STIPPLE_TILE + radius;
  return stippleDots()
    .flatMap(([x, y]) => SHIFTS.flatMap((dx) => SHIFTS.map((dy) => [x + dx, y + dy] as const)))
    .filter(([x, y]) => near(x) && near(y))
    .map(
      ([x, y]) =>
        `M${short(x - radius)} ${short(y)}a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0`,
    )
    .join('');
}

/** One pattern for each step of an area's edge. */
export const stipplePatterns = (theme: BasemapTheme): SVGPatternElement[] =>
  Array.from({ length: STIPPLE_STEPS }, (_, step) =>
    svg(
      'pattern',
      {
        id: patternId(stippleKey(theme, step)),
        width: STIPPLE_TILE,
        height: STIPPLE_TILE,
        patternUnits: 'userSpaceOnUse',
      },
      svg('path', {
        d: dotsPath(DOT_RADII[step] ?? 1),
        fill: GROUND_COLOURS[theme].ink,
        'fill-opacity': DOT_INK[theme][step] ?? 0.4,
      }),
    ),
  );
