/** Name, lens, and the ways into search, filter, share and presenting. */
import { type KeyboardEvent, type ReactNode, useRef } from 'react';
import { LENSES, type Lens, type Panel } from '../state/store.ts';
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
          <span className="long-name">{long[each]}</span>
          <span className="short-name">{short[each]}</span>
        </button>
      ))}
    </div>
  );
}

interface PanelButtonProps {
  readonly panel: Exclude<Panel, null>;
  /** The name, where the content is no name or is hidden on narrow screens. */
  readonly label?: string;
  readonly className?: string;
  readonly children: ReactNode;
}

/** Opens a panel, or closes it. */
function PanelButton({ panel, label, className, children }: PanelButtonProps) {
  const { actions } = useAtlas();
  const open = useAtlasState((state) => state.panel === panel);
  return (
    <button
      type="button"
      className={className === undefined ? 'button ghost' : `button ghost ${className}`}
      aria-expanded={open}
      aria-label={label}
      data-panel={panel}
      onClick={() => actions.togglePanel(panel)}
    >
      {children}
    </button>
  );
}

export function Header({ onPresent }: { onPresent?: (() => void) | undefined }) {
  const { actions, words } = useAtlas();
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
        <PanelButton panel="search" label={words.app.search}>
          <SearchIcon />
          <span>{words.app.search}</span>
        </PanelButton>
        <PanelButton panel="filter" className="wide-only">
          {words.app.filter}
        </PanelButton>
        <PanelButton panel="share" className="wide-only">
          {words.app.share}
        </PanelButton>
        {onPresent && (
          <button type="button" className="button wide-only" onClick={onPresent}>
            {words.app.present}
          </button>
        )}
        <PanelButton panel="menu" label={words.app.menu}>
          <MenuIcon />
        </PanelButton>
      </nav>
    </header>
  );
}
