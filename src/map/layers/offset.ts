/** The offset of an icon from two numbers of its feature. */
import type { ExpressionSpecification } from 'maplibre-gl';

/** Far beyond any offset, px. */
const FAR = 1000;

/**
 * `[dx, dy]` of the feature, divided by `scale` since the engine multiplies it by the icon's size. There is
 * no expression that makes a list of two numbers, and a list as a property does not survive the tiles: the
 * one that interpolates between the corners of a square does it.
 */
export function offsetBy(scale = 1): ExpressionSpecification {
  const far = FAR / scale;
  const along = (y: number): ExpressionSpecification => [
    'interpolate',
    ['linear'],
    ['get', 'dx'],
    -FAR,
    ['literal', [-far, y]],
    FAR,
    ['literal', [far, y]],
  ];
  return ['interpolate', ['linear'], ['get', 'dy'], -FAR, along(-far), FAR, along(far)];
}
