/** Lines of latitude and longitude, for a record of elsewhere. */
import type { LayerSpecification } from 'maplibre-gl';
import type { Extent } from '../../geo/place-geometry.ts';
import { FONT_STACKS } from './name-layers.ts';
import { BASEMAP_PALETTES, type BasemapTheme } from './palette.ts';

const SOURCE = 'graticule';

/** Degrees between lines, widest first: the first that gives at least so many lines over a home is taken. */
const STEPS = [30, 15, 10, 5, 2, 1, 0.5, 0.2];
const LINES = 3;
/** How far beyond home the lines go, in homes; the camera may wander. */
const BEYOND = 6;
const MAX_LATITUDE = 85;

const named = (degrees: number, positive: string, negative: string) => {
  const size = String(Number(Math.abs(degrees).toFixed(1)));
  return degrees === 0 ? '0°' : `${size}° ${degrees > 0 ? positive : negative}`;
};

function ticks(from: number, to: number, step: number): number[] {
  const first = Math.ceil(from / step);
  const last = Math.floor(to / step);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) =>
    Number(((first + index) * step).toFixed(1)),
  );
}

/** The lines around a home, each with its degrees as a label. */
export function graticule([west, south, east, north]: Extent): GeoJSON.FeatureCollection {
  const size = Math.max(east - west, north - south);
  const step = STEPS.find((each) => size / each >= LINES) ?? 0.2;
  const reach = Math.max(size, step) * BEYOND;
  const left = Math.max(-180, Math.floor((west - reach) / step) * step);
  const right = Math.min(180, Math.ceil((east + reach) / step) * step);
  const low = Math.max(-MAX_LATITUDE, south - reach);
  const high = Math.min(MAX_LATITUDE, north + reach);
  const line = (label: string, coordinates: [number, number][]): GeoJSON.Feature => ({
    type: 'Feature',
    properties: { label },
    geometry: { type: 'LineString', coordinates },
  });
  return {
    type: 'FeatureCollection',
    features: [
      ...ticks(left, right, step).map((x) =>
        line(named(x, 'E', 'W'), [
          [x, low],
          [x, high],
        ]),
      ),
      ...ticks(low, high, step).map((y) =>
        line(named(y, 'N', 'S'), [
          [left, y],
          [right, y],
        ]),
      ),
    ],
  };
}

/** Its lines, and their degrees in words. */
export function graticuleLayers(
  theme: BasemapTheme,
): readonly [lines: LayerSpecification, degrees: LayerSpecification] {
  const palette = BASEMAP_PALETTES[theme];
  return [
    {
      id: 'graticule',
      type: 'line',
      source: SOURCE,
      paint: { 'line-color': palette.provinceLine, 'line-width': 0.7, 'line-opacity': 0.6 },
    },
    {
      id: 'graticule-degrees',
      type: 'symbol',
      source: SOURCE,
      layout: {
        'symbol-placement': 'line',
        'symbol-spacing': 500,
        'text-field': ['get', 'label'],
        'text-font': ['literal', FONT_STACKS.regular],
        'text-size': 11,
      },
      paint: {
        'text-color': palette.provinceName,
        'text-halo-color': palette.halo,
        'text-halo-width': 1.5,
      },
    },
  ];
}
