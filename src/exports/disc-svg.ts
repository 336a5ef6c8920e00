/** The slipped disc as SVG text, in literal colours: for pictures that leave the page. */
import type { Half, Mark } from '../domain/readings.ts';
import type { Reading } from '../domain/vocabulary.ts';
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
} from '../symbology/disc.ts';
import { type Markup, markup } from './markup.ts';

export type Theme = 'light' | 'dark';

const WHOLE = `M0 ${-RADIUS}A${RADIUS} ${RADIUS} 0 0 1 0 ${RADIUS}A${RADIUS} ${RADIUS} 0 0 1 0 ${-RADIUS}Z`;

function divided(
  readings: readonly Reading[],
  side: -1 | 0 | 1,
  theme: Theme,
  clip: string,
): Markup {
  const outline = side === 0 ? WHOLE : halfPath(side);
  const colours = READING_COLOURS[theme];
  const ground = GROUND_COLOURS[theme];
  return markup`<clipPath id="${clip}"><path d="${outline}"/></clipPath><g clip-path="url(#${clip})">${bandsOf(
    readings,
  ).map(
    (band, index) =>
      markup`<rect x="-12" y="${band.top}" width="24" height="${band.height}" fill="${colours[band.reading].fill}"/>${
        index > 0 &&
        markup`<rect x="-12" y="${band.top - 0.7}" width="24" height="1.4" fill="${ground.paper}"/>`
      }<circle cx="${side * 4.3}" cy="${band.pipY}" r="1.45" fill="${colours[band.reading].pip}"/>`,
  )}</g><path d="${outline}" fill="none" stroke="${ground.ink}" stroke-width="${RIM_WIDTH}" stroke-linejoin="round"/>`;
}

function shape(half: Half, side: -1 | 0 | 1, theme: Theme, clip: string): Markup {
  const ground = GROUND_COLOURS[theme];
  if (half.kind === 'silent') {
    const outline = side === 0 ? WHOLE : halfPath(side, RADIUS - 0.2);
    return markup`<path d="${outline}" fill="${ground.paper}" stroke="${ground.soft}" stroke-width="1.25" stroke-dasharray="1.9 1.7"/>`;
  }
  if (half.kind === 'divided') return divided(half.readings, side, theme, clip);
  const pip = pipOf(half.reading, side);
  const colour = READING_COLOURS[theme][half.reading];
  return markup`<g transform="translate(0 ${side === 0 ? 0 : slipOffset(half)})"><path d="${
    side === 0 ? WHOLE : halfPath(side)
  }" fill="${colour.fill}" stroke="${ground.ink}" stroke-width="${RIM_WIDTH}" stroke-linejoin="round"/><circle cx="${pip.x}" cy="${pip.y}" r="${pip.r}" fill="${colour.pip}"/></g>`;
}

/** The mark centred on a point, `scale` times its 36-unit box. `id` must be the picture's own. */
export function discSvg(
  mark: Mark,
  at: { readonly x: number; readonly y: number; readonly scale: number },
  { lens = 'contrast', theme = 'light', id }: { lens?: Lens; theme?: Theme; id: string },
): Markup {
  const { halo } = GROUND_COLOURS[theme];
  return markup`<g transform="translate(${at.x} ${at.y}) scale(${at.scale})"><circle r="13" fill="${halo}" fill-opacity="0.8"/>${
    lens === 'contrast'
      ? [shape(mark.official, -1, theme, `${id}-a`), shape(mark.independent, 1, theme, `${id}-b`)]
      : shape(lensHalf(mark, lens), 0, theme, `${id}-a`)
  }</g>`;
}
