/** Places without a spot, as data: stipple, dashed outlines, bands along river and border. */
import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import { GROUND_COLOURS } from '../../symbology/disc.ts';
import type { BasemapTheme } from '../basemap/palette.ts';
import { stippleKey } from '../sprites/keys.ts';
import { SOURCES } from './sources.ts';

/** Shapes drawn as stipple without an edge, and as a dashed outline. */
const STIPPLED = ['valley', 'district'];
const OUTLINED = ['province'];
const FILLED = ['province', 'region', 'country'];

const RIVER: Record<BasemapTheme, string> = { light: '#5f93ad', dark: '#5d8ba5' };

/** Opacity of an area: none while all its incidents are hidden, full while one is looked at. */
export function areaOpacity(rest: number, looked: number): ExpressionSpecification {
  return [
    'case',
    ['boolean', ['feature-state', 'hidden'], false],
    0,
    ['boolean', ['feature-state', 'on'], false],
    looked,
    rest,
  ];
}

const shapeIn = (shapes: readonly string[]): ExpressionSpecification => [
  'in',
  ['get', 'shape'],
  ['literal', [...shapes]],
];
const isVeil: ExpressionSpecification = ['==', ['get', 'step'], 0];

function stipple(theme: BasemapTheme): LayerSpecification[] {
  return [
    {
      id: 'atlas-stipple-veil',
      type: 'line',
      source: SOURCES.areas,
      filter: ['all', shapeIn(STIPPLED), isVeil],
      paint: {
        'line-color': GROUND_COLOURS[theme].halo,
        'line-width': 18,
        'line-blur': 18,
        'line-offset': 9,
        'line-opacity': areaOpacity(0.3, 0.5),
      },
    },
    {
      id: 'atlas-stipple',
      type: 'fill',
      source: SOURCES.areas,
      filter: shapeIn(STIPPLED),
      paint: {
        'fill-pattern': ['concat', stippleKey(theme, 0).slice(0, -1), ['get', 'step']],
        'fill-opacity': areaOpacity(0.8, 1),
        'fill-antialias': false,
      },
    },
  ];
}

function outlines(theme: BasemapTheme): LayerSpecification[] {
  const { ink, soft } = GROUND_COLOURS[theme];
  return [
    {
      id: 'atlas-province-fill',
      type: 'fill',
      source: SOURCES.areas,
      filter: shapeIn(FILLED),
      paint: {
        'fill-color': ink,
        'fill-opacity': areaOpacity(0.03, 0.09),
        'fill-antialias': false,
      },
    },
    {
      // A region of several provinces has no line at all: its fill ends in a soft edge
      id: 'atlas-region-edge',
      type: 'line',
      source: SOURCES.areas,
      filter: shapeIn(['region', 'country']),
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': soft,
        'line-offset': 4,
        'line-width': 10,
        'line-blur': 8,
        'line-opacity': areaOpacity(0.1, 0.35),
      },
    },
    {
      id: 'atlas-province-outline',
      type: 'line',
      source: SOURCES.areas,
      filter: shapeIn(OUTLINED),
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': soft,
        // Inside the border, which belongs to the base map
        'line-offset': 1.6,
        'line-width': 1.5,
        'line-dasharray': [3.2, 2.6],
        'line-opacity': areaOpacity(0.6, 1),
      },
    },
  ];
}

function bands(theme: BasemapTheme): LayerSpecification[] {
  const { ink } = GROUND_COLOURS[theme];
  const round = { 'line-cap': 'round', 'line-join': 'round' } as const;
  return [
    {
      id: 'atlas-border-band',
      type: 'fill',
      source: SOURCES.areas,
      filter: shapeIn(['border']),
      paint: {
        'fill-color': ink,
        'fill-opacity': areaOpacity(0.05, 0.14),
        'fill-antialias': false,
      },
    },
    {
      id: 'atlas-border-edge',
      type: 'line',
      source: SOURCES.areas,
      filter: shapeIn(['border']),
      layout: round,
      paint: {
        'line-color': ink,
        'line-width': 8,
        'line-blur': 8,
        'line-opacity': areaOpacity(0.04, 0.12),
      },
    },
    {
      id: 'atlas-river-band',
      type: 'line',
      source: SOURCES.areas,
      filter: shapeIn(['river']),
      layout: round,
      paint: {
        'line-color': ink,
        'line-width': 13,
        'line-opacity': areaOpacity(0.2, 0.32),
      },
    },
    {
      id: 'atlas-river',
      type: 'line',
      source: SOURCES.rivers,
      layout: round,
      paint: {
        'line-color': RIVER[theme],
        'line-width': 2.6,
        'line-opacity': areaOpacity(0.95, 1),
      },
    },
  ];
}

/** All of them, from the bottom up: what is largest and vaguest lies lowest. */
export function areaLayers(theme: BasemapTheme): LayerSpecification[] {
  return [...outlines(theme), ...bands(theme), ...stipple(theme)];
}
