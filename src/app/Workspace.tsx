/**
 * The atlas's own record, or a dataset that the reader opened. Each has a store of its own, so that going
 * from one to the other and back loses nothing that was chosen in either.
 */
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Imported } from '../dataset/import/index.ts';
import { indexAtlas } from '../domain/lookup.ts';
import type { Atlas } from '../domain/model.ts';
import { wordsFor } from '../i18n/index.ts';
import { writeLink } from '../state/link/index.ts';
import { type AtlasStore, createAtlasStore } from '../state/store.ts';
import { createDesk } from '../views/import/desk.ts';
import { ForeignContext } from '../views/import/foreign.ts';
import { today } from '../views/share/site.ts';
import { focusOnceMade } from '../views/shared/focus-once-made.ts';
import { App } from './App.tsx';
import { foreignEntry, foreignPlace } from './foreign-history.ts';
import { ADDRESS, follow, type LinkPlace } from './link-sync.ts';
import { LOCALE } from './locale.ts';

interface OpenDataset {
  readonly number: number;
  readonly file: string;
  readonly imported: Imported;
  readonly store: AtlasStore;
  readonly place: LinkPlace;
}

/** The map starts where it was left. */
function keepCamera(store: AtlasStore): void {
  const { viewport } = store.getState();
  store.setState({ cameraTarget: viewport, panel: null });
}

export function Workspace({ atlas, store }: { atlas: Atlas; store: AtlasStore }) {
  const [desk] = useState(() =>
    createDesk({ day: today, words: wordsFor(LOCALE).importing.standIns }),
  );
  const [dataset, setDataset] = useState<OpenDataset | null>(null);
  const [shown, setShown] = useState(false);
  const opened = useRef(0);

  const show = useCallback(
    (next: OpenDataset) => {
      keepCamera(store);
      keepCamera(next.store);
      ADDRESS.write(writeLink(store.getState()), false);
      next.store.setState({ theme: store.getState().theme });
      next.place.write(writeLink(next.store.getState()), true);
      setDataset(next);
      setShown(true);
    },
    [store],
  );
  const open = useCallback(
    (file: string, imported: Imported) => {
      opened.current += 1;
      const number = opened.current;
      // The way back leads to the own record, not to the page on which the file was chosen.
      store.setState({ page: 'overview' });
      show({ number, file, imported, store: createAtlasStore(), place: foreignPlace(number) });
      desk.clear();
    },
    [show, desk, store],
  );
  const leave = useCallback(() => {
    if (dataset !== null) {
      keepCamera(dataset.store);
      store.setState({ theme: dataset.store.getState().theme });
    }
    ADDRESS.write(writeLink(store.getState()), true);
    setShown(false);
  }, [dataset, store]);

  useEffect(() => {
    const onPop = () => {
      const back = dataset !== null && foreignEntry()?.foreign === dataset.number;
      // The own record was not there to hear where in its history the reader has gone.
      const query = ADDRESS.read();
      if (!back && shown && query !== null && query !== writeLink(store.getState()))
        follow(query, store, indexAtlas(atlas), wordsFor(LOCALE));
      setShown(back);
    };
    addEventListener('popstate', onPop);
    return () => removeEventListener('popstate', onPop);
  }, [dataset, shown, atlas, store]);

  // What was pressed to leave the file has gone with it.
  const before = useRef(shown);
  useEffect(() => {
    const left = before.current && !shown;
    before.current = shown;
    return left ? focusOnceMade(document.body, '#panel h1') : undefined;
  }, [shown]);

  const source = useMemo(
    () => ({
      desk,
      open,
      reopen: dataset === null || shown ? null : { file: dataset.file, show: () => show(dataset) },
    }),
    [desk, open, dataset, shown, show],
  );
  const foreign = useMemo(
    () =>
      dataset === null
        ? null
        : { file: dataset.file, mistakes: dataset.imported.mistakeCount, leave },
    [dataset, leave],
  );
  return (
    <ForeignContext value={source}>
      {shown && dataset !== null ? (
        <App
          key={dataset.number}
          atlas={dataset.imported.atlas}
          store={dataset.store}
          foreign={foreign}
          place={dataset.place}
        />
      ) : (
        <App key="own" atlas={atlas} store={store} foreign={null} place={ADDRESS} />
      )}
    </ForeignContext>
  );
}
