/** The service worker: puts by all that the atlas shows, and answers with it. Built apart from the page. */
import { clientsClaim } from 'workbox-core';
import type { WorkboxPlugin } from 'workbox-core/types.js';
import { ExpirationPlugin } from 'workbox-expiration';
import {
  addPlugins,
  cleanupOutdatedCaches,
  type PrecacheEntry,
  precacheAndRoute,
} from 'workbox-precaching';
import { registerRoute } from 'workbox-routing';
import { CacheFirst, NetworkFirst } from 'workbox-strategies';
import { pack, unpack } from './packing.ts';

/** The part of a service worker's scope that this one uses; the page's types have no such scope. */
declare const self: {
  /** What to put by; the build writes the list in its place. */
  readonly __WB_MANIFEST: readonly (PrecacheEntry | string)[];
  readonly skipWaiting: () => Promise<void>;
  readonly addEventListener: (kind: 'message', heard: (event: MessageEvent) => void) => void;
};

addPlugins([
  {
    cacheWillUpdate: async ({ request, response }) => pack(new URL(request.url).pathname, response),
    cachedResponseWillBeUsed: async ({ cachedResponse }) =>
      cachedResponse ? unpack(cachedResponse) : null,
  },
]);
// The link's parameters choose a view, not a file.
precacheAndRoute([...self.__WB_MANIFEST], { ignoreURLParametersMatching: [/.*/u] });
cleanupOutdatedCaches();

// Static pages and further scripts' letters are kept once they have been opened.
registerRoute(
  /\/(?:config\.json$|incident\/|sources\/|method\/|tour\/)/u,
  new NetworkFirst({ cacheName: 'opened' }),
);
const expiry = new ExpirationPlugin({ maxEntries: 40 }) as WorkboxPlugin;
registerRoute(
  /\/assets\/[^/]+\.woff2$/u,
  new CacheFirst({ cacheName: 'letters', plugins: [expiry] }),
);

// The page asks for an update only when the reader does.
self.addEventListener('message', ({ data }) => {
  if ((data as { readonly type?: unknown } | null)?.type === 'SKIP_WAITING')
    void self.skipWaiting();
});
clientsClaim();
