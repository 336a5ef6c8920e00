/**
 * The map's place on the page. The engine arrives by dynamic import after the text is readable; what goes
 * wrong with it is said in words, and never takes the text with it.
 */
import { useCallback, useState } from 'react';
import type { MapEvent } from '../map/contract.ts';
import { useAtlas } from '../views/shared/context.tsx';
import { Legend } from '../views/legend/Legend.tsx';
import { Shelf } from '../views/shelf/Shelf.tsx';

/** Map padding that keeps a target clear of the cards lying over the map, in px. */
function padding(element: HTMLElement) {
  // Nothing lies over the map in front of a class.
  if (element.closest('[data-present]') !== null) return { top: 40, bottom: 40, left: 40, right: 40 };
  const narrow = element.clientWidth < 720;
  return narrow ? { top: 80, bottom: 40, left: 24, right: 24 } : { top: 60, bottom: 60, left: 330, right: 60 };
}

export function MapPane() {
  const { atlas, lookup, facts, visibility, store, words } = useAtlas();
  const [event, setEvent] = useState<MapEvent>('loading');
  const attach = useCallback((element: HTMLDivElement | null) => {
    if (element === null) return;
    let detach: (() => void) | null = null;
    let gone = false;
    element.dataset['mapState'] = 'loading';
    import('../map/index.ts')
      .then(({ mountMap }) => {
        if (gone) return;
        detach = mountMap(element, { store, atlas, lookup, facts, visibility, words, baseUrl: document.baseURI, onEvent: setEvent, padding: () => padding(element) });
      })
      .catch(() => setEvent('failed'));
    return () => {
      gone = true;
      detach?.();
    };
  }, [atlas, lookup, facts, visibility, store, words]);
  const problem = event === 'loading' || event === 'ready' ? null : words.app.mapProblems[event];
  return (
    <section className="map-pane" aria-label={words.app.mapRegion} id="map-pane">
      <div className="map-canvas" ref={attach} />
      {event === 'loading' && <p className="map-note" role="status">{words.app.mapLoading}</p>}
      {problem !== null && <p className="map-note problem" role="status">{problem}</p>}
      <Legend />
      <Shelf />
    </section>
  );
}
