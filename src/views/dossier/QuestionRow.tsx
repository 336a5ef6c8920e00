/** One question: its relation, the two columns, the other voices, and under them the open passage. */

import type { Row } from '../../domain/columns.ts';
import type { Claim } from '../../domain/model.ts';
import { useAtlas, useAtlasState } from '../shared/context.tsx';
import { PassageView } from './PassageView.tsx';
import { RelationChip } from './RelationChip.tsx';
import { NotStated, Statement } from './Statement.tsx';
import { parsePassageKey } from './sources-of.ts';

function Column({
  claims,
  side,
  divided,
}: {
  claims: readonly Claim[];
  side: 'official' | 'independent';
  divided: boolean;
}) {
  const { words } = useAtlas();
  return (
    <div className="row-column" data-side={side}>
      <span className="row-column-name">{words.dossier[side]}</span>
      {claims.length === 0 ? (
        <NotStated side={side} />
      ) : (
        claims.map((claim) => <Statement key={claim.id} claim={claim} side={side} />)
      )}
      {divided && claims.length > 1 && <p className="row-divided">{words.dossier.divided}</p>}
    </div>
  );
}

export function QuestionRow({ row }: { row: Row }) {
  const { words } = useAtlas();
  const open = useAtlasState((state) => state.passage);
  const asked = open === null ? null : parsePassageKey(open);
  const all = [...row.official, ...row.independent, ...row.others];
  const claim = asked === null ? undefined : all.find((each) => each.id === asked.claim);
  return (
    <section className="question-row" data-question={row.question}>
      <div className="question-head">
        <h3>{words.question[row.question]}</h3>
        <RelationChip relation={row.relation} />
      </div>
      <div className="columns">
        <Column claims={row.official} side="official" divided={row.officialDivided} />
        <Column claims={row.independent} side="independent" divided={row.independentDivided} />
      </div>
      {row.others.length > 0 && (
        <div className="row-others">
          <h4>{words.dossier.others}</h4>
          {row.others.map((each) => (
            <Statement key={each.id} claim={each} side={null} />
          ))}
        </div>
      )}
      {claim !== undefined && asked !== null && <PassageView claim={claim} index={asked.index} />}
    </section>
  );
}
