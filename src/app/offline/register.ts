/**
 * Registers the service worker and tells the page what it has to say: that the atlas is put by for use
 * without a network, or that a newer one waits. Nothing reloads by itself.
 */
/** `update-held`: asked for, but a lesson runs in another tab and still needs the files of its own version. */
export type OfflineState = 'none' | 'ready' | 'update-waiting' | 'update-held';

let state: OfflineState = 'none';
let apply: (() => Promise<void>) | null = null;
const listeners = new Set<() => void>();

function set(next: OfflineState): void {
  state = next;
  for (const listener of listeners) listener();
}

/** Present state; with `onOfflineChange` it fits React's external-store hook. */
export const offlineState = (): OfflineState => state;

/** Calls back when the state changes; returns its own undoing. */
export function onOfflineChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Starts the service worker on the built site. Browsers that refuse (private windows, no TLS) lose only the offline copy. */
export async function registerOffline(): Promise<void> {
  if (import.meta.env.DEV || !('serviceWorker' in navigator)) return;
  const { registerSW } = await import('virtual:pwa-register');
  const update = registerSW({
    immediate: true,
    onNeedRefresh: () => set('update-waiting'),
    onOfflineReady: () => set('ready'),
  });
  apply = () => update(true);
  // A page that a worker already serves has been put by on an earlier visit.
  if (navigator.serviceWorker.controller !== null) set('ready');
}

/** Name of the lock that a lesson holds, in whichever tab it runs. */
const LESSON = 'contested-ground:lesson';

/** Keeps an update out of every tab until the lesson's end, which is the returned function. */
export function holdForLesson(): () => void {
  let end = () => {};
  const ended = new Promise<void>((resolve) => {
    end = resolve;
  });
  // Without locks (no TLS) there is no service worker either.
  void navigator.locks?.request(LESSON, { mode: 'shared' }, () => ended).catch(() => {});
  return end;
}

/**
 * Takes the waiting update: the page reloads with the link, so nothing chosen is lost. While a lesson runs the
 * update is held, and offered again when the lesson has ended; a page is not reloaded so long after it was asked for.
 */
export async function takeUpdate(): Promise<void> {
  const { held = [], pending = [] } = (await navigator.locks?.query()) ?? {};
  const lessons = [...held, ...pending].filter(
    ({ name, mode }) => name === LESSON && mode === 'shared',
  );
  if (lessons.length === 0) return void (await apply?.());
  if (state === 'update-held') return;
  set('update-held');
  void navigator.locks.request(LESSON, { mode: 'exclusive' }, () => set('update-waiting'));
}
