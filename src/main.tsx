/** Loads the record, builds the store from the link, renders. */

import { StrictMode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot, type Root } from 'react-dom/client';
import { announceLocale, LOCALE } from './app/locale.ts';
import './styles/fonts.css';
import './styles/tokens.css';
import './styles/base.css';
import './styles/first.css';
import './app/parts.css';
import './app/app.css';
import { type FirstPaint, firstPaint } from './app/first-paint.ts';
import { LoadFailure } from './app/LoadFailure.tsx';
import { stateFromLink } from './app/link-sync.ts';
import { loadAtlas } from './app/load.ts';
import { type LoadNews, loadNews } from './app/load-news.tsx';
import { loadShown } from './app/load-shown.tsx';
import { paneArrives } from './app/MapPlace.tsx';
import { registerOffline } from './app/offline/register.ts';
import { applyTheme } from './app/theme.ts';
import { requireTrustedTypes } from './app/trusted-types.ts';
import { loadView } from './app/views.tsx';
import { Workspace } from './app/Workspace.tsx';
import { indexAtlas } from './domain/lookup.ts';
import { wordsFor } from './i18n/index.ts';
import { readLink } from './state/link/index.ts';
import { createAtlasStore, INITIAL_STATE } from './state/store.ts';

/** The map's pane comes with the record or a little later; one render shows both if it is there in so many ms. */
const SOON = 40;

async function start(root: Root, news: LoadNews): Promise<void> {
  const link = readLink(location.search);
  applyTheme(link.state.theme ?? INITIAL_STATE.theme);
  const again = () => void start(root, news);
  const loaded = await loadShown(news, again);
  if (loaded === null) return;
  if (!loaded.ok) {
    news.say(<LoadFailure problems={loaded.problems} onRetry={again} />);
    return;
  }
  news.end();
  const store = createAtlasStore(stateFromLink(link, indexAtlas(loaded.atlas), wordsFor(LOCALE)));
  if (new URLSearchParams(location.search).has('embed')) {
    const { Embed } = await import('./app/embed/Embed.tsx');
    root.render(
      <StrictMode>
        <Embed atlas={loaded.atlas} store={store} />
      </StrictMode>,
    );
    return;
  }
  await Promise.race([paneArrives, new Promise((resolve) => setTimeout(resolve, SOON))]);
  root.render(
    <StrictMode>
      <Workspace atlas={loaded.atlas} store={store} />
    </StrictMode>,
  );
}

/** Loads behind a static page and takes its place in one step, or leaves it as it is. */
async function takeOver(root: Root, page: FirstPaint): Promise<void> {
  const watch = { onProgress: () => {}, signal: new AbortController().signal };
  const link = readLink(page.search);
  const [loaded] = await Promise.all([
    loadAtlas(page.root, watch),
    loadView(link.state, page.root),
    page.styled(),
  ]);
  if (loaded?.ok !== true) return;
  const store = createAtlasStore(stateFromLink(link, indexAtlas(loaded.atlas), wordsFor(LOCALE)));
  if (!page.giveWay()) return;
  announceLocale();
  flushSync(() =>
    root.render(
      <StrictMode>
        <Workspace atlas={loaded.atlas} store={store} />
      </StrictMode>,
    ),
  );
  void registerOffline();
}

requireTrustedTypes();
const element = document.getElementById('app');
if (element === null) throw new Error('index.html has no element with the id "app".');
const root = createRoot(element);
const page = firstPaint(document, element);
const presenter = new URLSearchParams(location.search).get('presenter');
// Where the atlas cannot come, its static page is worth keeping: nothing is said about it.
if (page !== null) takeOver(root, page).catch(() => {});
else {
  announceLocale();
  if (presenter === null) void start(root, loadNews(root, document));
  else
    void import('./app/presenter-page.tsx').then(({ renderPresenterPage }) =>
      renderPresenterPage(root, presenter),
    );
  void registerOffline();
}
