/** The names on the drawn map: placed when it rests, carried along while it moves. */
import type { LayerSpecification } from 'maplibre-gl';
import type { Px } from '../../geo/mercator.ts';
import { measure as measureWords } from '../arc-words.ts';
import type { Rect } from '../chrome.ts';
import { SOURCES } from '../layers/sources.ts';
import { CLEARANCE } from '../stems.ts';
import { type NameLook, nameCandidates } from './name-candidates.ts';
import { around, type PlacedName, placeNames } from './place-names.ts';
import type { DrawnSurface } from './surface.ts';
import { set, short, svg } from './svg.ts';
import { type Tiles, tilesOver } from './tiles.ts';
import { originOf, toScreen, type View } from './view.ts';

/** Half a badge with its halo, px. */
const HALF_BADGE = 17;
const LINE = 1.2;
/** How much lower than the middle of its lines the engine writes, px. */
const LOWER = 1;

/** What names must keep off: shown discs, badges, the selected label, words of arcs. */
function takenBy(surface: DrawnSurface, view: View): Rect[] {
  const at = (feature: GeoJSON.Feature, dx = 0, dy = 0): Px => {
    const [x, y] = toScreen(
      (feature.geometry as GeoJSON.Point).coordinates as [number, number],
      view,
    );
    return [x + dx, y + dy];
  };
  const half = (CLEARANCE - 1) / 2;
  const discs = surface.source(SOURCES.marks).features.flatMap((feature): Rect[] => {
    const { hidden, clustered } = surface.stateOf(SOURCES.marks, Number(feature.id));
    if (hidden || clustered) return [];
    const { dx = 0, dy = 0 } = feature.properties as { dx?: number; dy?: number };
    return [around(at(feature, dx, dy), half)];
  });
  const room = surface.source(SOURCES.room).features.map((feature) => {
    const { dx, dy } = feature.properties as { dx: number; dy: number };
    return around(at(feature, dx, dy), half);
  });
  const badges = surface
    .source(SOURCES.clusters)
    .features.map((feature) => around(at(feature), HALF_BADGE));
  const words = surface.source(SOURCES.arcs).features.flatMap((feature): Rect[] => {
    const { part, anchor, what, who, caveat } = feature.properties as Record<string, string>;
    if (part !== 'words') return [];
    const lines = [what, who, caveat].flatMap((text) => (text ? text.split('\n') : []));
    const { width, height } = measureWords(lines);
    const [x, y] = at(feature);
    const left = anchor === 'right' ? x - 12 - width : x + 12;
    return [{ left, top: y - height / 2, right: left + width, bottom: y + height / 2 }];
  });
  return [...room, ...discs, ...badges, ...words];
}

let paths = 0;

function nameGlyph({ candidate, lines, offset, align, path }: PlacedName): SVGGElement {
  const { look, dot } = candidate;
  const text = svg('text', {
    'font-size': short(look.size),
    'font-weight': look.weight,
    'font-style': look.italic ? 'italic' : undefined,
    'letter-spacing': look.spacing === 0 ? undefined : short(look.spacing),
    'text-anchor': align,
    fill: look.colour,
    stroke: look.halo,
    'stroke-width': look.haloWidth * 2,
  });
  const group = svg('g');
  if (dot !== null)
    group.append(
      svg('circle', {
        r: dot,
        fill: look.colour,
        stroke: look.halo,
        'paint-order': 'stroke',
        'stroke-width': 2,
      }),
    );
  if (path === null) {
    lines.forEach((line, index) => {
      const y = offset[1] + look.size * (0.34 + index * LINE) + LOWER;
      text.append(svg('tspan', { x: short(offset[0]), y: short(y) }, line));
    });
  } else {
    const id = `drawn-river-${++paths}`;
    const d = path.map(([x, y], index) => `${index === 0 ? 'M' : 'L'}${short(x)} ${short(y)}`);
    group.append(svg('path', { id, d: d.join(''), fill: 'none' }));
    set(text, { dy: short(look.size * 0.34) });
    text.append(svg('textPath', { href: `#${id}`, startOffset: '50%' }, ...lines));
  }
  group.append(text);
  return group;
}

export interface Names {
  readonly element: SVGSVGElement;
  readonly place: (view: View, layers: readonly LayerSpecification[]) => void;
  readonly follow: (view: View) => void;
}

export function createNames(surface: DrawnSurface, tiles: () => Tiles | null): Names {
  const element = svg('svg', { class: 'drawn-names', 'aria-hidden': 'true' });
  const context = document.createElement('canvas').getContext('2d');
  const family = getComputedStyle(document.documentElement).getPropertyValue('--sans');
  const widths = new Map<string, number>();
  const measure = (text: string, { size, weight, italic }: NameLook) => {
    const font = `${italic ? 'italic ' : ''}${weight} 20px ${family}`;
    const known = widths.get(font + text);
    if (known !== undefined) return (known * size) / 20;
    if (context === null) return text.length * size * 0.5;
    context.font = font;
    const { width } = context.measureText(text);
    widths.set(font + text, width);
    return (width * size) / 20;
  };
  let placed: { readonly name: PlacedName; readonly glyph: SVGGElement }[] = [];

  const follow = (view: View) => {
    for (const { name, glyph } of placed) {
      const [x, y] = toScreen(name.candidate.at, view);
      set(glyph, { transform: `translate(${short(x)} ${short(y)})` });
    }
  };
  // Text measured before its font has come would be placed wrongly
  void document.fonts?.ready.then(() => {
    widths.clear();
    surface.refresh();
  });

  return {
    element,
    place: (view, layers) => {
      const [left, top] = originOf(view);
      const { width, height } = view.size;
      const ids = tilesOver({ left, top, right: left + width, bottom: top + height }, view.zoom);
      const candidates = nameCandidates(layers, tiles()?.get(ids) ?? [], view);
      placed = placeNames(candidates, view.size, takenBy(surface, view), measure).map((name) => ({
        name,
        glyph: nameGlyph(name),
      }));
      element.replaceChildren(...placed.map(({ glyph }) => glyph));
      follow(view);
    },
    follow,
  };
}
