/** Name, lens, and the ways into search, filter, share and presenting. */
import { type KeyboardEvent, useRef } from 'react';
import { LENSES, type Lens } from '../state/store.ts';
import { useAtlas, useAtlasState } from '../views/shared/context.tsx';
import { LensIcon, MenuIcon, SearchIcon } from './icons.tsx';

function LensSwitch() {
  const { actions, words } = useAtlas();
  const lens = useAtlasState((state) => state.lens);
  const group = useRef<HTMLDivElement>(null);
  const long: Record<Lens, string> = {
    official: words.app.lens.official,
    contrast: words.app.lens.contrast,
    independent: words.app.lens.independent,
  };
  const short: Record<Lens, string> = {
    official: words.app.lens.officialShort,
    contrast: words.app.lens.contrastShort,
    independent: words.app.lens.independentShort,
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step =
      event.key === 'ArrowRight' || event.key === 'ArrowDown'
        ? 1
        : event.key === 'ArrowLeft' || event.key === 'ArrowUp'
          ? -1
          : 0;
    if (step === 0) return;
    event.preventDefault();
    const next = LENSES[(LENSES.indexOf(lens) + step + LENSES.length) % LENSES.length] ?? lens;
    actions.setLens(next);
    group.current?.querySelector<HTMLButtonElement>(`[data-lens="${next}"]`)?.focus();
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out as a segmented control everywhere
    <div
      className="lens"
      data-over-map=""
      role="group"
      aria-label={words.app.lens.group}
      ref={group}
      onKeyDown={onKeyDown}
    >
      {LENSES.map((each) => (
        <button
          key={each}
          type="button"
          data-lens={each}
          aria-pressed={each === lens}
          aria-label={long[each]}
          onClick={() => actions.setLens(each)}
        >
          <LensIcon lens={each} />
          <span className="lens-long">{long[each]}</span>
          <span className="lens-short">{short[each]}</span>
        </button>
      ))}
    </div>
  );
}

export function Header({ onPresent }: { onPresent?: (() => void) | undefined }) {
  const { actions, words } = useAtlas();
  const panel = useAtlasState((state) => state.panel);
  return (
    <header className="header">
      <a
        className="brand"
        href="?"
        onClick={(event) => {
          if (!event.metaKey && !event.ctrlKey) {
            event.preventDefault();
            actions.goTo('overview');
          }
        }}
      >
        {words.app.name}
      </a>
      {words.app.region !== '' && <span className="region">{words.app.region}</span>}
      <span className="grow" />
      <LensSwitch />
      <span className="grow" />
      <nav className="header-actions" aria-label={words.app.tools}>
        <button
          type="button"
          className="button ghost"
          aria-expanded={panel === 'search'}
          aria-label={words.app.search}
          data-panel="search"
          onClick={() => actions.togglePanel('search')}
        >
          <SearchIcon />
          <span>{words.app.search}</span>
        </button>
        <button
          type="button"
          className="button ghost wide-only"
          aria-expanded={panel === 'filter'}
          data-panel="filter"
          onClick={() => actions.togglePanel('filter')}
        >
          {words.app.filter}
        </button>
        <button
          type="button"
          className="button ghost wide-only"
          aria-expanded={panel === 'share'}
          data-panel="share"
          onClick={() => actions.togglePanel('share')}
        >
          {words.app.share}
        </button>
        {onPresent && (
          <button type="button" className="button wide-only" onClick={onPresent}>
            {words.app.present}
          </button>
        )}
        <button
          type="button"
          className="button ghost"
          aria-expanded={panel === 'menu'}
          data-panel="menu"
          aria-label={words.app.menu}
          onClick={() => actions.togglePanel('menu')}
        >
          <MenuIcon />
        </button>
      </nav>
    </header>
  );
}
