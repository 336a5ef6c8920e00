/** The presentation's end of the channel to the presenter's window. */
import { useEffect, useRef } from 'react';
import {
  channelName,
  type FromPresentation,
  type FromPresenter,
  type PresentationState,
  readFromPresenter,
} from '../../state/presenter-messages.ts';

const STORAGE_KEY = 'contested-ground:presentation';

function newId(): string {
  return [...crypto.getRandomValues(new Uint8Array(8))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
}

let made: string | null = null;

/** The id of this tab's presentation: kept over a reload, so that the presenter's window finds it again. */
export function presentationId(): string {
  if (made !== null) return made;
  try {
    const kept = sessionStorage.getItem(STORAGE_KEY);
    made = kept !== null && channelName(kept) !== null ? kept : newId();
    sessionStorage.setItem(STORAGE_KEY, made);
  } catch {
    made ??= newId();
  }
  return made;
}

/** Says where the presentation stands whenever that changes or somebody asks; passes on what is asked of it. */
export function usePresenterChannel(
  state: PresentationState,
  onMessage: (message: Exclude<FromPresenter, { type: 'hello' }>) => void,
): void {
  const channel = useRef<BroadcastChannel | null>(null);
  const latest = useRef({ state, onMessage });
  latest.current = { state, onMessage };

  useEffect(() => {
    const name = channelName(presentationId());
    if (name === null || typeof BroadcastChannel === 'undefined') return;
    const opened = new BroadcastChannel(name);
    channel.current = opened;
    const say = (message: FromPresentation) => opened.postMessage(message);
    opened.onmessage = (event: MessageEvent<unknown>) => {
      const message = readFromPresenter(event.data);
      if (message === null) return;
      if (message.type === 'hello') say(latest.current.state);
      else latest.current.onMessage(message);
    };
    const bye = () => say({ type: 'bye' });
    addEventListener('pagehide', bye);
    return () => {
      removeEventListener('pagehide', bye);
      bye();
      channel.current = null;
      opened.close();
    };
  }, []);

  const written = JSON.stringify(state);
  useEffect(() => {
    channel.current?.postMessage(JSON.parse(written) as FromPresentation);
  }, [written]);
}
