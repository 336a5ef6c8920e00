/** The basemap as one style: sources, fonts, layers. Nothing in it leaves the site's own origin. */
import type { StyleSpecification } from 'maplibre-gl';
import { RELIEF_SOURCE, TILE_SOURCE } from './ground-layers.ts';
import { basemapLayers } from './layers.ts';
import type { MarkedTown } from './name-layers.ts';
import { BASEMAP_PALETTES, type BasemapTheme } from './palette.ts';

/** Font files by the name of a font, each with the characters it covers. */
export type FontFaces = NonNullable<StyleSpecification['font-faces']>;

/** Deepest zoom at which tiles and relief still look right. */
export const BASEMAP_MAX_ZOOM = 10.5;

/** Credit the licences ask for; shown by the map's attribution. */
export const BASEMAP_ATTRIBUTION =
  '© OpenStreetMap contributors · Natural Earth · GSHHG · GeoNames';

/** Credit of the ground beyond the region. */
export const WORLD_ATTRIBUTION = 'Natural Earth';

/** Name under which the loaded archive is known to the tile protocol. */
const BASEMAP_ARCHIVE = 'basemap';

/** Corners of the relief images: north-west, north-east, south-east, south-west. */
export const RELIEF_CORNERS: [
  [number, number],
  [number, number],
  [number, number],
  [number, number],
] = [
  [58, 46],
  [82, 46],
  [82, 30],
  [58, 30],
];

/** URL of one of the served basemap files. `baseUrl` is absolute and ends at the site's folder. */
export const basemapFile = (name: string, baseUrl: string): string =>
  new URL(`basemap/${name}`, baseUrl).href;

export interface BasemapStyleOptions {
  readonly theme: BasemapTheme;
  /** Absolute URL of the folder that holds `basemap/`: usually `document.baseURI`. */
  readonly baseUrl: string;
  /** See `fonts.ts`. */
  readonly fonts: FontFaces;
  /** GeoNames ids of towns that carry incidents: named early, and clear of their marks. */
  readonly markedTowns?: readonly MarkedTown[];
}

/**
 * The whole basemap. Load the archive first (`loadBasemap`), or its tiles stay empty.
 *
 * @throws {TypeError} when `baseUrl` is not an absolute URL
 */
export function basemapStyle(options: BasemapStyleOptions): StyleSpecification {
  const { theme, baseUrl, fonts, markedTowns = [] } = options;
  return {
    version: 8,
    name: `Contested Ground, ${theme}`,
    'font-faces': fonts,
    sources: {
      [RELIEF_SOURCE]: {
        type: 'image',
        url: basemapFile(`relief-${theme}.webp`, baseUrl),
        coordinates: RELIEF_CORNERS,
      },
      [TILE_SOURCE]: {
        type: 'vector',
        url: `pmtiles://${BASEMAP_ARCHIVE}`,
        attribution: BASEMAP_ATTRIBUTION,
      },
    },
    layers: basemapLayers(BASEMAP_PALETTES[theme], markedTowns),
  };
}

/** Bare ground with the same fonts: what incidents stand on when the basemap cannot be loaded. */
export function plainStyle({
  theme,
  fonts,
}: Pick<BasemapStyleOptions, 'theme' | 'fonts'>): StyleSpecification {
  return {
    version: 8,
    name: `Contested Ground, plain ${theme}`,
    'font-faces': fonts,
    sources: {},
    layers: [
      {
        id: 'ground',
        type: 'background',
        paint: { 'background-color': BASEMAP_PALETTES[theme].ground },
      },
    ],
  };
}
