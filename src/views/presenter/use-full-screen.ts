/** Full screen where the browser allows it; presenting works without. */
import { useCallback, useEffect, useRef, useState } from 'react';

export interface FullScreen {
  /** Whether a button for it makes sense: allowed, and not on. */
  readonly offered: boolean;
  readonly enter: () => void;
  /** Announces an exit that is not the presenter's wish: opening a window ends full screen in some browsers. */
  readonly expectExit: () => void;
}

/** `onExit` runs when the reader leaves full screen, as with Escape, which the page itself never sees. */
export function useFullScreen(onExit: () => void): FullScreen {
  const [on, setOn] = useState(() => document.fullscreenElement !== null);
  const expected = useRef(false);
  // The exit of an earlier presentation may arrive late, when this one has not entered yet.
  const entered = useRef(false);
  const leave = useRef(onExit);
  leave.current = onExit;

  const enter = useCallback(() => {
    // Refused without a press of the reader's own, as when a link opens presenting: then the button stays.
    document.documentElement.requestFullscreen?.().catch(() => undefined);
  }, []);

  useEffect(() => {
    const onChange = () => {
      const now = document.fullscreenElement !== null;
      setOn(now);
      if (!now && entered.current && !expected.current) leave.current();
      entered.current = now;
      expected.current = false;
    };
    document.addEventListener('fullscreenchange', onChange);
    enter();
    return () => {
      document.removeEventListener('fullscreenchange', onChange);
      if (document.fullscreenElement !== null) document.exitFullscreen().catch(() => undefined);
    };
  }, [enter]);

  return {
    offered: !on && document.fullscreenEnabled,
    enter,
    expectExit: () => {
      expected.current = document.fullscreenElement !== null;
    },
  };
}
