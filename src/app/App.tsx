/** The shell: header, map, timeline, panel; it wires keys, theme and link, and holds no record of its own. */
import { lazy, Suspense, useEffect, useMemo, useRef } from 'react';
import type { Atlas } from '../domain/model.ts';
import { type AtlasStore, isTouring } from '../state/store.ts';
import { QuestionsContext } from '../views/ask/source.ts';
import { GroundContext } from '../views/handouts/ground-source.ts';
import {
  AtlasProvider,
  type ForeignDataset,
  useAtlas,
  useAtlasState,
} from '../views/shared/context.tsx';
import { useOrder } from '../views/shared/order.ts';
import { Drawer } from './Drawer.tsx';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { Header } from './Header.tsx';
import { listenToKeys } from './keyboard.ts';
import { type LinkPlace, syncLink } from './link-sync.ts';
import { groundSourceFor } from './load-ground.ts';
import { questionsSource } from './load-questions.ts';
import { toursSource } from './load-tours.ts';
import { LOCALE } from './locale.ts';
import { MapPlace } from './MapPlace.tsx';
import { Notices } from './Notices.tsx';
import { holdForLesson } from './offline/register.ts';
import { DropAnywhere, ForeignBar } from './own-file.tsx';
import { Panel } from './Panel.tsx';
import { Sheet } from './Sheet.tsx';
import { applyTheme } from './theme.ts';
import { useNarrow } from './use-narrow.ts';

// The overview's text is readable first; the strip under the map follows.
const Timeline = lazy(() =>
  import('../views/timeline/Timeline.tsx').then((module) => ({ default: module.Timeline })),
);
const Director = lazy(() =>
  import('../views/lessons.ts').then((module) => ({ default: module.Director })),
);
const Handouts = lazy(() =>
  import('../views/lessons.ts').then((module) => ({ default: module.Handouts })),
);
const Present = lazy(() =>
  import('../views/lessons.ts').then((module) => ({ default: module.Present })),
);
function Wiring({ place }: { place: LinkPlace }) {
  const { store, actions, lookup, words } = useAtlas();
  const theme = useAtlasState((state) => state.theme);
  const order = useOrder();
  const latestOrder = useRef(order);
  latestOrder.current = order;
  useEffect(() => applyTheme(theme), [theme]);
  useEffect(() => syncLink(store, lookup, words, place), [store, lookup, words, place]);
  useEffect(
    () =>
      listenToKeys(store, actions, (by) => {
        const { ids } = latestOrder.current;
        const { selected } = store.getState();
        const at = selected === null ? (by > 0 ? -1 : 0) : ids.indexOf(selected);
        const next = ids[(at + by + ids.length) % ids.length];
        if (next !== undefined) actions.select(next);
      }),
    [store, actions],
  );
  useTitle();
  return null;
}

/** The document's title names what is open, for history, tabs and screen readers. */
function useTitle() {
  const { lookup, words } = useAtlas();
  const selected = useAtlasState((state) => state.selected);
  const page = useAtlasState((state) => state.page);
  useEffect(() => {
    const what =
      selected === null
        ? page === 'overview'
          ? null
          : words.app.pages[page]
        : lookup.incidents.get(selected)?.title;
    document.title = what == null ? words.app.name : `${what} · ${words.app.name}`;
  }, [selected, page, lookup, words]);
}

function Shell() {
  const { actions, words, foreign } = useAtlas();
  const narrow = useNarrow();
  const selected = useAtlasState((state) => state.selected);
  const touring = useAtlasState(isTouring);
  const present = useAtlasState((state) => state.present);
  const timeline = (
    <ErrorBoundary name={words.app.timelineRegion}>
      <Suspense fallback={<div className="timeline" />}>
        <Timeline />
      </Suspense>
    </ErrorBoundary>
  );
  useEffect(() => (present ? holdForLesson() : undefined), [present]);
  // Presenting takes the tours and the presenter's window with it, which know the own record alone.
  const start = foreign === null ? () => actions.setPresent(true) : undefined;
  // The map keeps its place among the children, so that it is not taken down and built again for a class.
  return (
    <div
      className="shell"
      data-selected={selected ?? ''}
      data-present={present ? '' : undefined}
      data-foreign={foreign === null || present ? undefined : ''}
    >
      {present ? null : (
        <a className="skip-link" href="#panel">
          {words.app.skipToPanel}
        </a>
      )}
      {present ? null : (
        <a className="skip-link" href="#map-pane">
          {words.app.skipToMap}
        </a>
      )}
      {present ? null : <Header onPresent={start} />}
      {present || foreign === null ? null : <ForeignBar />}
      <ErrorBoundary name={words.app.mapRegion}>
        <MapPlace />
      </ErrorBoundary>
      {present ? (
        <ErrorBoundary name={words.presenter.region}>
          <Suspense>
            <Present source={toursSource} />
          </Suspense>
        </ErrorBoundary>
      ) : narrow ? (
        <Sheet>
          <Panel />
          {timeline}
        </Sheet>
      ) : (
        <>
          {timeline}
          <Panel />
        </>
      )}
      {present ? null : <Drawer onPresent={start} />}
      {touring && (
        <ErrorBoundary name={words.tours.title}>
          <Suspense>
            <Director source={toursSource} />
          </Suspense>
        </ErrorBoundary>
      )}
      <Notices />
      <DropAnywhere />
    </div>
  );
}

/** The shell, or the sheet that is to be printed in its place. */
function View() {
  const { words } = useAtlas();
  const selected = useAtlasState((state) => state.selected);
  const handout = useAtlasState((state) => state.handout);
  if (selected === null || handout === null) return <Shell />;
  return (
    <ErrorBoundary name={words.handouts.title}>
      <Suspense fallback={<p className="panel-loading">{words.handouts.loading}</p>}>
        <Handouts id={selected} handout={handout} />
      </Suspense>
    </ErrorBoundary>
  );
}

/** `place` is where the state is written: the address, or the page's history alone for a foreign dataset. */
export function App({
  atlas,
  store,
  foreign,
  place,
}: {
  atlas: Atlas;
  store: AtlasStore;
  foreign: ForeignDataset | null;
  place: LinkPlace;
}) {
  const ground = useMemo(() => groundSourceFor(atlas), [atlas]);
  return (
    <AtlasProvider atlas={atlas} store={store} locale={LOCALE} foreign={foreign}>
      <Wiring place={place} />
      <QuestionsContext value={questionsSource}>
        <GroundContext value={ground}>
          <View />
        </GroundContext>
      </QuestionsContext>
    </AtlasProvider>
  );
}
