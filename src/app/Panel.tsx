/**
 * The side panel: the open dossier, or the page the reader is on. Focus moves into a dossier when it opens
 * and back to where it was opened from when it closes.
 */
import { lazy, Suspense, useEffect, useRef } from 'react';
import { useAtlas, useAtlasState } from '../views/shared/context.tsx';
import { useOrder } from '../views/shared/order.ts';
import { Overview } from '../views/overview/Overview.tsx';
import { ErrorBoundary } from './ErrorBoundary.tsx';

const Dossier = lazy(() => import('../views/dossier/Dossier.tsx').then((module) => ({ default: module.Dossier })));
const Regional = lazy(() => import('../views/regional/Regional.tsx').then((module) => ({ default: module.Regional })));
const ListView = lazy(() => import('../views/list/ListView.tsx').then((module) => ({ default: module.ListView })));
const Sources = lazy(() => import('../views/sources/Sources.tsx').then((module) => ({ default: module.Sources })));
const Method = lazy(() => import('../views/method/Method.tsx').then((module) => ({ default: module.Method })));

function Page() {
  const page = useAtlasState((state) => state.page);
  switch (page) {
    case 'overview': return <Overview />;
    case 'regional': return <Regional />;
    case 'list': return <ListView />;
    case 'sources': return <Sources />;
    case 'method': return <Method />;
  }
}

export function Panel() {
  const { actions, words } = useAtlas();
  const selected = useAtlasState((state) => state.selected);
  const page = useAtlasState((state) => state.page);
  const sort = useAtlasState((state) => state.sort);
  const order = useOrder();
  const scroller = useRef<HTMLElement>(null);
  const opener = useRef<HTMLElement | null>(null);
  const before = useRef<string | null>(null);

  useEffect(() => {
    if (selected !== null && before.current === null) opener.current = document.activeElement instanceof HTMLElement ? document.activeElement : null;
    if (selected === null && before.current !== null && opener.current?.isConnected) opener.current.focus();
    before.current = selected;
    scroller.current?.scrollTo({ top: 0 });
  }, [selected]);

  const at = selected === null ? -1 : order.indexOf(selected);
  const step = (by: number) => {
    const next = order[(at + by + order.length) % order.length];
    if (next !== undefined) actions.select(next);
  };
  return (
    <main className="panel" ref={scroller} id="panel" aria-label={words.app.panelRegion} tabIndex={-1}>
      <ErrorBoundary key={selected ?? page} name={words.app.panelRegion}>
        <Suspense fallback={<p className="panel-loading">{words.app.loading}</p>}>
          {selected === null ? <Page /> : (
            <Dossier
              id={selected}
              onClose={() => actions.select(null)}
              onNext={() => step(1)}
              onPrevious={() => step(-1)}
              position={at === -1 ? '' : words.app.position(at + 1, order.length, words.app.sort[sort])}
            />
          )}
        </Suspense>
      </ErrorBoundary>
    </main>
  );
}
