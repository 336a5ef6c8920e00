/**
 * The rows of a large record: only those in sight are made, each of one height, at their place in the whole.
 * Every row says which of how many it is.
 */
import { type RefObject, useId, useRef } from 'react';
import type { Lens } from '../../symbology/disc.ts';
import { useStretch } from '../shared/use-window.ts';
import type { OverviewGroup } from './groups.ts';
import { Row } from './Row.tsx';
import { useGroupName } from './RowGroups.tsx';

/** Heights in px; the stylesheet holds long rows and headings to them. */
const ROW = 49;
const HEAD = 36;

function Group({
  group,
  lens,
  level,
  top,
  from,
  to,
  tabbable,
}: {
  group: OverviewGroup;
  lens: Lens;
  level: 2 | 3;
  top: number;
  from: number;
  to: number;
  tabbable: string | null;
}) {
  const name = useGroupName();
  const id = useId();
  const Heading = level === 2 ? 'h2' : 'h3';
  const first = Math.min(Math.max(0, Math.floor((from - top - HEAD) / ROW)), group.rows.length);
  const end = Math.min(Math.max(first, Math.ceil((to - top - HEAD) / ROW)), group.rows.length);
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
        {group.rows.slice(first, end).map((row, index) => (
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
  groups: readonly OverviewGroup[];
  lens: Lens;
  level: 2 | 3;
  /** The row in the tab order, or null: then the first in sight. */
  tabbable: string | null;
}) {
  const element = useRef<HTMLDivElement>(null);
  const { from, to } = useStretch(element as RefObject<HTMLElement | null>, true);
  let height = 0;
  const placed = groups.map((group) => {
    const top = height;
    height += HEAD + group.rows.length * ROW;
    return { group, top, bottom: height };
  });
  return (
    <div className="overview-long" ref={element} style={{ blockSize: height }}>
      {placed.map(
        ({ group, top, bottom }) =>
          bottom >= from &&
          top <= to && (
            <Group
              key={group.id}
              group={group}
              lens={lens}
              level={level}
              top={top}
              from={from}
              to={to}
              tabbable={tabbable ?? groups[0]?.rows[0]?.incident.id ?? null}
            />
          ),
      )}
    </div>
  );
}
