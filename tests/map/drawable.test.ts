/** What the built engine lacks is taken out of a deployer's style, and named. */
import type { LayerSpecification, StyleSpecification } from 'maplibre-gl';
import { describe, expect, it } from 'vitest';
import { BOTH } from '../../src/build/engine/both.ts';
import { drawable } from '../../src/map/basemap/drawable.ts';

const SHAPE = { type: 'Polygon', coordinates: [] };
const style = (more: Record<string, unknown>): StyleSpecification =>
  ({
    version: 8,
    sources: { land: { type: 'vector', url: 'https://tiles.example/land.json' } },
    layers: [],
    ...more,
  }) as unknown as StyleSpecification;
const layer = (more: Record<string, unknown>) => ({
  source: 'land',
  'source-layer': 'land',
  ...more,
});

describe('a style that a deployer names', () => {
  it('is drawn flat, whatever it asks for', () => {
    const given = style({
      projection: { type: 'globe' },
      terrain: { source: 'land' },
      sky: { 'sky-color': '#abcdef' },
    });
    expect(drawable(given)).toEqual({
      kept: style({}),
      left: ['projection', 'terrain', 'sky'],
    });
  });

  it('keeps what can be drawn as it is', () => {
    const layers = [
      { id: 'sea', type: 'background' },
      layer({ id: 'woods', type: 'fill', filter: ['==', ['get', 'kind'], 'within'] }),
      layer({ id: 'names', type: 'symbol', filter: ['in', 'within', 'distance'] }),
      layer({ id: 'roads', type: 'line', paint: { 'line-width': { stops: [[4, 1]] } } }),
    ] as LayerSpecification[];
    expect(drawable(style({ layers }))).toEqual({ kept: style({ layers }), left: [] });
  });

  it.each([
    ['of heat', { type: 'heatmap' }],
    ['of walls', { type: 'fill-extrusion' }],
    ['of shaded heights', { type: 'hillshade' }],
    ['of coloured heights', { type: 'color-relief' }],
    ['of colours that run along a line', { type: 'line', paint: { 'line-gradient': ['x'] } }],
    ['of pictures along a line', { type: 'line', paint: { 'line-pattern': 'rails' } }],
    ['of one picture all over', { type: 'background', paint: { 'background-pattern': 'sea' } }],
    ['measured to a shape', { type: 'fill', paint: { 'fill-opacity': ['distance', SHAPE] } }],
    ['within a shape', { type: 'line', filter: ['all', ['has', 'x'], ['within', SHAPE]] }],
    ['without a source', { type: 'fill', source: 'elsewhere' }],
  ])('loses a layer %s', (_what, more) => {
    const layers = [layer({ id: 'this', ...more }), layer({ id: 'that', type: 'circle' })];
    const { kept, left } = drawable(style({ layers }));
    expect(kept.layers.map(({ id }) => id)).toEqual(['that']);
    expect(left).toEqual(['this']);
  });

  it.each([
    { type: 'raster-dem' },
    { type: 'video' },
    { type: 'canvas' },
    { type: 'vector', encoding: 'mlt' },
  ])('loses a source of $type with what is drawn from it', (source) => {
    const layers = [layer({ id: 'drawn', type: 'raster', source: 'other' })];
    const { kept, left } = drawable(style({ sources: { other: source }, layers }));
    expect(kept).toMatchObject({ sources: {}, layers: [] });
    expect(left).toEqual(['other', 'drawn']);
  });

  it('loses every kind of layer that the built engine goes without', () => {
    const classes = BOTH.filter(({ importer }) => importer.endsWith('style/create_style_layer.ts'));
    const kinds = classes.flatMap(({ names }) =>
      names.map((name) =>
        name
          .replace(/StyleLayer$/u, '')
          .replace(/(?!^)[A-Z]/gu, (letter) => `-${letter}`)
          .toLowerCase(),
      ),
    );
    // A layer of one's own making is no text: no style can hold one.
    for (const type of kinds.filter((kind) => kind !== 'custom'))
      expect(drawable(style({ layers: [layer({ id: 'x', type })] })).kept.layers).toEqual([]);
    expect(kinds).toHaveLength(5);
  });
});
