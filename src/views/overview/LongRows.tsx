/**
 * The rows of a large record: only those in sight are made, each of one height, at their place in the whole.
 * Every row says which of how many it is.
 */
import { type RefObject, useId, useRef } from 'react';
import type { Lens } from '../../symbology/disc.ts';
import { endsOf } from '../shared/use-row-keys.ts';
import { useStretch } from '../shared/use-window.ts';
import type { KeptGroup } from './groups.ts';
import { Row } from './Row.tsx';
import { useGroupName } from './RowGroups.tsx';
import type { OverviewRow } from './row-order.ts';

/** Heights in px; the stylesheet holds long rows and headings to them. */
const ROW = 49;
const HEAD = 36;

/** A group's stretch that is made: its rows from `first` on. */
interface Stretch {
  readonly group: KeptGroup;
  /** Px from the start of the list. */
  readonly top: number;
  readonly first: number;
  readonly rows: readonly OverviewRow[];
}

/** What is made of each group that reaches into the stretch from `from` to `to` px, and the height of all. */
export function stretchesOf(
  groups: readonly KeptGroup[],
  from: number,
  to: number,
): { readonly made: readonly Stretch[]; readonly height: number } {
  const made: Stretch[] = [];
  let height = 0;
  for (const group of groups) {
    const top = height;
    const { length } = group.rows;
    height += HEAD + length * ROW;
    if (height < from || top > to) continue;
    const first = Math.min(Math.max(0, Math.floor((from - top - HEAD) / ROW)), length);
    const end = Math.min(Math.max(first, Math.ceil((to - top - HEAD) / ROW)), length);
    made.push({ group, top, first, rows: group.rows.slice(first, end) });
  }
  return { made, height };
}

function Group({
  stretch: { group, top, first, rows },
  lens,
  level,
  tabbable,
}: {
  stretch: Stretch;
  lens: Lens;
  level: 2 | 3;
  tabbable: string | undefined;
}) {
  const name = useGroupName();
  const id = useId();
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <section
      className="overview-group"
      aria-labelledby={id}
      style={{ insetBlockStart: top, blockSize: HEAD + group.rows.length * ROW }}
    >
      <Heading id={id}>
        {name(group.key, lens)} <span className="overview-count">· {group.rows.length}</span>
      </Heading>
      <ol style={{ paddingBlockStart: first * ROW }}>
        {rows.map((row, index) => (
          <Row
            key={row.incident.id}
            incident={row.incident}
            mark={row.mark}
            lens={lens}
            tabbable={row.incident.id === tabbable}
            position={first + index + 1}
            size={group.rows.length}
          />
        ))}
      </ol>
    </section>
  );
}

export function LongRows({
  groups,
  lens,
  level,
  tabbable,
}: {
  groups: readonly KeptGroup[];
  lens: Lens;
  level: 2 | 3;
  /** The row in the tab order, if it is made; else the first that is. */
  tabbable: string | null;
}) {
  const element = useRef<HTMLDivElement>(null);
  const { from, to } = useStretch(element as RefObject<HTMLElement | null>, true);
  const { made, height } = stretchesOf(groups, from, to);
  const ids = made.flatMap(({ rows }) => rows.map(({ incident }) => incident.id));
  const inTabOrder = ids.find((id) => id === tabbable) ?? ids[0];
  const ends = endsOf(groups[0]?.rows.at(0)?.incident.id, groups.at(-1)?.rows.at(-1)?.incident.id);
  return (
    <div className="overview-long" ref={element} style={{ blockSize: height }} {...ends}>
      {made.map((stretch) => (
        <Group
          key={stretch.group.id}
          stretch={stretch}
          lens={lens}
          level={level}
          tabbable={inTabOrder}
        />
      ))}
    </div>
  );
}
