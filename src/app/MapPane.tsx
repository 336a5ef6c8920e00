/**
 * The map's place on the page. The map arrives by dynamic import after the text is readable; what goes wrong
 * with it is said in words, and never takes the text with it.
 */
import { useCallback, useState, useSyncExternalStore } from 'react';
import { mountMap, type ShellMapOptions } from '../map/mount.ts';
import { isFirstDrawnMap, onDrawnMapChange, wantsDrawnMap } from '../state/drawn-map.ts';
import { Legend } from '../views/legend/Legend.tsx';
import { useAtlas } from '../views/shared/context.tsx';
import { Shelf } from '../views/shelf/Shelf.tsx';

/** Room, in px, that a map must keep for itself beside an open legend. */
const ROOM = 320;

/** Map padding that keeps a target clear of what lies over the map: legend, lens, the phone's sheet. */
function padding(element: HTMLElement) {
  // Nothing lies over the map in front of a class.
  if (element.closest('[data-present]') !== null)
    return { top: 40, bottom: 40, left: 40, right: 40 };
  const map = element.getBoundingClientRect();
  const sheet = document.querySelector('.sheet')?.getBoundingClientRect();
  if (sheet !== undefined && sheet.height > 0) {
    // A sheet at full height leaves no map to speak of; then the target stands where half a sheet would leave it.
    const covered = Math.min(map.bottom - sheet.top, map.height * 0.6);
    return { top: 96, bottom: Math.max(40, covered + 20), left: 24, right: 24 };
  }
  const legend = element.parentElement?.querySelector('.legend[open]')?.getBoundingClientRect();
  const left = legend === undefined ? 24 : legend.right - map.left + 24;
  return { top: 60, bottom: 60, left: map.width - left < ROOM ? 24 : left, right: 60 };
}

/** The map as the first page had it, which stands until there is more to see; null once there is. */
let picture = document.querySelector('.first-map');

/** Under this width of the window, in px, the cards over the map start folded. */
const ROOMY = 1280;

export function MapPane() {
  const { atlas, lookup, facts, visibility, store, words, actions } = useAtlas();
  const [event, setEvent] = useState<Parameters<ShellMapOptions['onEvent']>[0]>('loading');
  const drawn = useSyncExternalStore(onDrawnMapChange, wantsDrawnMap, () => false);
  const [folded] = useState(() => innerWidth < ROOMY);
  const attach = useCallback(
    (element: HTMLDivElement | null) => {
      if (element === null) return;
      if (picture !== null) element.before(picture);
      return mountMap(element, {
        store,
        atlas,
        lookup,
        facts,
        visibility,
        words,
        baseUrl: document.baseURI,
        drawn,
        onEvent: (event) => {
          setEvent(event);
          if (event === 'loading') return;
          picture?.remove();
          picture = null;
        },
        onDrawn: (why) => {
          if (why !== 'chosen' && isFirstDrawnMap(why)) actions.tell(words.app.drawnMap[why]);
        },
        padding: () => padding(element),
      });
    },
    [atlas, lookup, facts, visibility, store, words, actions, drawn],
  );
  const problem = event === 'loading' || event === 'ready' ? null : words.app.mapProblems[event];
  return (
    <section className="map-pane" aria-label={words.app.mapRegion} id="map-pane">
      <div className="map-canvas" ref={attach} />
      {event === 'loading' && (
        <p className="map-note" role="status">
          {words.app.mapLoading}
        </p>
      )}
      {problem !== null && (
        <p className="map-note problem" role="status">
          {problem}
        </p>
      )}
      <Legend folded={folded} />
      <Shelf folded={folded} />
    </section>
  );
}
