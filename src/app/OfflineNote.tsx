/** That the atlas is kept on this device, in the menu; and an update that waits, in the menu and said once on the page. */
import { useState, useSyncExternalStore } from 'react';
import { useWords } from '../views/shared/context.tsx';
import { offlineState, onOfflineChange, takeUpdate } from './offline/register.ts';

const useOffline = () => useSyncExternalStore(onOfflineChange, offlineState, () => 'none' as const);

function TakeUpdate() {
  const words = useWords().app.offline;
  return (
    <button type="button" className="button" onClick={() => void takeUpdate()}>
      {words.take}
    </button>
  );
}

export function OfflineNote() {
  const words = useWords().app.offline;
  const state = useOffline();
  if (state === 'none') return null;
  return (
    <p className="menu-note" data-offline={state}>
      {words[state]} {state === 'ready' ? null : <TakeUpdate />}
    </p>
  );
}

/** Says that an update waits. Not rendered during a lesson; put off, it stays in the menu. */
export function UpdateNotice() {
  const words = useWords().app.offline;
  const state = useOffline();
  const [putOff, setPutOff] = useState(false);
  const waits = state === 'update-waiting' || state === 'update-held';
  if (!waits || putOff) return null;
  return (
    <div className="notice" data-update>
      <p>{words[state]}</p>
      <TakeUpdate />
      <button type="button" className="button" onClick={() => setPutOff(true)}>
        {words.later}
      </button>
    </div>
  );
}
