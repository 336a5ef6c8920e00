/** Where tours come from: fetched once, when first wanted. The shell provides it. */
import { use, useReducer } from 'react';
import type { Tour } from '../../domain/tours.ts';

export type ToursResult =
  | { readonly ok: true; readonly tours: readonly Tour[] }
  | { readonly ok: false; readonly problem: string };

export interface ToursSource {
  /**
   * The same promise until `forget` is called. Never rejects. Settled, it carries `status` and `value`, by which
   * React reads it without suspending.
   */
  readonly get: () => Promise<ToursResult>;
  /** Makes the next `get` fetch again. */
  readonly forget: () => void;
}

/** The tours, suspending until they are there; `retry` fetches again. */
export function useTours(source: ToursSource): { result: ToursResult; retry: () => void } {
  const [, again] = useReducer((count: number) => count + 1, 0);
  // Asked in every rendering: React loses count of the hooks where a suspended one is not asked again
  const result = use(source.get());
  return {
    result,
    retry: () => {
      source.forget();
      again();
    },
  };
}
