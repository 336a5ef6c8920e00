/** A short list of incidents that have no place on the axis, each opening its dossier. */
import type { Incident } from '../../domain/model.ts';
import { useAtlas, useAtlasState } from '../shared/context.tsx';
import { Disc } from '../shared/Disc.tsx';
import { MoreInList } from '../shared/MoreInList.tsx';
import { useDescribe } from '../shared/use-describe.ts';
import { useMarks } from '../shared/use-visible.ts';

/** Most that a popover lists: the list view has them all. */
const MOST = 100;

export function IncidentLinks({ incidents }: { incidents: readonly Incident[] }) {
  const { actions } = useAtlas();
  const { when } = useDescribe();
  const lens = useAtlasState((state) => state.lens);
  const marks = useMarks();
  return (
    <ul className="timeline-links">
      {incidents.slice(0, MOST).map((incident) => {
        const mark = marks.get(incident.id);
        return (
          <li key={incident.id}>
            <button
              type="button"
              onClick={() => actions.select(incident.id)}
              onFocus={() => actions.hover(incident.id)}
              onBlur={() => actions.hover(null)}
            >
              {mark !== undefined && <Disc mark={mark} size={15} lens={lens} decorative />}
              <span>
                {incident.short}{' '}
                <span className="soft">{incident.date === null ? '' : when(incident)}</span>
              </span>
            </button>
          </li>
        );
      })}
      {incidents.length > MOST && <MoreInList count={incidents.length - MOST} />}
    </ul>
  );
}
