/** One question: its relation, the two columns, the open passage under them, and the other voices. */
import type { Claim } from '../../domain/model.ts';
import { TollTable } from '../charts/Tolls.tsx';
import { isBareToll, tollChartsOf } from '../charts/tolls.ts';
import { useAtlas, useAtlasState } from '../shared/context.tsx';
import { PassageView } from './PassageView.tsx';
import { RelationChip } from './RelationChip.tsx';
import { NotStated, type Side, Statement } from './Statement.tsx';
import { openIn } from './sources-of.ts';
import { isLater, type StandingRow } from './standing.ts';
import { TollSource } from './TollSource.tsx';

function Column({ row, side }: { row: StandingRow; side: Side }) {
  const { words } = useAtlas();
  const claims = row[side];
  const divided = side === 'official' ? row.officialDivided : row.independentDivided;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for form fields; this groups statements by side
    <div className="row-column" role="group" aria-label={words.dossier[side]} data-side={side}>
      <span className="row-column-name" aria-hidden="true">
        {words.dossier[side]}
      </span>
      {claims.length === 0 ? (
        <NotStated side={side} />
      ) : (
        claims.map((claim) => <Statement key={claim.id} claim={claim} side={side} />)
      )}
      {divided && claims.length > 1 && (
        <p className="row-divided">
          <svg viewBox="0 0 12 12" aria-hidden="true">
            <path d="M2 4.2h8M2 7.8h8M8.4 1.5 3.6 10.5" />
          </svg>
          {words.dossier.divided[side]}
        </p>
      )}
    </div>
  );
}

/** The open passage, if it belongs to one of these claims. */
function OpenPassage({ claims }: { claims: readonly Claim[] }) {
  // A string, so that only the row concerned renders again.
  const key = useAtlasState((state) => (openIn(state.passage, claims) ? state.passage : null));
  const open = openIn(key, claims);
  return open === null ? null : <PassageView claim={open.claim} index={open.index} />;
}

/** Tolls stand on their axis, not in columns; a side that gives none says so. */
function TollRow({ row }: { row: StandingRow }) {
  const { words } = useAtlas();
  const knownBy = useAtlasState((state) => state.knownBy);
  const claims = [...row.official, ...row.independent, ...row.others];
  const silent = (['official', 'independent'] as const).filter((side) => row[side].length === 0);
  return (
    <>
      {tollChartsOf(claims).map((chart) => (
        <TollTable
          key={`${chart.subject} ${chart.whom}`}
          chart={chart}
          source={(claim) => <TollSource claim={claim} />}
          isLater={(claim) => isLater(claim, knownBy)}
        />
      ))}
      <p className="dossier-soft toll-caption">
        {silent.map((side) => words.dossier.noFigure[side]).join(' ')} {words.dossier.tollsCaption}
      </p>
      <OpenPassage claims={claims} />
    </>
  );
}

function ColumnsRow({ row }: { row: StandingRow }) {
  const { words } = useAtlas();
  return (
    <>
      <div className="columns">
        <Column row={row} side="official" />
        <Column row={row} side="independent" />
      </div>
      <OpenPassage claims={[...row.official, ...row.independent]} />
      {row.others.length > 0 && (
        <div className="row-others">
          <h4>{words.dossier.others}</h4>
          {row.others.map((each) => (
            <Statement key={each.id} claim={each} side={null} />
          ))}
        </div>
      )}
      <OpenPassage claims={row.others} />
    </>
  );
}

export function QuestionRow({ row }: { row: StandingRow }) {
  const { words } = useAtlas();
  const all = [...row.official, ...row.independent, ...row.others];
  return (
    <section
      className="question-row"
      data-question={row.question}
      aria-label={words.question[row.question]}
    >
      <div className="question-head">
        <h3>{words.question[row.question]}</h3>
        <RelationChip relation={row.relation} side={row.lone} />
      </div>
      {all.every(isBareToll) ? <TollRow row={row} /> : <ColumnsRow row={row} />}
    </section>
  );
}
