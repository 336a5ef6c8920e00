/**
 * Reads the expressions of the map's style: the drawn map paints by the very layers that the engine's map
 * is given. Only what those layers use is known; anything else is an error, not a guess. A test compares
 * every answer with the reference implementation.
 */

/** What an expression is asked about. */
export interface Asked {
  readonly zoom: number;
  readonly properties?: Readonly<Record<string, unknown>>;
  /** Feature state, and the state of the whole map. */
  readonly state?: Readonly<Record<string, unknown>>;
  readonly global?: Readonly<Record<string, unknown>>;
}

type Reader = (args: readonly unknown[], asked: Asked) => unknown;

const same = (a: unknown, b: unknown): boolean => (Array.isArray(b) ? b.includes(a) : a === b);

function mixed(low: unknown, high: unknown, share: number): unknown {
  if (Array.isArray(low) && Array.isArray(high))
    return low.map((value, index) => mixed(value, high[index], share));
  return Number(low) + (Number(high) - Number(low)) * share;
}

function interpolate(args: readonly unknown[], asked: Asked): unknown {
  const [, input, ...stops] = args;
  const at = Number(evaluate(input, asked));
  const count = stops.length / 2;
  const stop = (index: number) => Number(stops[index * 2]);
  const value = (index: number) => evaluate(stops[index * 2 + 1], asked);
  let next = 0;
  while (next < count && stop(next) <= at) next++;
  if (next === 0) return value(0);
  if (next === count) return value(count - 1);
  const share = (at - stop(next - 1)) / (stop(next) - stop(next - 1));
  return mixed(value(next - 1), value(next), share);
}

function step(args: readonly unknown[], asked: Asked): unknown {
  const [input, first, ...stops] = args;
  const at = Number(evaluate(input, asked));
  let chosen = first;
  for (let index = 0; index < stops.length; index += 2) {
    if (at >= Number(stops[index])) chosen = stops[index + 1];
  }
  return evaluate(chosen, asked);
}

function match(args: readonly unknown[], asked: Asked): unknown {
  const [input, ...branches] = args;
  const found = evaluate(input, asked);
  for (let index = 0; index + 1 < branches.length; index += 2) {
    if (same(found, branches[index])) return evaluate(branches[index + 1], asked);
  }
  return evaluate(branches.at(-1), asked);
}

function choose(args: readonly unknown[], asked: Asked): unknown {
  for (let index = 0; index + 1 < args.length; index += 2) {
    if (evaluate(args[index], asked) === true) return evaluate(args[index + 1], asked);
  }
  return evaluate(args.at(-1), asked);
}

/** What is missing is neither more nor less than anything. */
const compared =
  (holds: (a: number, b: number) => boolean): Reader =>
  ([first, second], asked) => {
    const [a, b] = [evaluate(first, asked), evaluate(second, asked)];
    return typeof a === 'number' && typeof b === 'number' && holds(a, b);
  };

const READERS: Readonly<Record<string, Reader>> = {
  literal: ([value]) => value,
  zoom: (_, { zoom }) => zoom,
  get: ([name], { properties }) => properties?.[String(name)] ?? null,
  has: ([name], { properties }) => properties?.[String(name)] !== undefined,
  'feature-state': ([name], { state }) => state?.[String(name)] ?? null,
  'global-state': ([name], { global }) => global?.[String(name)] ?? null,
  // The first that is of the type asked for
  boolean: (args, asked) =>
    args.map((one) => evaluate(one, asked)).find((value) => typeof value === 'boolean'),
  all: (args, asked) => args.every((one) => evaluate(one, asked) === true),
  any: (args, asked) => args.some((one) => evaluate(one, asked) === true),
  '!': ([one], asked) => evaluate(one, asked) !== true,
  in: ([value, list], asked) => same(evaluate(value, asked), evaluate(list, asked)),
  '==': ([a, b], asked) => evaluate(a, asked) === evaluate(b, asked),
  '!=': ([a, b], asked) => evaluate(a, asked) !== evaluate(b, asked),
  '>': compared((a, b) => a > b),
  '>=': compared((a, b) => a >= b),
  '<=': compared((a, b) => a <= b),
  '-': ([a, b], asked) => Number(evaluate(a, asked)) - Number(evaluate(b, asked)),
  upcase: ([text], asked) => String(evaluate(text, asked)).toLocaleUpperCase('en'),
  concat: (args, asked) => args.map((one) => String(evaluate(one, asked))).join(''),
  case: choose,
  match,
  step,
  interpolate,
};

/** The value of an expression, or of a plain value. @throws {Error} for an operator no layer uses */
export function evaluate(expression: unknown, asked: Asked): unknown {
  if (!Array.isArray(expression)) return expression;
  const [operator, ...args] = expression as readonly unknown[];
  const reader = typeof operator === 'string' ? READERS[operator] : undefined;
  // A plain list of numbers or names, as a dash pattern or a font stack
  if (reader === undefined) {
    if (typeof operator !== 'string' || expression.length === 1) return expression;
    throw new Error(`The drawn map cannot read the expression "${String(operator)}".`);
  }
  return reader(args, asked);
}

/** Number of a property that may be an expression; `standard` where the layer does not set it. */
export function numberOf(value: unknown, asked: Asked, standard: number): number {
  const found = value === undefined ? standard : evaluate(value, asked);
  return typeof found === 'number' && Number.isFinite(found) ? found : standard;
}

/** Text of a property that may be an expression. */
export const textOf = (value: unknown, asked: Asked, standard: string): string => {
  const found = value === undefined ? standard : evaluate(value, asked);
  return typeof found === 'string' ? found : standard;
};

/** Whether a layer draws a feature at a zoom. */
export function passes(
  layer: { readonly filter?: unknown; readonly minzoom?: number; readonly maxzoom?: number },
  asked: Asked,
): boolean {
  // Filters are decided for whole zooms, as the engine decides them tile by tile
  const whole = { ...asked, zoom: Math.floor(asked.zoom) };
  return layer.filter === undefined || evaluate(layer.filter, whole) === true;
}

export const isInRange = (
  { minzoom = 0, maxzoom = 24 }: { readonly minzoom?: number; readonly maxzoom?: number },
  zoom: number,
): boolean => zoom >= minzoom && zoom < maxzoom;
