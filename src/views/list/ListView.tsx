/** Every visible incident as a table: the map's equal for those who read rather than look. */
import { useDeferredValue, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { isLarge } from '../../domain/large.ts';
import { EmptyNotice } from '../overview/EmptyNotice.tsx';
import { useAtlas, useAtlasState } from '../shared/context.tsx';
import { kept } from '../shared/kept.ts';
import { PageHead } from '../shared/PageHead.tsx';
import { endsOf, useRowKeys } from '../shared/use-row-keys.ts';
import { useVisible } from '../shared/use-visible.ts';
import { useStretch } from '../shared/use-window.ts';
import { COLUMNS, type Column, hidden, type ListRow, sortRows } from './sort.ts';
import { TableRow } from './TableRow.tsx';
import '../shared/wide-table.css';
import './list.css';

/** Height in px of a row of a large record until one has been measured; the stylesheet holds them to one height. */
const ROW = 44;

/** Stands for rows that are out of sight and not made. */
const Gap = ({ height }: { height: number }) => (
  // biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in it takes the focus
  <tr aria-hidden="true" className="list-gap">
    <td colSpan={COLUMNS.length} style={{ blockSize: height }} />
  </tr>
);

export function ListView() {
  const { atlas, actions, facts, lookup, words } = useAtlas();
  const { mask, count, total } = useDeferredValue(useVisible());
  const large = isLarge(total);
  const body = useRef<HTMLTableSectionElement>(null);
  const stretch = useStretch(body, large);
  const [height, setHeight] = useState(ROW);
  // biome-ignore lint/correctness/useExhaustiveDependencies: measured again when the stretch moves, as after a resize
  useLayoutEffect(() => {
    const made = body.current?.querySelector<HTMLElement>('tr:not(.list-gap)');
    if (large && made) setHeight(made.offsetHeight || ROW);
  }, [large, stretch]);
  const { current, onKeyDown, onFocus } = useRowKeys();
  const listOrder = useAtlasState((state) => state.listOrder);
  const descending = listOrder.startsWith('-');
  const column = (descending ? listOrder.slice(1) : listOrder) as Column;
  const covered = useAtlasState((state) => state.covered);
  // Sorted once for all incidents: filters and the brush only take rows out.
  const sorted = useMemo(() => {
    const all = atlas.incidents.flatMap((incident, at): ListRow[] => {
      const own = facts[at];
      const place =
        incident.place === null ? null : (lookup.places.get(incident.place)?.name ?? null);
      return own === undefined
        ? []
        : [
            {
              id: incident.id,
              title: incident.short,
              place,
              facts: incident.id === covered ? hidden(own) : own,
              at,
            },
          ];
    });
    return sortRows(all, column, descending);
  }, [atlas, facts, lookup, covered, column, descending]);
  const rows = useMemo(() => kept(sorted, mask), [sorted, mask]);
  const first = large ? Math.min(Math.floor(stretch.from / height), rows.length) : 0;
  const end = large ? Math.min(Math.ceil(stretch.to / height), rows.length) : rows.length;
  const made = rows.slice(first, end);
  // Tab goes through a short table row by row; of a long one a single row is a stop, and keys lead on from it.
  const stop = made.find(({ id }) => id === current)?.id ?? made[0]?.id;
  const sortBy = (next: Column) => {
    // Steps apart begin with the widest.
    const fromTheEnd = next === column ? !descending : next === 'distance';
    actions.setListOrder(fromTheEnd ? `-${next}` : next);
  };
  return (
    <div className="list">
      <PageHead title={words.list.title} />
      {count === 0 ? (
        <EmptyNotice />
      ) : (
        <section className="wide-table" aria-label={words.list.title} tabIndex={-1}>
          <table
            className={large ? 'list-long' : undefined}
            aria-rowcount={large ? rows.length + 1 : undefined}
          >
            <caption>
              {words.list.caption(rows.length, total)}
              <span className="visually-hidden"> {words.shared.rowKeys}</span>
            </caption>
            <thead>
              <tr>
                {COLUMNS.map((each) => (
                  <th
                    key={each}
                    scope="col"
                    aria-sort={
                      each !== column ? undefined : descending ? 'descending' : 'ascending'
                    }
                  >
                    <button type="button" onClick={() => sortBy(each)}>
                      {words.list.column[each]}
                      <span aria-hidden="true" className="list-arrow">
                        {each !== column ? '' : descending ? '↓' : '↑'}
                      </span>
                    </button>
                  </th>
                ))}
              </tr>
            </thead>
            <tbody
              ref={body}
              onKeyDown={onKeyDown}
              onFocus={onFocus}
              {...(large ? endsOf(rows.at(0)?.id, rows.at(-1)?.id) : {})}
            >
              {first > 0 && <Gap height={first * height} />}
              {made.map((one, index) => (
                <TableRow
                  key={one.id}
                  row={one}
                  tabbable={!large || one.id === stop}
                  {...(large ? { index: first + index + 2 } : {})}
                />
              ))}
              {end < rows.length && <Gap height={(rows.length - end) * height} />}
            </tbody>
          </table>
        </section>
      )}
    </div>
  );
}
