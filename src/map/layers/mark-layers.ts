/** The discs as data: stems, marks, badges, rings. What is looked at lies on top. */
import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import { GROUND_COLOURS } from '../../symbology/disc.ts';
import { FONT_STACKS } from '../basemap/name-layers.ts';
import type { BasemapTheme } from '../basemap/palette.ts';
import { DISC_PREFIX, plainKey } from '../sprites/keys.ts';
import { QUIET, SELECTED_SCALE } from '../sprites/scale.ts';
import { offsetBy } from './offset.ts';
import { LAYERS, MARKS_STATE, NO_READING, SOURCES } from './sources.ts';

const flag = (name: string): ExpressionSpecification => ['boolean', ['feature-state', name], false];

/** Shown unless a criterion hides the incident or a badge stands for it. */
const shown: ExpressionSpecification = ['case', ['any', flag('hidden'), flag('clustered')], 0, 1];
const only = (name: string): ExpressionSpecification => ['case', flag(name), 1, 0];

/** Marks neither give way to names nor push them off: names have their own reserved room. */
const FREE = { 'icon-allow-overlap': true, 'icon-ignore-placement': true } as const;

/** The mark's key as it is shown: as its data say, unless a cover or a day left less of it. */
const key: ExpressionSpecification = [
  'coalesce',
  ['get', ['get', 'id'], ['object', ['global-state', MARKS_STATE], ['literal', {}]]],
  ['get', 'key'],
];
const quiet: ExpressionSpecification = ['==', key, NO_READING];
const discSize: ExpressionSpecification = ['case', quiet, QUIET, 1];
const discOffset: ExpressionSpecification = ['case', quiet, offsetBy(QUIET), offsetBy()];

const ofRole = (role: string): ExpressionSpecification => ['==', ['get', 'role'], role];

/** The disc; its image is the one of the lens that is looked through: see sprites/provide.ts. */
const discImage = (theme: BasemapTheme): ExpressionSpecification => [
  'concat',
  `${DISC_PREFIX}${theme}/`,
  key,
];

function below(theme: BasemapTheme): LayerSpecification[] {
  return [
    {
      id: 'atlas-stems',
      type: 'symbol',
      source: SOURCES.marks,
      filter: ['all', ofRole('disc'), ['>', ['get', 'stem'], 0]],
      layout: {
        ...FREE,
        'icon-image': ['concat', `stem/${theme}/`, ['get', 'stem']],
        'icon-anchor': 'bottom',
        'icon-rotate': ['get', 'turn'],
      },
      paint: { 'icon-opacity': shown },
    },
    {
      id: 'atlas-points',
      type: 'symbol',
      source: SOURCES.marks,
      filter: ofRole('point'),
      layout: { ...FREE, 'icon-image': plainKey(theme, 'dot') },
      paint: { 'icon-opacity': shown },
    },
  ];
}

function discs(theme: BasemapTheme): LayerSpecification[] {
  return [
    {
      id: LAYERS.discs,
      type: 'symbol',
      source: SOURCES.marks,
      filter: ofRole('disc'),
      layout: {
        ...FREE,
        'icon-image': discImage(theme),
        'icon-size': discSize,
        'icon-offset': discOffset,
        'symbol-sort-key': ['get', 'order'],
      },
      paint: { 'icon-opacity': shown },
    },
    {
      id: LAYERS.clusters,
      type: 'symbol',
      source: SOURCES.clusters,
      layout: {
        'icon-image': plainKey(theme, 'badge'),
        'icon-allow-overlap': true,
        'icon-padding': 0,
        'text-field': ['get', 'count'],
        'text-font': ['literal', FONT_STACKS.semibold],
        'text-size': 14.5,
        'text-allow-overlap': true,
        'text-ignore-placement': true,
      },
      paint: { 'text-color': GROUND_COLOURS[theme].ink },
    },
  ];
}

function looked(theme: BasemapTheme): LayerSpecification[] {
  const disc = { source: SOURCES.marks, filter: ofRole('disc') } as const;
  return [
    {
      id: 'atlas-hover-ring',
      type: 'symbol',
      ...disc,
      layout: { ...FREE, 'icon-image': plainKey(theme, 'ring-focus'), 'icon-offset': offsetBy() },
      paint: { 'icon-opacity': only('hovered') },
    },
    {
      id: 'atlas-hover-disc',
      type: 'symbol',
      ...disc,
      layout: {
        ...FREE,
        'icon-image': discImage(theme),
        'icon-size': discSize,
        'icon-offset': discOffset,
      },
      paint: { 'icon-opacity': only('hovered') },
    },
    {
      id: 'atlas-selected-ring',
      type: 'symbol',
      ...disc,
      layout: { ...FREE, 'icon-image': plainKey(theme, 'ring'), 'icon-offset': offsetBy() },
      paint: { 'icon-opacity': only('selected') },
    },
    {
      id: 'atlas-selected-disc',
      type: 'symbol',
      ...disc,
      layout: {
        ...FREE,
        'icon-image': discImage(theme),
        'icon-size': SELECTED_SCALE,
        'icon-offset': offsetBy(SELECTED_SCALE),
      },
      paint: { 'icon-opacity': only('selected') },
    },
  ];
}

/** Boxes that names keep clear of and that are not drawn. To lie above all other layers: what lies higher is placed first. */
export function roomLayers(theme: BasemapTheme): LayerSpecification[] {
  return [
    {
      id: 'atlas-disc-room',
      type: 'symbol',
      source: SOURCES.marks,
      filter: ofRole('disc'),
      layout: {
        'icon-image': plainKey(theme, 'room'),
        'icon-offset': offsetBy(),
        'icon-padding': 0,
        'icon-allow-overlap': true,
      },
      paint: { 'icon-opacity': 0 },
    },
    {
      // Keeps names clear of the label that the page writes beside a selected disc
      id: 'atlas-label-room',
      type: 'symbol',
      source: SOURCES.room,
      layout: {
        'icon-image': plainKey(theme, 'room'),
        'icon-offset': offsetBy(),
        'icon-padding': 0,
        'icon-allow-overlap': true,
      },
      paint: { 'icon-opacity': 0 },
    },
  ];
}

/** What is seen, from the bottom up. */
export function markLayers(theme: BasemapTheme): LayerSpecification[] {
  return [...below(theme), ...discs(theme), ...looked(theme)];
}
