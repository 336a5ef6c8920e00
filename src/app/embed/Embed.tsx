/** One incident, or the map as filtered, for another page: no chrome, and a link back. */
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Atlas } from '../../domain/model.ts';
import { markOf } from '../../domain/readings.ts';
import { accountsOf, whereItStands } from '../../exports/accounts.ts';
import { whenWords, whereWords } from '../../exports/caveat.ts';
import { mountMap, type ShellMapOptions } from '../../map/mount.ts';
import { writeLink } from '../../state/link/index.ts';
import type { AtlasStore } from '../../state/store.ts';
import { AtlasProvider, useAtlas, useAtlasState } from '../../views/shared/context.tsx';
import { Disc } from '../../views/shared/Disc.tsx';
import { useVisible } from '../../views/shared/use-visible.ts';
import { announceHeight } from './height.ts';
import './embed.css';

const PADDING = { top: 40, bottom: 40, left: 40, right: 40 };

function EmbedMap() {
  const { atlas, lookup, facts, visibility, store, words } = useAtlas();
  const [event, setEvent] = useState<Parameters<ShellMapOptions['onEvent']>[0]>('loading');
  const attach = useCallback(
    (element: HTMLDivElement | null) => {
      if (element === null) return;
      return mountMap(element, {
        store,
        atlas,
        lookup,
        facts,
        visibility,
        words,
        baseUrl: document.baseURI,
        onEvent: setEvent,
        // Everything is on the drawn map too, and another page's readers did not ask how it is made.
        onDrawn: () => {},
        padding: () => PADDING,
        cooperative: true,
      });
    },
    [atlas, lookup, facts, visibility, store, words],
  );
  const problem = event === 'loading' || event === 'ready' ? null : words.app.mapProblems[event];
  return (
    <section className="embed-map" aria-label={words.app.mapRegion}>
      <div className="map-canvas" ref={attach} />
      {problem !== null && <p className="embed-note">{problem}</p>}
    </section>
  );
}

function Accounts({ id }: { id: string }) {
  const { lookup, words } = useAtlas();
  const incident = lookup.incidents.get(id);
  if (incident === undefined) return null;
  return (
    <>
      <header className="embed-head">
        <Disc mark={markOf(lookup.claimsAbout(id))} size={30} />
        <h1>{incident.title}</h1>
      </header>
      <p className="note">
        {words.cite.date(whenWords(incident, words))}{' '}
        {words.cite.place(whereWords(incident, lookup, words))}
      </p>
      <div className="embed-accounts">
        {accountsOf(incident, lookup, words).map(({ camp, claim, sentence, more }) => (
          <section key={camp} data-side={camp}>
            <h2>{words.account.heading[camp]}</h2>
            <p>{sentence}</p>
            {claim !== null && (
              <p className="note">
                {whereItStands(claim, lookup)}
                {more > 0 && `. ${words.account.more(more)}`}
              </p>
            )}
          </section>
        ))}
      </div>
    </>
  );
}

/** Near enough to see the province, far enough to know where it is. */
const PLACE_ZOOM = 6.4;

function Frame() {
  const { actions, lookup, store, words } = useAtlas();
  const selected = useAtlasState((state) => state.selected);
  const state = useAtlasState((each) => each);
  // What the frame's address asks for and the record does not have is never left out without a word.
  const notices = useAtlasState(({ notices }) => notices);
  const { incidents } = useVisible();
  const frame = useRef<HTMLElement>(null);
  useEffect(() => (frame.current === null ? undefined : announceHeight(frame.current)), []);
  useEffect(() => {
    const { selected: id, viewport } = store.getState();
    const place = id === null ? null : lookup.incidents.get(id)?.place;
    const mark = place == null ? null : lookup.places.get(place)?.mark;
    if (viewport === null && mark != null)
      actions.flyTo({ longitude: mark[0], latitude: mark[1], zoom: PLACE_ZOOM });
  }, [actions, lookup, store]);
  const query = writeLink(state);
  return (
    <main className="embed" ref={frame}>
      {notices.map((notice) => (
        <p key={notice}>{notice}</p>
      ))}
      {selected === null ? (
        <header className="embed-head">
          <h1>{words.app.name}</h1>
          <span className="note">{words.embed.map(incidents.length)}</span>
        </header>
      ) : (
        <Accounts id={selected} />
      )}
      <EmbedMap />
      <p className="note">{words.embed.hint}</p>
      <footer className="note">
        <a
          href={`${new URL('.', document.baseURI).href}${query === '' ? '' : `?${query}`}`}
          target="_blank"
          rel="noopener"
        >
          {words.embed.open}
        </a>
        <p>{words.embed.credit}</p>
        <p>{words.app.credits}</p>
      </footer>
    </main>
  );
}

export function Embed({ atlas, store }: { atlas: Atlas; store: AtlasStore }) {
  return (
    <AtlasProvider atlas={atlas} store={store}>
      <Frame />
    </AtlasProvider>
  );
}
