/** Tells the page that holds the frame how tall it is. Listens to that page alone, and only to one question. */
import * as v from 'valibot';

const HEIGHT_MESSAGE = 'contested-ground:height';
const AskSchema = v.strictObject({ type: v.literal('contested-ground:ask-height') });

/** The origin of the page that holds the frame; null where the browser does not say. */
export function hostOrigin(referrer: string): string | null {
  if (referrer === '') return null;
  try {
    const { origin, protocol } = new URL(referrer);
    return protocol === 'https:' || protocol === 'http:' ? origin : null;
  } catch {
    return null;
  }
}

/** Whether a message is the host's question for the height. */
export function asksHeight(
  event: Pick<MessageEvent, 'data' | 'origin' | 'source'>,
  host: string,
  parent: unknown,
): boolean {
  return (
    event.source === parent && event.origin === host && v.safeParse(AskSchema, event.data).success
  );
}

/** Announces the element's height now, when it changes and when asked; returns its own undoing. */
export function announceHeight(element: HTMLElement): () => void {
  const host = hostOrigin(document.referrer);
  if (host === null || parent === window) return () => {};
  const tell = () =>
    parent.postMessage(
      { type: HEIGHT_MESSAGE, height: Math.ceil(element.getBoundingClientRect().height) },
      host,
    );
  const observer = new ResizeObserver(tell);
  observer.observe(element);
  const onMessage = (event: MessageEvent) => {
    if (asksHeight(event, host, parent)) tell();
  };
  addEventListener('message', onMessage);
  return () => {
    observer.disconnect();
    removeEventListener('message', onMessage);
  };
}
