/** The discs of the first view: each look once, to be used by picture and list alike. */

import { READINGS } from '../../domain/vocabulary.ts';
import { type Markup, markup } from '../../exports/markup.ts';
import { NO_READING } from '../../map/layers/sources.ts';
import { parseMark } from '../../map/sprites/keys.ts';
import { QUIET, UNIT } from '../../map/sprites/scale.ts';
import { GROUND_COLOURS, READING_COLOURS, readingFill, readingPip } from '../../symbology/disc.ts';
import { discParts } from '../../symbology/disc-parts.ts';

/** Name of the element that shows a mark (see `markKey`). */
export const discId = (key: string): string => `first-${key.replaceAll('|', '_')}`;

/** The page's own names of the colours that a disc has in the two themes, by both. */
const TOKENS = new Map<string, string>([
  ...READINGS.flatMap((reading): [string, string][] => {
    const [light, dark] = [READING_COLOURS.light[reading], READING_COLOURS.dark[reading]];
    return [
      [`${light.fill} ${dark.fill}`, readingFill(reading)],
      [`${light.pip} ${dark.pip}`, readingPip(reading)],
    ];
  }),
  ...(['paper', 'halo', 'soft', 'ink'] as const).map((name): [string, string] => [
    `${GROUND_COLOURS.light[name]} ${GROUND_COLOURS.dark[name]}`,
    `var(--${name})`,
  ]),
]);

/** @throws {Error} for a colour that the page has no name for */
function colourOf(light: string | undefined, dark: string | undefined): string {
  if (light === undefined || dark === undefined) return 'none';
  const token = TOKENS.get(`${light} ${dark}`);
  if (token === undefined) throw new Error(`No token is ${light} in light and ${dark} in dark.`);
  return token;
}

/** A mark about 0,0, as large as on the map. */
function discSvg(key: string): Markup | null {
  const mark = parseMark(key);
  if (mark === null) return null;
  const dark = discParts(mark, 'contrast', 'dark');
  const parts = discParts(mark, 'contrast', 'light');
  const clips = [...new Set(parts.flatMap(({ clip }) => clip ?? []))];
  const clipId = (clip: string) => `${discId(key)}.${clips.indexOf(clip)}`;
  const scale = UNIT * (key === NO_READING ? QUIET : 1);
  return markup`<g id="${discId(key)}" transform="scale(${Math.round(scale * 1000) / 1000})" stroke-linejoin="round">${clips.map(
    (clip) => markup`<clipPath id="${clipId(clip)}"><path d="${clip}"/></clipPath>`,
  )}${parts.map(
    ({ path, shift, fill, stroke, width, dash, clip }, at) =>
      markup`<path d="${path}" fill="${colourOf(fill, dark[at]?.fill)}"${
        stroke !== undefined &&
        markup` stroke="${colourOf(stroke, dark[at]?.stroke)}" stroke-width="${width ?? 1}"`
      }${dash !== undefined && markup` stroke-dasharray="${dash.join(' ')}"`}${
        shift !== 0 && markup` transform="translate(0 ${shift})"`
      }${clip !== undefined && markup` clip-path="url(#${clipId(clip)})"`}/>`,
  )}</g>`;
}

/** Definitions of the discs of these marks. */
export const discDefinitions = (keys: Iterable<string>): Markup =>
  markup`<defs>${[...new Set(keys)].sort().map(discSvg)}</defs>`;
