/**
 * What keeps the engine from drawing a style that a deployer names, in words; the built engine itself no longer
 * checks. Read with the engine's own functions, which are in the page already: a filter or a value that passes here
 * is one that it takes.
 */
import {
  Color,
  featureFilter,
  latest,
  normalizePropertyExpression,
  type StylePropertySpecification,
} from '@maplibre/maplibre-gl-style-spec';
import type { LayerSpecification, StyleSpecification } from 'maplibre-gl';

type Properties = Readonly<Record<string, StylePropertySpecification>>;
const SPEC = latest as unknown as Readonly<Record<string, Properties>>;
const SOURCES = new Set(['vector', 'raster', 'geojson', 'image']);
const TRANSITION = /-transition$/u;

/** Whether a constant is one of its property's; lists of numbers and the like are left to the engine. */
function fits(value: unknown, spec: StylePropertySpecification): boolean {
  switch (spec.type) {
    case 'number':
    case 'boolean':
    case 'string':
      return typeof value === spec.type;
    case 'enum':
      return Object.hasOwn(spec.values, String(value));
    case 'color':
      return typeof value === 'string' && Color.parse(value) !== undefined;
    default:
      return true;
  }
}

function propertyFault(name: string, value: unknown, known: Properties): string | null {
  if (TRANSITION.test(name) || value === null || value === undefined) return null;
  const spec = known[name];
  if (spec === undefined) return 'there is no such property';
  const { kind } = normalizePropertyExpression(value as never, name, spec);
  return kind !== 'constant' || fits(value, spec)
    ? null
    : `${JSON.stringify(value)} is no ${spec.type} that it knows`;
}

function layerFault(layer: LayerSpecification): string | null {
  let at = 'type';
  try {
    const parts = (['layout', 'paint'] as const).map((part) => {
      const known = SPEC[`${part}_${layer.type}`];
      if (known === undefined) throw new Error(`${layer.type} is none that it knows`);
      return [Object.entries(layer[part] ?? {}), known] as const;
    });
    at = 'filter';
    if ('filter' in layer) featureFilter(layer.filter, at);
    for (const [entries, known] of parts)
      for (const [name, value] of entries) {
        at = name;
        const fault = propertyFault(name, value, known);
        if (fault !== null) return `layer ${layer.id}, ${at}: ${fault}`;
      }
    return null;
  } catch (error) {
    return `layer ${layer.id}, ${at}: ${error instanceof Error ? error.message : String(error)}`;
  }
}

/** The first fault of a style; null where the engine takes it. */
export function styleFault({ sources, layers }: StyleSpecification): string | null {
  const [strange] = Object.entries(sources).filter(([, { type }]) => !SOURCES.has(type));
  if (strange !== undefined)
    return `source ${strange[0]}: ${strange[1].type} is none that it knows`;
  for (const layer of layers) {
    const fault = layerFault(layer);
    if (fault !== null) return fault;
  }
  return null;
}
