/** The time of day, and how long one has been presenting. Silent for screen readers, who can ask for it. */
import { useEffect, useState } from 'react';
import type { Words } from '../../i18n/index.ts';

/** Minutes and seconds, with hours when there are any: 4:05, 1:02:09. */
export function elapsedText(milliseconds: number): string {
  const seconds = Math.max(0, Math.floor(milliseconds / 1000));
  const two = (part: number) => String(part).padStart(2, '0');
  const hours = Math.floor(seconds / 3600);
  const minutes = Math.floor((seconds % 3600) / 60);
  const tail = `${hours > 0 ? two(minutes) : minutes}:${two(seconds % 60)}`;
  return hours > 0 ? `${hours}:${tail}` : tail;
}

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
        <span>{window.clock}</span>
        <time>
          {new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' }).format(now)}
        </time>
      </p>
      <p>
        <span>{window.elapsed}</span>
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
