/** The slipped disc as SVG text, in literal colours: for pictures that leave the page. */
import type { Mark } from '../domain/readings.ts';
import type { Lens } from '../symbology/disc.ts';
import { type DiscPart, discParts } from '../symbology/disc-parts.ts';
import { type Markup, markup } from './markup.ts';

export type Theme = 'light' | 'dark';

function painted(
  { path, shift, fill, stroke, width, dash }: DiscPart,
  clip: string | null,
): Markup {
  return markup`<path d="${path}" fill="${fill ?? 'none'}"${
    stroke !== undefined &&
    markup` stroke="${stroke}" stroke-width="${width ?? 1}" stroke-linejoin="round"`
  }${dash !== undefined && markup` stroke-dasharray="${dash.join(' ')}"`}${
    shift !== 0 && markup` transform="translate(0 ${shift})"`
  }${clip !== null && markup` clip-path="url(#${clip})"`}/>`;
}

/** The mark centred on a point, `scale` times its 36-unit box. `id` must be the picture's own. */
export function discSvg(
  mark: Mark,
  at: { readonly x: number; readonly y: number; readonly scale: number },
  { lens = 'contrast', theme = 'light', id }: { lens?: Lens; theme?: Theme; id: string },
): Markup {
  const parts = discParts(mark, lens, theme);
  const clips = [...new Set(parts.flatMap(({ clip }) => clip ?? []))];
  const clipOf = ({ clip }: DiscPart) =>
    clip === undefined ? null : `${id}-${clips.indexOf(clip)}`;
  return markup`<g transform="translate(${at.x} ${at.y}) scale(${at.scale})">${clips.map(
    (clip, index) => markup`<clipPath id="${id}-${index}"><path d="${clip}"/></clipPath>`,
  )}${parts.map((part) => painted(part, clipOf(part)))}</g>`;
}
