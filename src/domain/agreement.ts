/**
 * How far two coders agree: in per cent, and beyond what chance alone would give.
 *
 * Cohen's kappa after J. Cohen, “A Coefficient of Agreement for Nominal Scales”, Educational and Psychological
 * Measurement 20 (1960), 37–46: kappa = (po - pe) / (1 - pe). It is written out here because no kept package
 * offers it for JavaScript.
 */

/** What the one coder chose and what the other chose for the same thing. */
export type Pair<T> = readonly [first: T, second: T];

/** Share of pairs whose two codes are the same, 0 to 1; null where nothing was coded. */
export function agreementOf<T>(pairs: readonly Pair<T>[]): number | null {
  if (pairs.length === 0) return null;
  return pairs.filter(([first, second]) => first === second).length / pairs.length;
}

/**
 * Cohen's kappa, unweighted. 1 is full agreement, 0 what chance would give, below 0 less than that.
 * Null where it is not defined: nothing coded, or both coders used one and the same code throughout.
 */
export function kappaOf<T>(pairs: readonly Pair<T>[]): number | null {
  const observed = agreementOf(pairs);
  if (observed === null) return null;
  const codes = new Set(pairs.flat());
  const share = (coder: 0 | 1, code: T) =>
    pairs.filter((pair) => pair[coder] === code).length / pairs.length;
  // Chance: two coders who keep their own shares of each code but pay no heed to the thing coded.
  const chance = [...codes].reduce((sum, code) => sum + share(0, code) * share(1, code), 0);
  if (codes.size < 2) return null;
  return (observed - chance) / (1 - chance);
}

/** Pairs of numbers that differ by one step at most; pairs with a null are counted where both are null. */
export function nearOf(pairs: readonly Pair<number | null>[]): number {
  return pairs.filter(([first, second]) =>
    first === null || second === null ? first === second : Math.abs(first - second) <= 1,
  ).length;
}
