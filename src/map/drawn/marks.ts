/**
 * What stands on the drawn map at a fixed size: stems, points, discs, badges, rings, words of arcs. Each is
 * an element at a place of the ground; only those in or near the frame are in the page.
 */
import type { Lens } from '../../domain/vocabulary.ts';
import type { Px } from '../../geo/mercator.ts';
import type { BasemapTheme } from '../basemap/palette.ts';
import { LENS_STATE, MARKS_STATE, NO_READING, SOURCES } from '../layers/sources.ts';
import { QUIET, SELECTED_SCALE } from '../sprites/scale.ts';
import {
  badgeGlyph,
  discGlyph,
  headGlyph,
  pointGlyph,
  ringGlyph,
  stemGlyph,
  wordsGlyph,
} from './glyphs.ts';
import type { DrawnSurface } from './surface.ts';
import { set, short, svg } from './svg.ts';
import { toScreen, type View } from './view.ts';

/** From the bottom up; names lie between the points and the stems of marks, in an element of their own. */
const LAYERS = ['stems', 'points', 'heads', 'discs', 'badges', 'looked', 'words'] as const;
type Layer = (typeof LAYERS)[number];

interface Standing {
  readonly layer: Layer;
  /** The same name, the same looks: an element is used again. */
  readonly name: string;
  readonly at: readonly [number, number];
  readonly offset: Px;
  readonly draw: () => SVGElement;
}

/** How far outside the frame marks are kept in the page, px. */
const BEYOND = 200;
/** Half the side of a disc with its halo, px: it counts as seen when any of it is in the frame. */
const HALF_DISC = 15;

export interface Marks {
  readonly element: SVGSVGElement;
  /** Works out anew what stands on the map. */
  readonly write: (view: View, theme: BasemapTheme) => void;
  /** Puts everything where the view has it. */
  readonly follow: (view: View) => void;
  /** How many incidents show a disc in the frame. */
  readonly painted: () => number;
}

export function createMarks(surface: DrawnSurface): Marks {
  const groups = new Map(LAYERS.map((name) => [name, svg('g', { class: `drawn-${name}` })]));
  const element = svg('svg', { class: 'drawn-marks', 'aria-hidden': 'true' });
  element.append(...groups.values());
  let standing: Standing[] = [];
  const elements = new Map<string, SVGElement>();

  const placeOf = (feature: GeoJSON.Feature) =>
    (feature.geometry as GeoJSON.Point).coordinates as [number, number];

  const discsOf = (feature: GeoJSON.Feature, theme: BasemapTheme): Standing[] => {
    const state = surface.stateOf(SOURCES.marks, Number(feature.id));
    const {
      id,
      dx,
      dy,
      stem,
      key: own,
    } = feature.properties as {
      id: string;
      dx: number;
      dy: number;
      stem: number;
      key: string;
    };
    const globals = surface.globals();
    const lens = globals[LENS_STATE] as Lens;
    const key = (globals[MARKS_STATE] as Record<string, string> | undefined)?.[id] ?? own;
    const shown = state['hidden'] !== true && state['clustered'] !== true;
    const at = placeOf(feature);
    const offset: Px = [dx, dy];
    const size = key === NO_READING ? QUIET : 1;
    const look = `${theme}/${lens}/${key}`;
    const disc = (layer: Layer, kind: string, scale: number): Standing => ({
      layer,
      name: `${kind}:${id}:${look}`,
      at,
      offset,
      draw: () => {
        const glyph = discGlyph(key, lens, theme, scale);
        glyph.dataset['incident'] = id;
        glyph.dataset['reading'] = key;
        return svg('g', {}, glyph);
      },
    });
    const ring = (focus: boolean): Standing => ({
      layer: 'looked',
      name: `ring:${focus}:${theme}`,
      at,
      offset,
      draw: () => svg('g', {}, ringGlyph(theme, focus)),
    });
    return [
      ...(shown && stem > 0
        ? [
            {
              layer: 'stems' as const,
              name: `stem:${id}:${theme}:${dx},${dy}`,
              at,
              offset: [0, 0] as const,
              draw: () => stemGlyph(dx, dy, theme),
            },
          ]
        : []),
      ...(shown ? [disc('discs', 'disc', size)] : []),
      ...(state['hovered'] ? [ring(true), disc('looked', 'hovered', size)] : []),
      ...(state['selected'] ? [ring(false), disc('looked', 'selected', SELECTED_SCALE)] : []),
    ];
  };

  const pointsOf = (feature: GeoJSON.Feature, theme: BasemapTheme): Standing[] => {
    const state = surface.stateOf(SOURCES.marks, Number(feature.id));
    if (state['hidden'] || state['clustered']) return [];
    const name = `point:${feature.id}:${theme}`;
    const draw = () => pointGlyph(theme);
    return [{ layer: 'points', name, at: placeOf(feature), offset: [0, 0], draw }];
  };

  const badgeOf = (feature: GeoJSON.Feature, theme: BasemapTheme): Standing => {
    const count = String(feature.properties?.['count']);
    const at = placeOf(feature);
    const draw = () => badgeGlyph(count, theme);
    return { layer: 'badges', name: `badge:${at}:${count}:${theme}`, at, offset: [0, 0], draw };
  };

  const arcOf = (feature: GeoJSON.Feature, index: number, theme: BasemapTheme): Standing[] => {
    const { part, heading, ...words } = feature.properties as Record<string, string>;
    const [at, offset] = [placeOf(feature), [0, 0] as const];
    if (part === 'head') {
      const draw = () => svg('g', {}, headGlyph(Number(heading), theme));
      return [{ layer: 'heads', name: `head:${index}:${heading}:${theme}`, at, offset, draw }];
    }
    if (part !== 'words') return [];
    const text = { what: '', who: '', caveat: '', anchor: 'left', ...words };
    const draw = () => wordsGlyph(text, theme);
    const name = `words:${JSON.stringify(words)}:${theme}`;
    return [{ layer: 'words', name, at, offset, draw }];
  };

  const near = ({ at, offset }: Standing, view: View) => {
    const [x, y] = toScreen(at, view);
    const { width, height } = view.size;
    return (
      x + offset[0] > -BEYOND &&
      y + offset[1] > -BEYOND &&
      x + offset[0] < width + BEYOND &&
      y + offset[1] < height + BEYOND
    );
  };

  const follow = (view: View) => {
    for (const { name, at, offset } of standing) {
      const [x, y] = toScreen(at, view);
      const transform = `translate(${short(x + offset[0])} ${short(y + offset[1])})`;
      const glyph = elements.get(name);
      if (glyph !== undefined && glyph.getAttribute('transform') !== transform)
        set(glyph, { transform });
    }
  };

  return {
    element,
    write: (view, theme) => {
      const marks = surface.source(SOURCES.marks).features;
      const discs = marks
        .filter(({ properties }) => properties?.['role'] === 'disc')
        .sort((a, b) => Number(a.properties?.['order']) - Number(b.properties?.['order']));
      const points = marks.filter(({ properties }) => properties?.['role'] === 'point');
      standing = [
        ...points.flatMap((feature) => pointsOf(feature, theme)),
        ...discs.flatMap((feature) => discsOf(feature, theme)),
        ...surface.source(SOURCES.clusters).features.map((feature) => badgeOf(feature, theme)),
        ...surface
          .source(SOURCES.arcs)
          .features.flatMap((feature, index) => arcOf(feature, index, theme)),
      ].filter((each) => near(each, view));
      const before = new Map(elements);
      elements.clear();
      for (const { name, draw } of standing) elements.set(name, before.get(name) ?? draw());
      for (const [layer, group] of groups) {
        const wanted = standing
          .filter((each) => each.layer === layer)
          .flatMap(({ name }) => elements.get(name) ?? []);
        const same =
          wanted.length === group.childElementCount &&
          wanted.every((child, index) => group.children[index] === child);
        if (!same) group.replaceChildren(...wanted);
      }
      follow(view);
    },
    follow,
    painted: () => {
      const view = surface.look();
      const seen = standing.filter(({ layer, at, offset }) => {
        if (layer !== 'discs') return false;
        const [x, y] = toScreen(at, view);
        const inside = (value: number, end: number) =>
          value > -HALF_DISC && value < end + HALF_DISC;
        return inside(x + offset[0], view.size.width) && inside(y + offset[1], view.size.height);
      });
      return seen.length;
    },
  };
}
