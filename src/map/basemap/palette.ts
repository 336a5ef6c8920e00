/**
 * Colours of the ground, for both themes. The ground is quiet, so that the marks are the loudest thing on
 * the map: paper tones, grey-blue water, no hue that the reading scale uses.
 */
import type { RasterLayerSpecification } from 'maplibre-gl';

export type BasemapTheme = 'light' | 'dark';

export interface BasemapPalette {
  /** Ground where there is no relief image, and under it where it is translucent. */
  readonly ground: string;
  /** The seas, where the ground is that of the whole world. */
  readonly sea: string;
  /** Laid over the neighbours, so that Tajikistan and Afghanistan stand out without a colour of their own. */
  readonly veil: string;
  readonly veilOpacity: number;
  readonly lake: string;
  readonly river: string;
  readonly border: string;
  readonly borderCase: string;
  readonly borderCaseOpacity: number;
  readonly provinceLine: string;
  readonly town: string;
  readonly countryName: string;
  readonly provinceName: string;
  readonly waterName: string;
  /** Around every name and every town's dot. */
  readonly halo: string;
  /** How the relief image is toned down; opacity is that of zoom 7 and below. */
  readonly relief: NonNullable<RasterLayerSpecification['paint']>;
  readonly reliefOpacity: number;
}

export const BASEMAP_PALETTES: Readonly<Record<BasemapTheme, BasemapPalette>> = {
  light: {
    ground: '#f6f1e7',
    sea: '#d3e0e5',
    veil: '#fbf8f2',
    veilOpacity: 0.62,
    lake: '#b3cbd6',
    river: '#86aabd',
    border: '#7b7568',
    borderCase: '#ffffff',
    borderCaseOpacity: 0.7,
    provinceLine: '#a9a294',
    town: '#3c4446',
    countryName: '#5a574f',
    provinceName: '#6b685f',
    waterName: '#39708f',
    halo: '#fbf8f2',
    relief: { 'raster-saturation': -0.25, 'raster-contrast': -0.1, 'raster-brightness-min': 0.1 },
    reliefOpacity: 0.74,
  },
  dark: {
    ground: '#171c1f',
    sea: '#1d323d',
    veil: '#101416',
    veilOpacity: 0.55,
    lake: '#27424f',
    river: '#365a70',
    border: '#9aa19d',
    borderCase: '#14181b',
    borderCaseOpacity: 0.3,
    provinceLine: '#566064',
    town: '#ddd8ce',
    countryName: '#a9afab',
    provinceName: '#a6ada9',
    waterName: '#7fa9c4',
    halo: '#14191b',
    relief: {
      'raster-saturation': -0.5,
      'raster-contrast': 0.1,
      'raster-brightness-min': 0.05,
      'raster-brightness-max': 0.88,
    },
    reliefOpacity: 0.95,
  },
};
