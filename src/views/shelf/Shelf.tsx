/** The shelf at the map's edge: incidents that the texts give no place, or only a country. */
import { memo, useDeferredValue, useMemo, useState } from 'react';
import type { Incident } from '../../domain/model.ts';
import type { Mark } from '../../domain/readings.ts';
import { placement } from '../../geo/placement.ts';
import { anchorDay } from '../shared/anchor-day.ts';
import { useAtlas, useAtlasState } from '../shared/context.tsx';
import { Disc } from '../shared/Disc.tsx';
import { describeMark } from '../shared/describe-mark.ts';
import { kept, type Rows } from '../shared/kept.ts';
import { MoreInList } from '../shared/MoreInList.tsx';
import { useDescribe } from '../shared/use-describe.ts';
import { useMarks, useVisible } from '../shared/use-visible.ts';
import './shelf.css';

/** How many of those without any place stand open; those of a whole country fold to one line: more would cover the map. */
const FIRST = 4;

const Item = memo(function Item({ incident, mark }: { incident: Incident; mark: Mark }) {
  const { actions, words } = useAtlas();
  const { when } = useDescribe();
  const lens = useDeferredValue(useAtlasState((state) => state.lens));
  const hovered = useAtlasState((state) => state.hovered === incident.id);
  const selected = useAtlasState((state) => state.selected === incident.id);
  const enter = () => actions.hover(incident.id);
  const leave = () => actions.hover(null);
  return (
    <li>
      <button
        type="button"
        className={hovered ? 'shelf-item is-hovered' : 'shelf-item'}
        data-incident={incident.id}
        aria-current={selected ? 'true' : undefined}
        onClick={() => actions.select(incident.id)}
        onPointerEnter={enter}
        onPointerLeave={leave}
        onFocus={enter}
        onBlur={leave}
      >
        <Disc mark={mark} size={16} lens={lens} decorative />
        <span className="shelf-text">
          {incident.short}
          <br />
          <span className="soft">{when(incident)}</span>
        </span>
        <span className="visually-hidden">{describeMark(mark, lens, words)}</span>
      </button>
    </li>
  );
});

function Group({
  name,
  rows,
  first,
}: {
  name: string;
  rows: Rows<{ readonly incident: Incident }>;
  first: number;
}) {
  const { words } = useAtlas();
  const marks = useMarks();
  const [all, setAll] = useState(false);
  if (rows.length === 0) return null;
  const open = Math.min(rows.length, first);
  const rest = rows.length - open;
  // A button that would free a single row is not worth its own row.
  const cut = rest > 1 && !all;
  return (
    <section aria-label={name}>
      <h3>
        {name} <span className="shelf-count">· {rows.length}</span>
      </h3>
      <ul>
        {rows.slice(0, cut ? open : MOST).map(({ incident }) => {
          const mark = marks.get(incident.id);
          return mark !== undefined && <Item key={incident.id} incident={incident} mark={mark} />;
        })}
        {!cut && rows.length > MOST && <MoreInList count={rows.length - MOST} />}
      </ul>
      {rest > 1 && (
        <button
          type="button"
          className="shelf-more"
          aria-expanded={all}
          onClick={() => setAll(!all)}
        >
          {all ? words.shelf.fewer : words.shelf.more(rest)}
        </button>
      )}
    </section>
  );
}

/** Most that stand open at all: the list view has every one. */
const MOST = 100;

const CORE_FIRST = { core: 0, background: 1, context: 2 } as const;

/** `folded`: starts as one line, where the map has little room. */
export function Shelf({ folded: startsFolded = false }: { folded?: boolean }) {
  const { atlas, lookup, words } = useAtlas();
  const { mask } = useVisible();
  const selected = useAtlasState((state) => state.selected);
  // Folds when a dossier opens; the reader may open it again. '' stands for "no dossier".
  const [opened, setOpened] = useState<string | null>(startsFolded ? null : '');
  const off = useMemo(() => {
    const all = atlas.incidents
      .flatMap((incident, at) => {
        const place = incident.place === null ? null : lookup.places.get(incident.place);
        return placement(place) === 'shelf' ? [{ incident, at }] : [];
      })
      .toSorted(
        ({ incident: a }, { incident: b }) =>
          CORE_FIRST[a.tier] - CORE_FIRST[b.tier] ||
          (anchorDay(a.span) ?? '9').localeCompare(anchorDay(b.span) ?? '9'),
      );
    return {
      unplaced: all.filter(({ incident }) => incident.place === null),
      wide: all.filter(({ incident }) => incident.place !== null),
    };
  }, [atlas, lookup]);
  const { unplaced, wide } = useMemo(
    () => ({ unplaced: kept(off.unplaced, mask), wide: kept(off.wide, mask) }),
    [off, mask],
  );
  const count = unplaced.length + wide.length;
  if (count === 0) return null;
  const folded = opened !== (selected ?? '');
  if (folded) {
    return (
      <div className="shelf is-folded">
        <button type="button" aria-expanded={false} onClick={() => setOpened(selected ?? '')}>
          {wide.length === 0 ? words.shelf.noPlace : words.shelf.folded}{' '}
          <span className="shelf-count">· {count}</span>
        </button>
      </div>
    );
  }
  return (
    <aside className="shelf" aria-label={words.shelf.folded}>
      <Group name={words.shelf.noPlace} rows={unplaced} first={FIRST} />
      <Group name={words.shelf.wholeCountry} rows={wide} first={count > FIRST ? 0 : FIRST} />
    </aside>
  );
}
