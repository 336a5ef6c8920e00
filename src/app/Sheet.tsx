/**
 * On a phone the panel is a sheet over the map with three stops. The handle is a button: it can be dragged,
 * pressed (next stop), and moved with the arrow keys.
 */
import {
  type KeyboardEvent,
  type MouseEvent,
  type PointerEvent,
  type ReactNode,
  useRef,
  useState,
} from 'react';
import { useAtlas } from '../views/shared/context.tsx';

const STOPS = ['peek', 'half', 'full'] as const;
type Stop = (typeof STOPS)[number];

export function Sheet({ children }: { children: ReactNode }) {
  const { words } = useAtlas();
  const [stop, setStop] = useState<Stop>('half');
  const start = useRef<number | null>(null);
  const move = (by: number) =>
    setStop((at) => STOPS[Math.min(2, Math.max(0, STOPS.indexOf(at) + by))] ?? at);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowUp') move(1);
    else if (event.key === 'ArrowDown') move(-1);
    else return;
    event.preventDefault();
  };
  const onPointerDown = (event: PointerEvent<HTMLButtonElement>) => {
    start.current = event.clientY;
    event.currentTarget.setPointerCapture(event.pointerId);
  };
  const onPointerUp = (event: PointerEvent) => {
    const from = start.current;
    start.current = null;
    if (from === null) return;
    const travelled = from - event.clientY;
    // A press without travel goes to the next stop and wraps, so that a single tap always does something.
    if (Math.abs(travelled) < 12)
      setStop((at) => STOPS[(STOPS.indexOf(at) + 1) % STOPS.length] ?? at);
    else move(Math.sign(travelled) * (Math.abs(travelled) > innerHeight / 3 ? 2 : 1));
  };
  // A click with detail 0 comes from the keyboard or a screen reader; pointers are handled above.
  const onClick = (event: MouseEvent) => {
    if (event.detail === 0) setStop((at) => STOPS[(STOPS.indexOf(at) + 1) % STOPS.length] ?? at);
  };
  return (
    <div className="sheet" data-stop={stop}>
      <button
        type="button"
        className="sheet-handle"
        aria-label={`${words.app.sheet.label}: ${words.app.sheet[stop]}`}
        onKeyDown={onKeyDown}
        onClick={onClick}
        onPointerDown={onPointerDown}
        onPointerUp={onPointerUp}
      >
        <span />
      </button>
      {children}
    </div>
  );
}
