/** Long work in short turns, so that the page answers, says how far it is, and can be told to stop. */

export interface LoadOptions {
  /** Called with the share done, 0 to 1, and the step that is under way. */
  readonly onProgress?: (share: number, step: 'read' | 'parse' | 'build') => void;
  /** Aborting rejects the load with the signal's reason. */
  readonly signal?: AbortSignal;
}

/** How long a turn may take, ms. */
const TURN = 12;

const nextTurn = () =>
  new Promise<void>((resolve) => {
    setTimeout(resolve);
  });

/**
 * Calls `each` for every number below `count`, in turns.
 *
 * @throws the signal's reason when told to stop
 */
export async function inTurns(
  count: number,
  each: (index: number) => void,
  step: 'parse' | 'build',
  { onProgress, signal }: LoadOptions,
): Promise<void> {
  let start = performance.now();
  for (let index = 0; index < count; index += 1) {
    each(index);
    // Asking for the time costs more than a short row.
    if (index % 32 !== 0 || performance.now() - start < TURN) continue;
    onProgress?.(index / count, step);
    await nextTurn();
    signal?.throwIfAborted();
    start = performance.now();
  }
  signal?.throwIfAborted();
  onProgress?.(1, step);
}

/** The options of the two halves of a piece of work, each of which counts from 0 to 1 by itself. */
export function inHalves({ onProgress, signal }: LoadOptions): readonly [LoadOptions, LoadOptions] {
  const half = (from: number): LoadOptions => ({
    ...(signal === undefined ? {} : { signal }),
    onProgress: (share) => onProgress?.(from + share / 2, 'build'),
  });
  return [half(0), half(0.5)];
}

/** Calls `each` for every item, in turns. */
export const eachInTurn = <T>(
  items: readonly T[],
  each: (item: T, index: number) => void,
  options: LoadOptions,
): Promise<void> =>
  inTurns(items.length, (index) => each(items[index] as T, index), 'build', options);

export const pause = async (signal: AbortSignal | undefined): Promise<void> => {
  await nextTurn();
  signal?.throwIfAborted();
};
