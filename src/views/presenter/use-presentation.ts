/** The presenter's window's end of the channel. */
import { useEffect, useRef, useState } from 'react';
import {
  channelName,
  type FromPresenter,
  type PresentationState,
  readFromPresentation,
} from '../../state/presenter-messages.ts';

/** How often a waiting window asks whether a presentation is there, in ms. */
const ASK_EVERY = 1500;

export interface Remote {
  /** Where the presentation stands; null while none answers. */
  readonly state: PresentationState | null;
  /** True once a presentation that was there has been left. */
  readonly ended: boolean;
  readonly send: (message: FromPresenter) => void;
}

/** Listens to a presentation; `id` is the one in the window's address. */
export function usePresentation(id: string): Remote {
  const [state, setState] = useState<PresentationState | null>(null);
  const [ended, setEnded] = useState(false);
  const channel = useRef<BroadcastChannel | null>(null);
  const isThere = useRef(false);

  useEffect(() => {
    const name = channelName(id);
    if (name === null || typeof BroadcastChannel === 'undefined') return;
    const opened = new BroadcastChannel(name);
    channel.current = opened;
    opened.onmessage = (event: MessageEvent<unknown>) => {
      const message = readFromPresentation(event.data);
      if (message === null) return;
      isThere.current = message.type === 'state';
      setState(message.type === 'state' ? message : null);
      setEnded(message.type === 'bye');
    };
    const ask = () => {
      if (!isThere.current) opened.postMessage({ type: 'hello' } satisfies FromPresenter);
    };
    ask();
    const timer = setInterval(ask, ASK_EVERY);
    return () => {
      clearInterval(timer);
      channel.current = null;
      opened.close();
    };
  }, [id]);

  return { state, ended, send: (message) => channel.current?.postMessage(message) };
}
