/** The menu: pages, theme, keys. On a phone it also holds what the header has no room for. */
import { useState, useSyncExternalStore } from 'react';
import { onDrawnMapChange, setWantsDrawnMap, wantsDrawnMap } from '../state/drawn-map.ts';
import { setSingleKeys, singleKeysOn } from '../state/single-keys.ts';
import { PAGES, type Page, THEMES } from '../state/store.ts';
import { useForeignSource } from '../views/import/foreign.ts';
import { useAtlas, useAtlasState } from '../views/shared/context.tsx';
import { OfflineNote } from './OfflineNote.tsx';

/** What speaks of the atlas's own record alone. */
const OWN_PAGES: ReadonlySet<Page> = new Set(['tours', 'practice']);

/** The pages that a record has something for. */
function usePages(): readonly Page[] {
  const { atlas, foreign } = useAtlas();
  return PAGES.filter((page) =>
    page === 'regional' ? atlas.regional.length > 0 : foreign === null || !OWN_PAGES.has(page),
  );
}

export function MenuPanel({ onPresent }: { onPresent?: (() => void) | undefined }) {
  const { actions, words, foreign } = useAtlas();
  const page = useAtlasState((state) => state.page);
  const theme = useAtlasState((state) => state.theme);
  const drawn = useSyncExternalStore(onDrawnMapChange, wantsDrawnMap, () => false);
  const [keys, setKeys] = useState(singleKeysOn);
  const pages = usePages();
  const { reopen } = useForeignSource();
  return (
    <div className="menu">
      <nav aria-label={words.app.pagesNav}>
        <ul>
          {pages.map((each) => (
            <li key={each}>
              <button
                type="button"
                className="menu-item"
                aria-current={each === page ? 'page' : undefined}
                onClick={() => actions.goTo(each)}
              >
                {words.app.pages[each]}
              </button>
            </li>
          ))}
          {reopen !== null && (
            <li>
              <button type="button" className="menu-item" onClick={reopen.show}>
                {words.importing.reopen(reopen.file)}
              </button>
            </li>
          )}
          <li className="narrow-only">
            <button type="button" className="menu-item" onClick={() => actions.setPanel('filter')}>
              {words.app.filter}
            </button>
          </li>
          <li className="narrow-only">
            <button type="button" className="menu-item" onClick={() => actions.setPanel('legend')}>
              {words.app.legend}
            </button>
          </li>
          <li className="narrow-only">
            <button type="button" className="menu-item" onClick={() => actions.setPanel('share')}>
              {words.app.share}
            </button>
          </li>
          {onPresent && (
            <li className="narrow-only">
              <button type="button" className="menu-item" onClick={onPresent}>
                {words.app.present}
              </button>
            </li>
          )}
        </ul>
      </nav>
      {foreign !== null && <p className="menu-note">{words.importing.ownOnly}</p>}
      <fieldset>
        <legend>{words.app.theme.label}</legend>
        {THEMES.map((each) => (
          <label key={each}>
            <input
              type="radio"
              name="theme"
              checked={theme === each}
              onChange={() => actions.setTheme(each)}
            />{' '}
            {words.app.theme[each]}
          </label>
        ))}
      </fieldset>
      <label className="menu-keys">
        <input
          type="checkbox"
          checked={keys}
          onChange={(event) => {
            setSingleKeys(event.target.checked);
            setKeys(event.target.checked);
          }}
        />{' '}
        {words.app.singleKeys}
      </label>
      <label className="menu-keys">
        <input
          type="checkbox"
          checked={drawn}
          onChange={(event) => setWantsDrawnMap(event.target.checked)}
        />{' '}
        {words.app.drawnMapWanted}
      </label>
      <OfflineNote />
      <p className="menu-note">{words.app.shortcuts}</p>
      <p className="menu-note">{words.app.credits}</p>
    </div>
  );
}
