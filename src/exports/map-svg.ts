/**
 * A picture of the map as SVG text, drawn from the data: for saving, for static pages and for link previews.
 * It needs no browser, and no pin in it is sharper than the text.
 */
import type { Place } from '../domain/model.ts';
import type { Mark } from '../domain/readings.ts';
import { type Extent, extentOf } from '../geo/place-geometry.ts';
import { GROUND_COLOURS, type Lens } from '../symbology/disc.ts';
import { discSvg, type Theme } from './disc-svg.ts';
import type { Ground } from './ground.ts';
import { namesSvg, numberSvg, plainMarkSvg } from './map-names.ts';
import { type Markup, markup } from './markup.ts';
import { type Box, fitted, type Projection, pathOf } from './projection.ts';
import { spreadApart } from './spread.ts';

export interface PictureMark {
  readonly id: string;
  readonly mark: Mark;
  readonly place: Place;
  /** The mark's number, where a list beside the picture names it. */
  readonly label?: string;
}

export interface MapDrawing {
  readonly box: Box;
  readonly ground: Ground;
  readonly marks: readonly PictureMark[];
  /** What to show; by default the shapes and marks, in their surroundings. */
  readonly extent?: Extent;
  readonly lens?: Lens;
  readonly theme?: Theme;
  /** Diameter of a mark in px. */
  readonly size?: number;
  /** Numbers alone, which say nothing of either side. */
  readonly plain?: boolean;
  /** Share of the box that stays free around the shapes. */
  readonly margin?: number;
}

/** Degrees shown at least of the world, which is coarse: a coast or a name must come into view. */
const LEAST_OF_WORLD = 9;

export const PICTURE_FONT = "'Source Sans 3', 'Source Sans 3 Variable', Arial, sans-serif";

const COLOURS = {
  light: {
    land: '#f3eee4',
    out: '#e9e3d7',
    province: '#d3cab9',
    country: '#7d766a',
    river: '#5f93ad',
    sea: '#d3e0e5',
  },
  dark: {
    land: '#1f2629',
    out: '#13181a',
    province: '#363f43',
    country: '#8b949a',
    river: '#5d8ba5',
    sea: '#1d323d',
  },
} as const;

const round = (value: number) => Math.round(value * 10) / 10;

/** The home view: Tajikistan and northern Afghanistan. */
const REGION: Extent = [66.2, 35.6, 73.2, 41.1];

/** What a picture of the whole record shows. */
export const homeOf = (ground: Ground): Extent => ground.home ?? REGION;

function extentFor(marks: readonly PictureMark[], ground: Ground): Extent {
  const shapes = marks.flatMap(({ place }) =>
    place.geometry === null || place.wherePrec > 5 ? [] : [place.geometry],
  );
  return extentOf(shapes) ?? homeOf(ground);
}

function groundSvg(ground: Ground, project: Projection, theme: Theme): Markup {
  const colours = COLOURS[theme];
  const lines = (shapes: readonly GeoJSON.Geometry[]) =>
    shapes.map((shape) => pathOf(shape, project)).join('');
  if (ground.world !== undefined) {
    const { land, borders, within, contested } = ground.world;
    return markup`<path d="${lines([land])}" fill="${colours.land}"/><g fill="none" stroke="${colours.country}" stroke-width="1.1" stroke-linejoin="round"><path d="${lines([borders, within])}"/><path d="${lines([contested])}" stroke-dasharray="4 3"/></g>`;
  }
  return markup`<path d="${lines(ground.countries)}" fill="${colours.land}"/><path d="${lines(ground.provinces)}" fill="none" stroke="${colours.province}" stroke-width="0.9"/><path d="${lines(ground.river)}" fill="none" stroke="${colours.river}" stroke-width="1.6"/><path d="${lines(ground.countries)}" fill="none" stroke="${colours.country}" stroke-width="1.1" stroke-linejoin="round"/>`;
}

/** Vague areas are soft and dashed: the spot is not known. A line (a stretch of river) is a band. */
function areasSvg(marks: readonly PictureMark[], project: Projection, theme: Theme): Markup[] {
  const { ink } = GROUND_COLOURS[theme];
  const seen = new Map(marks.map(({ place }) => [place.id, place]));
  return [...seen.values()].flatMap((place) => {
    if (place.geometry === null || place.wherePrec > 5) return [];
    const path = pathOf(place.geometry, project);
    if (path === '') return [];
    return place.geometry.type.endsWith('LineString')
      ? [
          markup`<path d="${path}" fill="none" stroke="${ink}" stroke-opacity="0.2" stroke-width="9" stroke-linejoin="round" stroke-linecap="round"/>`,
        ]
      : [
          markup`<path d="${path}" fill="${ink}" fill-opacity="${marks.length > 8 ? 0.05 : 0.09}" stroke="${ink}" stroke-opacity="0.55" stroke-width="1" stroke-dasharray="3 3"/>`,
        ];
  });
}

/** The map alone, clipped to its box; without an `svg` element round it. */
export function mapDrawing(drawing: MapDrawing): Markup {
  const {
    box,
    ground,
    marks,
    lens = 'contrast',
    theme = 'light',
    size = 20,
    plain = false,
  } = drawing;
  const margin = Math.min(box.width, box.height) * (drawing.margin ?? 0.12);
  const project = fitted(
    drawing.extent ?? extentFor(marks, ground),
    box,
    margin,
    ground.world === undefined ? undefined : LEAST_OF_WORLD,
  );
  const spots = marks.flatMap((mark) => {
    if (mark.place.mark === null) return [];
    const [x, y] = project.at(mark.place.mark);
    return [{ mark, x, y }];
  });
  const places = spreadApart(
    spots,
    size * (marks.some(({ label }) => label !== undefined) ? 1.8 : 1.3),
  );
  const { ink } = GROUND_COLOURS[theme];
  const clip = `clip-${Math.round(box.x)}-${Math.round(box.y)}`;
  return markup`<clipPath id="${clip}"><rect x="${box.x}" y="${box.y}" width="${box.width}" height="${box.height}"/></clipPath><g clip-path="url(#${clip})" font-family="${PICTURE_FONT}"><rect x="${box.x}" y="${box.y}" width="${box.width}" height="${box.height}" fill="${ground.world === undefined ? COLOURS[theme].out : COLOURS[theme].sea}"/>${groundSvg(
    ground,
    project,
    theme,
  )}${areasSvg(marks, project, theme)}${namesSvg(
    ground,
    project,
    box,
    theme,
    places.map(({ x, y }) => ({ x, y, reach: size })),
  )}${spots.map(({ x, y }, index) => {
    const at = places[index] ?? { x, y };
    return (
      Math.hypot(at.x - x, at.y - y) > size * 0.3 &&
      markup`<path d="M${round(x)} ${round(y)}L${round(at.x)} ${round(at.y)}" stroke="${ink}" stroke-width="1"/><circle cx="${round(x)}" cy="${round(y)}" r="1.8" fill="${ink}"/>`
    );
  })}${spots.map(({ mark }, index) => {
    const { x, y } = places[index] ?? { x: 0, y: 0 };
    return plain
      ? plainMarkSvg(mark.label ?? '', x, y, size, theme)
      : [
          discSvg(
            mark.mark,
            { x: round(x), y: round(y), scale: size / 19.2 },
            { lens, theme, id: `disc-${index}` },
          ),
          mark.label !== undefined && numberSvg(mark.label, x, y, size, theme),
        ];
  })}</g>`;
}
