/** The small marks of the map as SVG elements about 0,0 in px: discs, rings, badges, points, arrow heads. */
import type { Lens } from '../../domain/vocabulary.ts';
import { GROUND_COLOURS, RADIUS, SELECTED_RADIUS } from '../../symbology/disc.ts';
import { discParts } from '../../symbology/disc-parts.ts';
import type { BasemapTheme } from '../basemap/palette.ts';
import { parseMark } from '../sprites/keys.ts';
import { SELECTED_SCALE, UNIT } from '../sprites/scale.ts';
import { short, svg } from './svg.ts';

let clips = 0;

/** The disc of a mark's key, `size` times as large as others. */
export function discGlyph(key: string, lens: Lens, theme: BasemapTheme, size = 1): SVGGElement {
  const group = svg('g', { transform: `scale(${UNIT * size})`, 'stroke-linejoin': 'round' });
  const mark = parseMark(key);
  if (mark === null) return group;
  const known = new Map<string, string>();
  for (const part of discParts(mark, lens, theme)) {
    let clip: string | undefined;
    if (part.clip !== undefined) {
      clip = known.get(part.clip) ?? `drawn-clip-${++clips}`;
      if (!known.has(part.clip))
        group.append(svg('clipPath', { id: clip }, svg('path', { d: part.clip })));
      known.set(part.clip, clip);
    }
    group.append(
      svg('path', {
        d: part.path,
        fill: part.fill ?? 'none',
        stroke: part.stroke,
        'stroke-width': part.width,
        'stroke-dasharray': part.dash?.join(' '),
        'clip-path': clip === undefined ? undefined : `url(#${clip})`,
        transform: part.shift === 0 ? undefined : `translate(0 ${part.shift})`,
      }),
    );
  }
  return group;
}

/** The ring of a selected disc; with `focus`, that of hover and focus. */
export function ringGlyph(theme: BasemapTheme, focus: boolean): SVGGElement {
  const { ink, halo, focus: colour } = GROUND_COLOURS[theme];
  const circle = { r: SELECTED_RADIUS };
  return svg(
    'g',
    { transform: `scale(${UNIT * (focus ? 1 : SELECTED_SCALE)})` },
    svg('circle', { ...circle, fill: halo, 'fill-opacity': 0.75 }),
    svg('circle', {
      ...circle,
      fill: 'none',
      stroke: focus ? colour : ink,
      'stroke-width': focus ? 1.8 : 1.5,
    }),
  );
}

/** What stands for a crowd, with its number. */
export function badgeGlyph(count: string, theme: BasemapTheme): SVGGElement {
  const { ink, halo, panel } = GROUND_COLOURS[theme];
  const rings = svg(
    'g',
    { transform: `scale(${UNIT})` },
    svg('circle', { r: RADIUS + 4.4, fill: halo }),
    svg('circle', { r: RADIUS + 2.4, fill: panel, stroke: ink, 'stroke-width': 1.3 }),
    svg('circle', {
      r: RADIUS + 0.2,
      fill: 'none',
      stroke: ink,
      'stroke-width': 0.6,
      'stroke-opacity': 0.55,
    }),
  );
  const number = svg(
    'text',
    { 'text-anchor': 'middle', y: 5, 'font-size': 14.5, 'font-weight': 600, fill: ink },
    count,
  );
  return svg('g', {}, rings, number);
}

/** The line from a place to the disc that stands aside of it. */
export function stemGlyph(dx: number, dy: number, theme: BasemapTheme): SVGGElement {
  const { ink, halo } = GROUND_COLOURS[theme];
  const d = `M0 0L${short(dx)} ${short(dy)}`;
  return svg(
    'g',
    {},
    svg('path', { d, stroke: halo, 'stroke-width': 4 }),
    svg('path', { d, stroke: ink, 'stroke-width': 1.2 }),
  );
}

/** The point of a town from which stems rise. */
export function pointGlyph(theme: BasemapTheme): SVGGElement {
  const { ink, halo } = GROUND_COLOURS[theme];
  return svg('g', {}, svg('circle', { r: 4.2, fill: halo }), svg('circle', { r: 2.6, fill: ink }));
}

/** Open head of a movement; degrees clockwise from north. */
export function headGlyph(heading: number, theme: BasemapTheme): SVGGElement {
  const { ink, halo } = GROUND_COLOURS[theme];
  const d = 'M-5.5 9L0 0L5.5 9';
  return svg(
    'g',
    { transform: `rotate(${heading})`, fill: 'none' },
    svg('path', { d, stroke: halo, 'stroke-width': 5 }),
    svg('path', { d, stroke: ink, 'stroke-width': 1.8 }),
  );
}

const LINE = 17;

/** Lines of words beside an arc: what, who, and the caveat, with a halo round them. */
export function wordsGlyph(
  { what, who, caveat, anchor }: Readonly<Record<'what' | 'who' | 'caveat' | 'anchor', string>>,
  theme: BasemapTheme,
): SVGGElement {
  const { ink, halo } = GROUND_COLOURS[theme];
  const lines = [
    ...what.split('\n').map((text) => ({ text, weight: 600, size: 14.4, style: 'normal' })),
    ...(who === '' ? [] : who.split('\n')).map((text) => ({
      text,
      weight: 400,
      size: 13.5,
      style: 'normal',
    })),
    { text: caveat, weight: 400, size: 13.5, style: 'italic' },
  ];
  const top = (-(lines.length - 1) * LINE) / 2 + 4.5;
  return svg(
    'g',
    {
      fill: ink,
      stroke: halo,
      'stroke-width': 4,
      'stroke-linejoin': 'round',
      'paint-order': 'stroke',
      'text-anchor': anchor === 'right' ? 'end' : 'start',
    },
    ...lines.map(({ text, weight, size, style }, index) =>
      svg(
        'text',
        {
          x: anchor === 'right' ? -12 : 12,
          y: top + index * LINE,
          'font-size': size,
          'font-weight': weight,
          'font-style': style,
        },
        text,
      ),
    ),
  );
}
