/** What is hidden now, and by which criterion; each can be lifted alone. */
import { useAtlas } from '../shared/context.tsx';
import { useVisible } from '../shared/use-visible.ts';
import { lift } from './active.ts';
import { hiddenByReason } from './counts.ts';

/** Most that are named under one reason. */
const MOST = 100;

export function HiddenList() {
  const { lookup, words, actions } = useAtlas();
  const { hidden } = useVisible();
  if (hidden.size === 0)
    return <p className="filter-help filter-hidden">{words.filter.hiddenNone}</p>;
  return (
    <section className="filter-hidden">
      <h3>{words.filter.hiddenTitle(hidden.size)}</h3>
      {[...hiddenByReason(hidden)].map(([reason, ids]) => (
        <details key={reason}>
          <summary>{words.filter.hiddenBy(words.filter.reason[reason], ids.length)}</summary>
          <button type="button" className="button" onClick={() => lift(reason, actions)}>
            {words.filter.lift}
          </button>
          <ul>
            {ids.slice(0, MOST).map((id) => (
              <li key={id}>
                <button type="button" onClick={() => actions.select(id)}>
                  {lookup.incidents.get(id)?.short ?? id}
                </button>
              </li>
            ))}
            {ids.length > MOST && <li>{words.shared.andMore(ids.length - MOST)}</li>}
          </ul>
        </details>
      ))}
    </section>
  );
}
