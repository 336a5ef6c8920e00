/** Where the ground of the printed map comes from: the shell provides it. */
import { createContext, use } from 'react';
import type { Ground } from '../../exports/ground.ts';

type GroundResult =
  | { readonly ok: true; readonly value: Ground }
  | { readonly ok: false; readonly problem: string };

export interface GroundSource {
  /** The same promise each time. Never rejects. */
  readonly get: () => Promise<GroundResult>;
}

export const GroundContext = createContext<GroundSource | null>(null);

/** The ground, suspending until it is there; null where it could not be fetched. */
export function useGround(): Ground | null {
  const source = use(GroundContext);
  if (source === null) throw new Error('useGround was called outside GroundContext.');
  const result = use(source.get());
  return result.ok ? result.value : null;
}
