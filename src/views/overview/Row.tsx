/** One incident as a row: mark, title, where and when, dumbbell. */
import { memo } from 'react';
import type { Incident } from '../../domain/model.ts';
import type { Mark } from '../../domain/readings.ts';
import type { Lens } from '../../symbology/disc.ts';
import { useAtlas, useAtlasState } from '../shared/context.tsx';
import { Disc } from '../shared/Disc.tsx';
import { describeMark } from '../shared/describe-mark.ts';
import { Spoken } from '../shared/Spoken.tsx';
import { useDescribe } from '../shared/use-describe.ts';
import { Dumbbell } from './Dumbbell.tsx';

export const Row = memo(function Row({
  incident,
  mark,
  lens,
  tabbable,
  position,
  size,
}: {
  incident: Incident;
  mark: Mark;
  lens: Lens;
  tabbable: boolean;
  /** Which of how many it is, where not all rows are made. */
  position?: number;
  size?: number;
}) {
  const { actions, words } = useAtlas();
  const { when, where } = useDescribe();
  const hovered = useAtlasState((state) => state.hovered === incident.id);
  const enter = () => actions.hover(incident.id);
  const leave = () => actions.hover(null);
  return (
    <li aria-posinset={position} aria-setsize={size}>
      <button
        type="button"
        className={hovered ? 'overview-row is-hovered' : 'overview-row'}
        data-incident={incident.id}
        tabIndex={tabbable ? 0 : -1}
        onClick={() => actions.select(incident.id)}
        onPointerEnter={enter}
        onPointerLeave={leave}
        onFocus={enter}
        onBlur={leave}
      >
        <Disc mark={mark} size={19} lens={lens} decorative />
        <span className="overview-row-text">
          <span className="overview-row-title">
            <Spoken text={incident.short} />
          </span>
          <span className="overview-row-meta">
            {words.overview.whereWhen(where(incident), when(incident))}
          </span>
        </span>
        <Dumbbell mark={mark} lens={lens} />
        <span className="visually-hidden">{describeMark(mark, lens, words)}</span>
      </button>
    </li>
  );
});
