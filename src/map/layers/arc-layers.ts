/** Movements said, not observed, as data: dashed arcs with an open head and three lines of words. */
import type { LayerSpecification } from 'maplibre-gl';
import { GROUND_COLOURS } from '../../symbology/disc.ts';
import { FONT_STACKS } from '../basemap/name-layers.ts';
import type { BasemapTheme } from '../basemap/palette.ts';
import { plainKey } from '../sprites/keys.ts';
import { SOURCES } from './sources.ts';

/** The lines, to lie under the discs. */
export function arcLines(theme: BasemapTheme): LayerSpecification[] {
  const { ink, halo } = GROUND_COLOURS[theme];
  return [
    {
      id: 'atlas-arc-halo',
      type: 'line',
      source: SOURCES.arcs,
      filter: ['==', ['get', 'part'], 'line'],
      layout: { 'line-join': 'round' },
      paint: { 'line-color': halo, 'line-width': 5, 'line-opacity': 0.8 },
    },
    {
      id: 'atlas-arc',
      type: 'line',
      source: SOURCES.arcs,
      filter: ['==', ['get', 'part'], 'line'],
      layout: { 'line-join': 'round' },
      paint: { 'line-color': ink, 'line-width': 1.8, 'line-dasharray': [3.9, 2.8] },
    },
    {
      id: 'atlas-arc-head',
      type: 'symbol',
      source: SOURCES.arcs,
      filter: ['==', ['get', 'part'], 'head'],
      layout: {
        'icon-image': plainKey(theme, 'head'),
        'icon-rotate': ['get', 'heading'],
        'icon-rotation-alignment': 'map',
        'icon-allow-overlap': true,
        'icon-ignore-placement': true,
      },
    },
  ];
}

/** The words, to lie on top: they are placed first and town names give way. */
export function arcWords(theme: BasemapTheme): LayerSpecification[] {
  const { ink, halo } = GROUND_COLOURS[theme];
  return [
    {
      id: 'atlas-arc-words',
      type: 'symbol',
      source: SOURCES.arcs,
      filter: ['==', ['get', 'part'], 'words'],
      layout: {
        'text-field': [
          'format',
          ['get', 'what'],
          { 'text-font': ['literal', FONT_STACKS.semibold], 'font-scale': 1.07 },
          '\n',
          {},
          // Left out where there was no room for it
          ['case', ['==', ['get', 'who'], ''], '', ['concat', ['get', 'who'], '\n']],
          {},
          ['get', 'caveat'],
          { 'text-font': ['literal', FONT_STACKS.italic] },
        ],
        'text-font': ['literal', FONT_STACKS.regular],
        'text-size': 13.5,
        // Lines are broken and the side is chosen beforehand, so that no words are dropped
        'text-max-width': 100,
        'text-anchor': ['get', 'anchor'],
        'text-offset': [
          'match',
          ['get', 'anchor'],
          'right',
          ['literal', [-0.9, 0]],
          ['literal', [0.9, 0]],
        ],
        'text-justify': ['get', 'anchor'],
        'text-allow-overlap': true,
        'text-padding': 4,
      },
      paint: { 'text-color': ink, 'text-halo-color': halo, 'text-halo-width': 2 },
    },
  ];
}
