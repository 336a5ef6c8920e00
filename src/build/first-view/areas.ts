/** Places without a spot in the first view's picture: stipple, tints, bands. No edge is sharper than the texts. */
import { type Markup, markup } from '../../exports/markup.ts';
import { type Px, toWorld } from '../../geo/mercator.ts';
import { areaFeatures } from '../../map/features.ts';
import type { MapModel } from '../../map/model.ts';
import type { Units } from './ground.ts';
import { pathSvg } from './paint.ts';

function linesOf(geometry: GeoJSON.Geometry): GeoJSON.Position[][] {
  switch (geometry.type) {
    case 'LineString':
      return [geometry.coordinates];
    case 'MultiLineString':
    case 'Polygon':
      return geometry.coordinates;
    case 'MultiPolygon':
      return geometry.coordinates.flat();
    default:
      return [];
  }
}

const DOTTED = markup`fill="url(#first-dots)"`;
const BAND = markup`fill="none" stroke="var(--ink)" stroke-opacity="0.16" stroke-width="12" stroke-linejoin="round" stroke-linecap="round" vector-effect="non-scaling-stroke"`;

/** How each shape is drawn; the map's own layers are in `map/layers/area-layers.ts`. Regions are hardly a tint there. */
const LOOKS: Readonly<Record<string, Markup>> = {
  valley: DOTTED,
  district: DOTTED,
  province: markup`fill="var(--ink)" fill-opacity="0.05"`,
  border: markup`fill="var(--ink)" fill-opacity="0.1"`,
  river: BAND,
};

/** Dots every few px, as the map's stipple has them. */
const DOTS = markup`<pattern id="first-dots" width="11" height="11" patternUnits="userSpaceOnUse" patternTransform="rotate(18)"><circle cx="3" cy="3" r="1.2" fill="var(--stipple)"/></pattern>`;

/** The areas as SVG, in the picture's units. */
export function areasSvg(model: MapModel, { zoom, origin }: Units): Markup[] {
  const place = (at: GeoJSON.Position): Px => {
    const [x, y] = toWorld(at as [number, number], zoom);
    return [x - origin[0], y - origin[1]];
  };
  const drawn = areaFeatures(model, 'areas').features.flatMap(({ geometry, properties }) => {
    const { shape, step } = properties as { shape: string; step: number };
    const look = LOOKS[shape];
    // The middle one of a stippled area's copies stands for all
    const isCopy = step !== (look === DOTTED ? 2 : 0);
    if (look === undefined || isCopy) return [];
    const lines = linesOf(geometry).map((line) => line.map(place));
    return pathSvg(lines, look !== BAND, look);
  });
  return [DOTS, ...drawn];
}
