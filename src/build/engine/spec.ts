/**
 * The style specification as the engine reads it: kinds and defaults of the properties of the layers that it draws.
 * The rest (other layers, sources, limits, what asks for what) is for the check of styles.
 */
import { latest } from '@maplibre/maplibre-gl-style-spec';

const PARTS = new Set([
  ...['background', 'circle', 'fill', 'line', 'raster', 'symbol'].flatMap((type) => [
    `layout_${type}`,
    `paint_${type}`,
  ]),
  ...['light', 'sky'],
]);
const FOR_CHECKS = new Set(['requires', 'minimum', 'maximum', 'units', 'period']);

type Spec = Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, unknown>>>>>>;

const mapped = <From, To>(record: Readonly<Record<string, From>>, to: (value: From) => To) =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, to(value)]));

/** Parts of a specification that are read while a map is drawn. */
export const readSpec = (spec: Spec): Spec =>
  mapped(Object.fromEntries(Object.entries(spec).filter(([part]) => PARTS.has(part))), (part) =>
    mapped(part, (property) =>
      Object.fromEntries(Object.entries(property).filter(([field]) => !FOR_CHECKS.has(field))),
    ),
  );

/** The module's text. */
export const specModule = (): string =>
  `export default ${JSON.stringify(readSpec(latest as unknown as Spec))}`;
