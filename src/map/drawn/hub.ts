/** Events of the drawn map, under the names that the engine's map gives them. */
import type { PointerAt, SurfaceChange, SurfaceEvent, SurfacePointer } from '../surface.ts';

type Type = SurfaceChange | SurfacePointer;
type Listener = (event: SurfaceEvent & PointerAt) => void;

export interface Hub {
  readonly on: (type: Type, listener: Listener) => void;
  readonly off: (type: Type, listener: Listener) => void;
  readonly emit: (type: Type, detail?: object) => void;
}

export function createHub(): Hub {
  const listeners = new Map<Type, Set<Listener>>();
  return {
    on: (type, listener) => {
      listeners.set(type, (listeners.get(type) ?? new Set()).add(listener));
    },
    off: (type, listener) => {
      listeners.get(type)?.delete(listener);
    },
    emit: (type, detail = {}) => {
      // A listener may take itself away, or another
      for (const listener of [...(listeners.get(type) ?? [])])
        listener(detail as SurfaceEvent & PointerAt);
    },
  };
}
