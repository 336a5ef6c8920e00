/**
 * The side panel: the open dossier, or the page the reader is on. Focus moves into a dossier when it opens
 * and back to where it was opened from when it closes.
 */
import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { isTouring } from '../state/store.ts';
import { Overview } from '../views/overview/Overview.tsx';
import { useAtlas, useAtlasState } from '../views/shared/context.tsx';
import { useOrder } from '../views/shared/order.ts';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { toursSource } from './load-tours.ts';
import { usePageFocus } from './use-page-focus.ts';
import { Dossier, ListView, Method, Sources, Tours } from './views.tsx';

const Regional = lazy(() =>
  import('../views/pages.ts').then((module) => ({ default: module.Regional })),
);
const AskQuestions = lazy(() =>
  import('../views/pages.ts').then((module) => ({ default: module.AskQuestions })),
);
const Lexicon = lazy(() =>
  import('../views/pages.ts').then((module) => ({ default: module.Lexicon })),
);
const Practice = lazy(() =>
  import('../views/lessons.ts').then((module) => ({ default: module.Practice })),
);
const Report = lazy(() =>
  import('../views/pages.ts').then((module) => ({ default: module.Report })),
);
const ImportPage = lazy(() =>
  import('../views/pages.ts').then((module) => ({ default: module.ImportPage })),
);
const PredictDossier = lazy(() =>
  import('../views/lessons.ts').then((module) => ({
    default: module.PredictDossier,
  })),
);

function Page() {
  const page = useAtlasState((state) => state.page);
  switch (page) {
    case 'overview':
      return <Overview />;
    case 'regional':
      return <Regional />;
    case 'list':
      return <ListView />;
    case 'tours':
      return <Tours source={toursSource} />;
    case 'practice':
      return <Practice />;
    case 'sources':
      return <Sources />;
    case 'method':
      return <Method />;
    case 'import':
      return <ImportPage />;
  }
}

/** The way back into a tour that the reader stepped out of. */
function BackToTour() {
  const { actions, words } = useAtlas();
  const tour = useAtlasState((state) => state.tour);
  const scene = useAtlasState((state) => state.scene);
  const touring = useAtlasState(isTouring);
  if (tour === null || touring) return null;
  return (
    <p className="tour-back">
      <button type="button" onClick={() => actions.openTour(tour, scene)}>
        {words.tours.back(scene + 1)}
      </button>
      <button type="button" onClick={() => actions.leaveTour()}>
        {words.tours.leaveTour}
      </button>
    </p>
  );
}

/** Whether the panel shows the covered form of a dossier: from when it is covered until the reader asks for the whole. */
function usePredicting(selected: string | null): readonly [boolean, () => void] {
  const covered = useAtlasState((state) => (isTouring(state) ? null : state.covered));
  const [since, setSince] = useState<string | null>(covered);
  useEffect(() => {
    if (covered !== null) setSince(covered);
  }, [covered]);
  return [selected !== null && (covered === selected || since === selected), () => setSince(null)];
}

export function Panel() {
  const { actions, words, foreign } = useAtlas();
  const selected = useAtlasState((state) => state.selected);
  const page = useAtlasState((state) => state.page);
  const sort = useAtlasState((state) => state.sort);
  const touring = useAtlasState(isTouring);
  const [predicting, endPredicting] = usePredicting(selected);
  const order = useOrder();
  const scroller = useRef<HTMLElement>(null);
  usePageFocus(scroller);
  const scrolled = useRef(false);
  const opener = useRef<HTMLElement | null>(null);
  const before = useRef<string | null>(null);

  useEffect(() => {
    // The scenes of a tour select as they scroll by: neither focus nor scroll is the panel's then.
    if (touring) return;
    if (selected !== null && before.current === null)
      opener.current =
        document.activeElement instanceof HTMLElement ? document.activeElement : null;
    if (selected === null && before.current !== null) {
      // What it was opened from may be gone with its page: then its row, or the panel, rather than nowhere.
      const row = () =>
        scroller.current?.querySelector<HTMLElement>(`[data-incident="${before.current}"]`);
      const back = opener.current;
      const usable = back?.isConnected === true && back !== document.body;
      (usable ? back : (row() ?? scroller.current))?.focus();
    }
    before.current = selected;
    // Asking an unscrolled panel to scroll would make the browser lay the page out at once.
    if (scrolled.current) scroller.current?.scrollTo({ top: 0 });
  }, [selected, touring]);

  const at = selected === null ? -1 : order.ids.indexOf(selected);
  const step = (by: number) => {
    const { ids } = order;
    const next = ids[(at + by + ids.length) % ids.length];
    if (next !== undefined) actions.select(next);
  };
  return (
    <main
      className="panel"
      ref={scroller}
      onScroll={(event) => {
        scrolled.current = event.currentTarget.scrollTop > 0;
      }}
      id="panel"
      aria-label={words.app.panelRegion}
      tabIndex={-1}
    >
      <BackToTour />
      <ErrorBoundary key={touring ? page : (selected ?? page)} name={words.app.panelRegion}>
        <Suspense fallback={<p className="panel-loading">{words.app.loading}</p>}>
          {selected === null || touring ? (
            <Page />
          ) : predicting ? (
            <PredictDossier id={selected} onWhole={endPredicting} />
          ) : (
            <Dossier
              id={selected}
              onClose={() => actions.select(null)}
              onNext={() => step(1)}
              onPrevious={() => step(-1)}
              position={
                at === -1 ? '' : words.app.position(at + 1, order.ids.length, words.app.sort[sort])
              }
              onCite={() => actions.setPanel('share')}
              onPrint={() => actions.setHandout('dossier')}
            >
              <Suspense>
                <Lexicon id={selected} key={`words-${selected}`} />
                {foreign === null && <AskQuestions id={selected} key={`ask-${selected}`} />}
                {foreign === null && <Report id={selected} key={`report-${selected}`} />}
                {foreign !== null && <p className="dossier-soft">{words.importing.inDossier}</p>}
              </Suspense>
            </Dossier>
          )}
        </Suspense>
      </ErrorBoundary>
    </main>
  );
}
