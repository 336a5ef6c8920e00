/** The built engine no longer checks styles: ours are checked here, and a deployer's before it is drawn. */
import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import type { LayerSpecification, StyleSpecification } from 'maplibre-gl';
import { describe, expect, it } from 'vitest';
import { LENSES } from '../../src/domain/vocabulary.ts';
import { plainStyle } from '../../src/map/basemap/style.ts';
import { styleFault } from '../../src/map/basemap/style-fault.ts';
import { composeStyle, NO_DATA } from '../../src/map/layers/compose.ts';

const SOURCE = { land: { type: 'vector', url: 'https://tiles.example/land.json' } };
const styleOf = (layer: object, sources: object = SOURCE) =>
  ({
    version: 8,
    sources,
    layers: [{ id: 'roads', type: 'line', source: 'land', 'source-layer': 'road', ...layer }],
  }) as unknown as StyleSpecification;

describe.each(['light', 'dark'] as const)('the record’s own layers, %s', (theme) => {
  it.each(LENSES)('keep to the specification through the lens %s', (lens) => {
    const ground = plainStyle({ theme, fonts: {} });
    const style = composeStyle(ground, theme, { lens, changedMarks: {} }, NO_DATA);
    expect(validateStyleMin(style)).toEqual([]);
    expect(styleFault(style)).toBeNull();
  });
});

describe('a style that a deployer names', () => {
  it.each<readonly [string, object]>([
    [
      'an expression',
      { paint: { 'line-width': ['interpolate', ['linear'], ['zoom'], 5, 1, 9, 4] } },
    ],
    [
      'stops of the old kind',
      {
        paint: {
          'line-width': {
            base: 1.4,
            stops: [
              [6, 0.5],
              [20, 30],
            ],
          },
        },
      },
    ],
    ['a filter of the old kind', { filter: ['all', ['==', 'class', 'path'], ['in', 'kind', 'a']] }],
    ['a transition', { paint: { 'line-color-transition': { duration: 0 } } }],
    [
      'words and names of colours',
      { layout: { 'line-cap': 'round' }, paint: { 'line-color': 'hsl(205,56%,73%)' } },
    ],
    ['visibility', { layout: { visibility: 'none' } }],
  ])('is taken with %s', (_what, layer) => {
    expect(styleFault(styleOf(layer))).toBeNull();
    expect(validateStyleMin(styleOf(layer))).toEqual([]);
  });

  it.each<readonly [string, object, string]>([
    ['a kind of layer', { type: 'cloud' }, 'cloud is none that it knows'],
    ['a property', { paint: { 'line-smell': 1 } }, 'line-smell: there is no such property'],
    ['a word', { layout: { 'line-cap': 'pointed' } }, 'line-cap: "pointed" is no enum'],
    ['a number', { paint: { 'line-width': 'wide' } }, 'line-width: "wide" is no number'],
    [
      'an expression',
      { paint: { 'line-width': ['multiply', 2, 3] } },
      'line-width: ["multiply",2,3] is no number',
    ],
    ['an argument', { paint: { 'line-width': ['*', 'a', 3] } }, 'roads, line-width: '],
    ['a colour', { paint: { 'line-color': 'blood' } }, '"blood" is no color'],
    ['a filter', { filter: ['all', ['get']] }, 'roads, filter: '],
  ])(
    'is refused in words, as the reference refuses it, for %s that is none',
    (_what, layer, words) => {
      expect(styleFault(styleOf(layer))).toContain(words);
      expect(styleFault(styleOf(layer))).toContain('roads');
      expect(validateStyleMin(styleOf(layer))).not.toEqual([]);
    },
  );

  it('is refused for a source of no known kind', () => {
    expect(styleFault(styleOf({}, { land: { type: 'sound' } }))).toBe(
      'source land: sound is none that it knows',
    );
  });
});

describe('what the built engine reads of the specification', () => {
  it('has every property of the layers that it draws, with kind and default', async () => {
    const { latest } = await import('@maplibre/maplibre-gl-style-spec');
    const { readSpec } = await import('../../src/build/engine/spec.ts');
    type Spec = Parameters<typeof readSpec>[0];
    const full = latest as unknown as Spec;
    const read = readSpec(full);
    const types: LayerSpecification['type'][] = [
      'background',
      'circle',
      'fill',
      'line',
      'raster',
      'symbol',
    ];
    for (const part of types.flatMap((type) => [`layout_${type}`, `paint_${type}`])) {
      expect(Object.keys(read[part] ?? {}), part).toEqual(Object.keys(full[part] ?? {}));
      for (const [name, { type, default: value, expression }] of Object.entries(full[part] ?? {}))
        expect(read[part]?.[name]).toMatchObject({
          type,
          ...(value !== undefined && { default: value }),
          ...(expression !== undefined && { expression }),
        });
    }
  });
});
