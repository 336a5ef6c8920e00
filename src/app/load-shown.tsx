/** Loads the record, and shows how far it is once that takes longer than a moment. */
import { LoadScreen, LoadStopped } from './LoadScreen.tsx';
import { type LoadProgress, type LoadResult, loadAtlas } from './load.ts';
import type { LoadNews } from './load-news.tsx';

/** Ms before anything is shown: a record of ordinary size is there by then. */
const MOMENT = 600;

/** The record, or what is wrong with it; null when the reader stopped it. Then `again` is offered. */
export async function loadShown(news: LoadNews, again: () => void): Promise<LoadResult | null> {
  const stop = new AbortController();
  const listeners = new Set<() => void>();
  let progress: LoadProgress = { step: 'read', read: 0, of: null };
  const source = {
    subscribe: (changed: () => void) => {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
    now: () => progress,
  };
  const timer = setTimeout(
    () => news.say(<LoadScreen source={source} onCancel={() => stop.abort()} />),
    MOMENT,
  );
  const loaded = await loadAtlas(document.baseURI, {
    signal: stop.signal,
    onProgress: (next) => {
      progress = next;
      for (const changed of listeners) changed();
    },
  });
  clearTimeout(timer);
  if (loaded === null) news.say(<LoadStopped onAgain={again} />);
  return loaded;
}
