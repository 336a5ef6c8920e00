/** One incident as a row of the table: title, when, where, both readings, steps apart, status. */
import type { Half } from '../../domain/readings.ts';
import { useAtlas, useAtlasState } from '../shared/context.tsx';
import { HalfMark } from '../shared/Disc.tsx';
import { Spoken } from '../shared/Spoken.tsx';
import { useDescribe } from '../shared/use-describe.ts';
import type { ListRow } from './sort.ts';

function Reading({ half, side }: { half: Half; side: 'official' | 'independent' }) {
  const { words } = useAtlas();
  if (half.kind === 'silent')
    return (
      <span className="none-said">
        {half.covered === true ? words.shared.covered : words.list.silent}
      </span>
    );
  const readings = half.kind === 'one' ? [half.reading] : half.readings;
  return readings.map((reading) => (
    <span key={reading} className="list-reading">
      <HalfMark reading={reading} side={side} size={15} />
      {words.readingShort[reading]}
    </span>
  ));
}

/** `index`: its place in a table of which only a part is made. `tabbable` false: reached by arrow keys alone. */
export function TableRow({
  row,
  index,
  tabbable,
}: {
  row: ListRow;
  index?: number;
  tabbable: boolean;
}) {
  const { actions, lookup, words } = useAtlas();
  const { when } = useDescribe();
  const hovered = useAtlasState((state) => state.hovered === row.id);
  const incident = lookup.incidents.get(row.id);
  if (incident === undefined) return null;
  const { mark, distance, statuses } = row.facts;
  const [status] = statuses;
  return (
    <tr
      aria-rowindex={index}
      data-hovered={hovered}
      onPointerEnter={() => actions.hover(row.id)}
      onPointerLeave={() => actions.hover(null)}
    >
      <th scope="row">
        <button
          type="button"
          data-incident={row.id}
          tabIndex={tabbable ? 0 : -1}
          onClick={() => actions.select(row.id)}
          onFocus={() => actions.hover(row.id)}
          onBlur={() => actions.hover(null)}
        >
          <Spoken text={row.title} />
        </button>
      </th>
      <td>{when(incident)}</td>
      <td>{row.place === null ? words.shared.noPlace : <Spoken text={row.place} />}</td>
      <td data-label={words.list.column.official}>
        <Reading half={mark.official} side="official" />
      </td>
      <td data-label={words.list.column.independent}>
        <Reading half={mark.independent} side="independent" />
      </td>
      <td className="list-number" data-label={words.list.column.distance}>
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
