/** The time of day, and how long one has been presenting. Silent for screen readers, who can ask for it. */
import { useEffect, useState } from 'react';
import type { Words } from '../../i18n/index.ts';
import { elapsedText } from './elapsed.ts';

export function Clock({ startedAt, words }: { startedAt: number | null; words: Words }) {
  const [now, setNow] = useState(() => Date.now());
  const [restarted, setRestarted] = useState<number | null>(null);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(timer);
  }, []);
  const from = Math.max(restarted ?? 0, startedAt ?? 0);
  const { window } = words.presenter;
  return (
    <div className="pw-clock">
      <p>
        <span className="note">{window.clock}</span>
        <time>
          {new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' }).format(now)}
        </time>
      </p>
      <p>
        <span className="note">{window.elapsed}</span>
        <span role="timer" aria-label={window.elapsed}>
          {from === 0 ? '0:00' : elapsedText(now - from)}
        </span>
      </p>
      <button type="button" className="button" onClick={() => setRestarted(Date.now())}>
        {window.restart}
      </button>
    </div>
  );
}
