/**
 * What lies over the page for a moment: search, filter, share, menu, legend. One at a time; focus goes in
 * when it opens and back to its button when it closes. Not modal: the map and the text stay in reach.
 */
import { lazy, type ReactNode, Suspense, useEffect, useRef } from 'react';
import type { Panel } from '../state/store.ts';
// Not lazy: a reader who opens the search types at once.
import { SearchPanel } from '../views/search/SearchPanel.tsx';
import { useAtlas, useAtlasState } from '../views/shared/context.tsx';
import { CloseButton } from '../views/shared/icons.tsx';
import { ErrorBoundary } from './ErrorBoundary.tsx';

const FilterPanel = lazy(() =>
  import('../views/pages.ts').then((module) => ({ default: module.FilterPanel })),
);
const SharePanel = lazy(() =>
  import('../views/pages.ts').then((module) => ({ default: module.SharePanel })),
);
const MenuPanel = lazy(() =>
  import('./MenuPanel.tsx').then((module) => ({ default: module.MenuPanel })),
);

const Legend = lazy(() =>
  import('../views/legend/Legend.tsx').then((module) => ({ default: module.Legend })),
);

type Open = Exclude<Panel, null>;

export function Drawer({ onPresent }: { onPresent?: (() => void) | undefined }) {
  const { actions, words } = useAtlas();
  const panel = useAtlasState((state) => state.panel);
  const box = useRef<HTMLElement>(null);
  const last = useRef<Panel>(null);

  useEffect(() => {
    if (panel !== null) {
      const body = box.current?.querySelector('.drawer-body');
      const focusFirst = () => {
        const first = body?.querySelector<HTMLElement>('input, button, a');
        first?.focus();
        return first != null;
      };
      last.current = panel;
      if (focusFirst() || body == null) return;
      // The panel's script is still on its way: hold the focus in the drawer, then hand it to the first control.
      box.current?.focus();
      const arrival = new MutationObserver(() => {
        if (document.activeElement !== box.current || focusFirst()) arrival.disconnect();
      });
      arrival.observe(body, { childList: true, subtree: true });
      return () => arrival.disconnect();
    }
    if (
      last.current !== null &&
      (document.activeElement === document.body || box.current?.contains(document.activeElement))
    ) {
      document.querySelector<HTMLElement>(`[data-panel="${last.current}"]`)?.focus();
    }
    last.current = panel;
    return undefined;
  }, [panel]);

  if (panel === null) return null;
  const names: Record<Open, string> = {
    filter: words.app.filter,
    search: words.app.search,
    share: words.app.share,
    menu: words.app.menu,
    legend: words.app.legend,
  };
  const bodies: Record<Open, ReactNode> = {
    filter: <FilterPanel />,
    search: <SearchPanel />,
    share: <SharePanel />,
    menu: <MenuPanel onPresent={onPresent} />,
    legend: <Legend />,
  };
  return (
    <section
      className="drawer"
      role="dialog"
      aria-label={names[panel]}
      data-drawer={panel}
      ref={box}
      tabIndex={-1}
    >
      <div className="drawer-head">
        <h2>{names[panel]}</h2>
        <CloseButton
          label={words.app.closePanel(names[panel])}
          onClose={() => actions.setPanel(null)}
        />
      </div>
      <div className="drawer-body">
        <ErrorBoundary key={panel} name={names[panel]}>
          <Suspense fallback={<p>{words.app.loading}</p>}>{bodies[panel]}</Suspense>
        </ErrorBoundary>
      </div>
    </section>
  );
}
