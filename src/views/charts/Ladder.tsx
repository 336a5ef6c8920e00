/** One rung per telling: who, when, in what words, and whether it added anything. */
import type { Rung } from '../../domain/origins.ts';
import { describeDate } from '../../time/describe.ts';
import { useAtlas } from '../shared/context.tsx';
import './charts.css';

export function Ladder({ rungs, here }: { rungs: readonly Rung[]; here: number | null }) {
  const { words, locale } = useAtlas();
  return (
    <ol className="ladder">
      {rungs.map((rung) => (
        <li
          key={`${rung.teller} ${rung.when ?? ''} ${rung.words ?? ''} ${rung.passage ?? ''}`}
          className="rung"
          data-tag={rung.tag}
          data-here={(here !== null && rung.passage === here) || undefined}
        >
          <span className="rung-node" aria-hidden="true" />
          <p className="rung-who">
            <b>{rung.teller}</b>
            {rung.when !== null && <span> · {describeDate(rung.when, locale)}</span>}
          </p>
          <span className="rung-tag">{words.dossier.tag[rung.tag]}</span>
          {rung.words !== null && <p className="rung-words">“{rung.words}”</p>}
        </li>
      ))}
    </ol>
  );
}
