/** A line in the menu, and a question when an update waits. Never shown while presenting. */
import { useSyncExternalStore } from 'react';
import { useWords } from '../views/shared/context.tsx';
import { offlineState, onOfflineChange, takeUpdate } from './offline.ts';

export function OfflineNote() {
  const words = useWords().app.offline;
  const state = useSyncExternalStore(onOfflineChange, offlineState, () => 'none' as const);
  if (state === 'none') return null;
  return (
    <p className="menu-note" data-offline={state}>
      {state === 'ready' ? words.ready : words.update}{' '}
      {state === 'update-waiting' && (
        <button type="button" className="button" onClick={() => void takeUpdate()}>
          {words.take}
        </button>
      )}
    </p>
  );
}
