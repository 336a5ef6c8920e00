/** One thing found: its mark, where and when, and the name or sentence that matched. */

import { isCovered } from '../../domain/readings.ts';
import type { SearchHit } from '../../state/search.ts';
import { useAtlas, useAtlasState } from '../shared/context.tsx';
import { Disc } from '../shared/Disc.tsx';
import { describeMark } from '../shared/describe-mark.ts';
import { Spoken } from '../shared/Spoken.tsx';
import { useDescribe } from '../shared/use-describe.ts';
import { useMarks, useVisible } from '../shared/use-visible.ts';

export function Hit({ hit }: { hit: SearchHit }) {
  const { lookup, words, actions } = useAtlas();
  const { when, where } = useDescribe();
  const lens = useAtlasState((state) => state.lens);
  const { shown } = useVisible();
  const incident = lookup.incidents.get(hit.incident);
  const mark = useMarks().get(hit.incident);
  if (incident === undefined || mark === undefined) return null;
  const telling =
    hit.sample !== null &&
    hit.field !== 'title' &&
    hit.sample !== where(incident) &&
    !(isCovered(mark) && hit.field !== 'place');
  return (
    <li>
      <button
        type="button"
        className="search-hit"
        onClick={() => actions.select(incident.id)}
        onPointerEnter={() => actions.hover(incident.id)}
        onPointerLeave={() => actions.hover(null)}
        onFocus={() => actions.hover(incident.id)}
        onBlur={() => actions.hover(null)}
      >
        <Disc mark={mark} size={18} lens={lens} decorative />
        <span>
          <span className="search-title">
            <Spoken text={incident.short} />
          </span>
          <span className="search-meta">
            {words.overview.whereWhen(where(incident), when(incident))}
            {!shown.has(incident.id) && `, ${words.search.hidden}`}
          </span>
          {telling && (
            <span className="search-sample">
              <Spoken text={hit.sample ?? ''} />
            </span>
          )}
          <span className="visually-hidden">{describeMark(mark, lens, words)}</span>
        </span>
      </button>
    </li>
  );
}
