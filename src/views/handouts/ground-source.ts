/** Where the ground of printed and saved maps comes from: the shell provides it. */
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

/** Throws outside the shell's provider: a programming mistake. */
export function useGroundSource(): GroundSource {
  const source = use(GroundContext);
  if (source === null) throw new Error('useGroundSource was called outside GroundContext.');
  return source;
}

/** The ground, suspending until it is there; null where it could not be fetched. */
export function useGround(): Ground | null {
  const result = use(useGroundSource().get());
  return result.ok ? result.value : null;
}
