/** The list of keys, over the presentation. */
import { useEffect, useRef } from 'react';
import { singleKeysOn } from '../../state/single-keys.ts';
import { useWords } from '../shared/context.tsx';

export function KeysHelp({ onClose }: { onClose: () => void }) {
  const { keys } = useWords().presenter;
  const single = singleKeysOn();
  const close = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    close.current?.focus();
    return () => {
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
  const rows: readonly (readonly [keys: readonly string[], does: string, single: boolean])[] = [
    [[keys.pageDown, '→', '↓'], keys.rows.next, false],
    [[keys.pageUp, '←', '↑'], keys.rows.previous, false],
    [[keys.home, keys.end], keys.rows.ends, false],
    [[keys.space], keys.rows.reveal, false],
    [['5', '4', '3', '2', '1'], keys.rows.answer, true],
    [['B', '.'], keys.rows.blank, true],
    [['F5'], keys.rows.start, false],
    [[keys.esc], keys.rows.leave, false],
    [['?'], keys.rows.help, true],
  ];
  return (
    <div className="present-help" role="dialog" aria-label={keys.title}>
      <h2>{keys.title}</h2>
      <dl>
        {rows
          .filter(([, , isSingle]) => single || !isSingle)
          .map(([caps, does]) => (
            <div key={does}>
              <dt>
                {caps.map((cap) => (
                  <kbd key={cap}>{cap}</kbd>
                ))}
              </dt>
              <dd>{does}</dd>
            </div>
          ))}
      </dl>
      {!single && <p>{keys.off}</p>}
      <button type="button" className="button" ref={close} onClick={onClose}>
        {keys.close}
      </button>
    </div>
  );
}
