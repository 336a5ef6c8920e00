/** What stands on the drawn map, and where: read from the sources, states and lens that the session set. */
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
import { svg } from './svg.ts';

/** From the bottom up; names lie between the points and the stems of marks, in an element of their own. */
export const LAYERS = ['stems', 'points', 'heads', 'discs', 'badges', 'looked', 'words'] as const;
type Layer = (typeof LAYERS)[number];

export interface Standing {
  readonly layer: Layer;
  /** The same name, the same looks: an element is used again. */
  readonly name: string;
  readonly at: readonly [number, number];
  readonly offset: Px;
  readonly draw: () => SVGElement;
}

const placeOf = (feature: GeoJSON.Feature) =>
  (feature.geometry as GeoJSON.Point).coordinates as [number, number];

const discsOf = (
  surface: DrawnSurface,
  feature: GeoJSON.Feature,
  theme: BasemapTheme,
): Standing[] => {
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

const pointsOf = (
  surface: DrawnSurface,
  feature: GeoJSON.Feature,
  theme: BasemapTheme,
): Standing[] => {
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

/** Everything, from the bottom up within its layer. */
export function standingsOf(surface: DrawnSurface, theme: BasemapTheme): Standing[] {
  const marks = surface.source(SOURCES.marks).features;
  const discs = marks
    .filter(({ properties }) => properties?.['role'] === 'disc')
    .sort((a, b) => Number(a.properties?.['order']) - Number(b.properties?.['order']));
  const points = marks.filter(({ properties }) => properties?.['role'] === 'point');
  return [
    ...points.flatMap((feature) => pointsOf(surface, feature, theme)),
    ...discs.flatMap((feature) => discsOf(surface, feature, theme)),
    ...surface.source(SOURCES.clusters).features.map((feature) => badgeOf(feature, theme)),
    ...surface
      .source(SOURCES.arcs)
      .features.flatMap((feature, index) => arcOf(feature, index, theme)),
  ];
}
