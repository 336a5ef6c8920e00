/**
 * Grids of numbers held row by row from the north: blurring and cubic sampling.
 *
 * @typedef {{values: Float32Array, width: number, height: number}} Grid
 */

const clamp = (value, low, high) => Math.min(high, Math.max(low, value));

/** Gaussian blur in two passes; `sigma` in cells. Edges repeat the outermost cell. */
export function blur({ values, width, height }, sigma) {
  const reach = Math.ceil(sigma * 3);
  const kernel = [];
  for (let i = -reach; i <= reach; i++) kernel.push(Math.exp((-i * i) / (2 * sigma * sigma)));
  const sum = kernel.reduce((a, b) => a + b);
  const pass = (source, dx, dy) => {
    const target = new Float32Array(source.length);
    for (let y = 0; y < height; y++) {
      for (let x = 0; x < width; x++) {
        let total = 0;
        for (let i = -reach; i <= reach; i++) {
          const column = clamp(x + i * dx, 0, width - 1);
          const row = clamp(y + i * dy, 0, height - 1);
          total += kernel[i + reach] * source[row * width + column];
        }
        target[y * width + x] = total / sum;
      }
    }
    return target;
  };
  return { values: pass(pass(values, 1, 0), 0, 1), width, height };
}

/** Catmull-Rom weights of the four cells around a fraction `t`. */
function cubicWeights(t) {
  const t2 = t * t;
  const t3 = t2 * t;
  return [
    -0.5 * t3 + t2 - 0.5 * t,
    1.5 * t3 - 2.5 * t2 + 1,
    -1.5 * t3 + 2 * t2 + 0.5 * t,
    0.5 * t3 - 0.5 * t2,
  ];
}

/** Value at column `x`, row `y` (cell centres at whole numbers), by bicubic interpolation. */
export function sampleCubic({ values, width, height }, x, y) {
  const left = Math.floor(x);
  const top = Math.floor(y);
  const wx = cubicWeights(x - left);
  const wy = cubicWeights(y - top);
  let sum = 0;
  for (let j = 0; j < 4; j++) {
    const row = clamp(top - 1 + j, 0, height - 1) * width;
    let rowSum = 0;
    for (let i = 0; i < 4; i++) rowSum += wx[i] * values[row + clamp(left - 1 + i, 0, width - 1)];
    sum += wy[j] * rowSum;
  }
  return sum;
}
