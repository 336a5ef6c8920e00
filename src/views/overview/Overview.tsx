/** All incidents as dumbbell rows: where the accounts part, and how far. */
import { lazy, Suspense, useDeferredValue, useMemo, useState } from 'react';
import { isLarge } from '../../domain/large.ts';
import { placement } from '../../geo/placement.ts';
import { SORTS } from '../../state/store.ts';
import { useAtlas, useAtlasState } from '../shared/context.tsx';
import { useActiveCriteria } from '../shared/use-active.ts';
import { useRowKeys } from '../shared/use-row-keys.ts';
import { useMarks, useVisible } from '../shared/use-visible.ts';
import { ReadingAxis } from './Dumbbell.tsx';
import { EmptyNotice } from './EmptyNotice.tsx';
import { groupRows, keepRows } from './groups.ts';
import { PageLinks } from './PageLinks.tsx';
import { RowGroups } from './RowGroups.tsx';
import '../shared/page.css';
import './overview.css';

/** For a record of thousands, which somebody opened: the first view goes without it. */
const LongRows = lazy(() => import('../pages.ts').then((module) => ({ default: module.LongRows })));

function Heading() {
  const { atlas, lookup, words } = useAtlas();
  const lens = useAtlasState((state) => state.lens);
  const { count, total } = useVisible();
  const filtered = useActiveCriteria().length > 0;
  const placed = useMemo(
    () =>
      atlas.incidents.filter(
        ({ place }) => placement(place === null ? null : lookup.places.get(place)) === 'map',
      ).length,
    [atlas, lookup],
  );
  const counts = filtered
    ? words.overview.eyebrowFiltered(count, total)
    : words.overview.eyebrow(placed, total - placed);
  return (
    <header className="overview-head">
      <p className="eyebrow" aria-live="polite">
        {lens === 'contrast' || filtered ? counts : words.overview.eyebrowLens[lens]}
      </p>
      <h1>{words.overview.title[lens]}</h1>
      <p className="page-lede">{words.overview.lede[lens]}</p>
    </header>
  );
}

function SortBar() {
  const { actions, words } = useAtlas();
  const sort = useAtlasState((state) => state.sort);
  const lens = useAtlasState((state) => state.lens);
  return (
    <div className="overview-bar">
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out in one line everywhere */}
      <div className="overview-sort" role="group" aria-label={words.overview.sortedBy}>
        <span aria-hidden="true">{words.overview.sortedBy}</span>
        {SORTS.map((each) => (
          <button
            key={each}
            type="button"
            aria-pressed={sort === each}
            onClick={() => actions.setSort(each)}
          >
            {each === 'distance' && lens !== 'contrast'
              ? words.overview.sortReading
              : words.overview.sort[each]}
          </button>
        ))}
      </div>
      <ReadingAxis />
    </div>
  );
}

export function Overview() {
  const { atlas, lookup, words } = useAtlas();
  // Title and map answer a switch of the lens at once; the rows follow in their own time.
  const lens = useDeferredValue(useAtlasState((state) => state.lens));
  const sort = useAtlasState((state) => state.sort);
  const large = isLarge(atlas.incidents.length);
  const { mask, count } = useDeferredValue(useVisible());
  const marks = useMarks();
  const { current, onKeyDown, onFocus } = useRowKeys();
  const tiers = useMemo(() => {
    const rows = atlas.incidents.flatMap((incident, at) => {
      const mark = marks.get(incident.id);
      return mark === undefined ? [] : [{ incident, mark, at }];
    });
    const isCore = ({ incident }: (typeof rows)[number]) => incident.tier === 'core';
    return { core: rows.filter(isCore), rest: rows.filter((row) => !isCore(row)) };
  }, [atlas, marks]);
  // Sorted and grouped once for all incidents: filters and the brush only take rows out.
  const all = useMemo(
    () => ({
      core: groupRows(tiers.core, sort, lens, lookup),
      rest: groupRows(tiers.rest, sort, lens, lookup),
    }),
    [tiers, sort, lens, lookup],
  );
  const core = useMemo(() => keepRows(all.core, mask), [all, mask]);
  const rest = useMemo(() => keepRows(all.rest, mask), [all, mask]);
  const first = (core[0] ?? rest[0])?.rows.at(0)?.incident.id ?? null;
  const inOrder = (id: string) =>
    [core, rest].some((groups) =>
      groups.some((group) => group.rows.slice().some((row) => row.incident.id === id)),
    );
  const tabbable = current !== null && (large || inOrder(current)) ? current : first;
  const Rows = large ? LongRows : RowGroups;
  // Rows in a closed group are not made: most incidents are in it.
  const [unfolded, setUnfolded] = useState(false);
  const open = unfolded || core.length === 0;
  const restCount = rest.reduce((sum, group) => sum + group.rows.length, 0);
  return (
    <div className="overview">
      <Heading />
      <SortBar />
      {count === 0 ? (
        <EmptyNotice />
      ) : (
        // The handlers only move focus among the buttons inside.
        // biome-ignore lint/a11y/noStaticElementInteractions: the rows are the interactive elements
        <div className="overview-rows" onKeyDown={onKeyDown} onFocus={onFocus}>
          <p className="visually-hidden">{words.shared.rowKeys}</p>
          <Suspense>
            <Rows groups={core} lens={lens} tabbable={tabbable} level={2} />
          </Suspense>
          {restCount > 0 && (
            <details
              className="overview-rest"
              open={open}
              onToggle={({ currentTarget }) => {
                if (core.length > 0) setUnfolded(currentTarget.open);
              }}
            >
              <summary>
                {words.overview.background} <span className="overview-count">· {restCount}</span>
              </summary>
              <p className="overview-rest-help">{words.overview.backgroundHelp}</p>
              {open && (
                <Suspense>
                  <Rows
                    groups={rest}
                    lens={lens}
                    tabbable={tabbable}
                    level={core.length === 0 ? 2 : 3}
                  />
                </Suspense>
              )}
            </details>
          )}
        </div>
      )}
      <PageLinks />
    </div>
  );
}
