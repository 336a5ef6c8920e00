/** Every visible incident as a table: the map's equal for those who read rather than look. */
import { useState } from 'react';
import type { Half } from '../../domain/readings.ts';
import { EmptyNotice } from '../overview/EmptyNotice.tsx';
import { useAtlas, useAtlasState } from '../shared/context.tsx';
import { HalfMark } from '../shared/Disc.tsx';
import { PageHead } from '../shared/PageHead.tsx';
import { useDescribe } from '../shared/use-describe.ts';
import { useVisible } from '../shared/visible.tsx';
import { COLUMNS, type Column, type ListRow, sortRows } from './sort.ts';
import './list.css';

function Reading({ half, side }: { half: Half; side: 'official' | 'independent' }) {
  const { words } = useAtlas();
  if (half.kind === 'silent') return <span className="list-silent">{words.list.silent}</span>;
  const readings = half.kind === 'one' ? [half.reading] : half.readings;
  return readings.map((reading) => (
    <span key={reading} className="list-reading">
      <HalfMark reading={reading} side={side} size={15} />
      {words.readingShort[reading]}
    </span>
  ));
}

function TableRow({ row }: { row: ListRow }) {
  const { actions, lookup, words } = useAtlas();
  const { when } = useDescribe();
  const hovered = useAtlasState((state) => state.hovered === row.id);
  const incident = lookup.incidents.get(row.id);
  if (incident === undefined) return null;
  const { mark, distance, statuses } = row.facts;
  const [status] = statuses;
  return (
    <tr
      data-hovered={hovered}
      onPointerEnter={() => actions.hover(row.id)}
      onPointerLeave={() => actions.hover(null)}
    >
      <th scope="row">
        <button
          type="button"
          data-incident={row.id}
          onClick={() => actions.select(row.id)}
          onFocus={() => actions.hover(row.id)}
          onBlur={() => actions.hover(null)}
        >
          {row.title}
        </button>
      </th>
      <td>{when(incident)}</td>
      <td>{row.place ?? words.shared.noPlace}</td>
      <td>
        <Reading half={mark.official} side="official" />
      </td>
      <td>
        <Reading half={mark.independent} side="independent" />
      </td>
      <td className="list-number">
        {distance === null ? (
          <span aria-label={words.list.noStepsName} role="img">
            {words.list.noSteps}
          </span>
        ) : (
          words.list.steps(distance.least, distance.greatest)
        )}
      </td>
      <td>{status === undefined ? '' : words.status[status]}</td>
    </tr>
  );
}

export function ListView() {
  const { lookup, factsById, words } = useAtlas();
  const { incidents, total } = useVisible();
  const [column, setColumn] = useState<Column>('date');
  const [descending, setDescending] = useState(false);
  const rows = incidents.flatMap((incident): ListRow[] => {
    const facts = factsById.get(incident.id);
    const place =
      incident.place === null ? null : (lookup.places.get(incident.place)?.name ?? null);
    return facts === undefined ? [] : [{ id: incident.id, title: incident.short, place, facts }];
  });
  const sortBy = (next: Column) => {
    setDescending(next === column ? !descending : next === 'distance');
    setColumn(next);
  };
  return (
    <div className="list">
      <PageHead title={words.list.title} />
      {rows.length === 0 ? (
        <EmptyNotice />
      ) : (
        <section className="list-scroll" aria-label={words.list.title} tabIndex={-1}>
          <table>
            <caption>{words.list.caption(rows.length, total)}</caption>
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
            <tbody>
              {sortRows(rows, column, descending).map((row) => (
                <TableRow key={row.id} row={row} />
              ))}
            </tbody>
          </table>
        </section>
      )}
    </div>
  );
}
