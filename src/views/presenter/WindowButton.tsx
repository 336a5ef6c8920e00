/** Opens the presenter's window; where the browser forbids it, says so and offers the link. */
import { useState } from 'react';
import { useWords } from '../shared/context.tsx';
import { presentationId } from './use-presenter-channel.ts';

const NAME = 'contested-ground-presenter';

export function WindowButton({ onOpening }: { onOpening: () => void }) {
  const words = useWords().presenter.window;
  const [blocked, setBlocked] = useState(false);
  const address = `?presenter=${presentationId()}`;
  const open = () => {
    onOpening();
    const opened = window.open(address, NAME, 'popup,width=880,height=640');
    setBlocked(opened === null);
    opened?.focus();
  };
  return (
    <span className="present-window present-wide">
      <button type="button" onClick={open}>
        {words.open}
      </button>
      {blocked && (
        <span className="present-blocked" role="status">
          {words.blocked}{' '}
          <a href={address} target="_blank" rel="noreferrer" onClick={() => setBlocked(false)}>
            {words.link}
          </a>
          <button type="button" aria-label={words.dismiss} onClick={() => setBlocked(false)}>
            ×
          </button>
        </span>
      )}
    </span>
  );
}
