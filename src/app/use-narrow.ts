/** Whether the window is a phone's: the panel becomes a sheet. */
import { useSyncExternalStore } from 'react';

/** Width in px under which the phone's layout applies; the stylesheet uses the same number. */
export const NARROW = 720;

const query = () => matchMedia(`(max-width: ${NARROW - 1}px)`);

export function useNarrow(): boolean {
  return useSyncExternalStore(
    (changed) => {
      const media = query();
      media.addEventListener('change', changed);
      return () => media.removeEventListener('change', changed);
    },
    () => query().matches,
    () => false,
  );
}
