/** Both accounts on one or two pages, with map, sources and questions. */
import type { Row } from '../../domain/columns.ts';
import type { Claim, Incident } from '../../domain/model.ts';
import { ASKED } from '../../domain/questions.ts';
import { useQuestions } from '../ask/source.ts';
import { useAtlas } from '../shared/context.tsx';
import { HalfMark } from '../shared/Disc.tsx';
import { Lines, SheetHead, SheetSources, SheetStatement } from './parts.tsx';
import { SheetMap } from './SheetMap.tsx';

/** Four questions with room to answer; a free one where the record asks none. */
export function Questions({ incident, lines }: { incident: string; lines: number }) {
  const { words } = useAtlas();
  const { result } = useQuestions();
  const questions = result.ok ? result.value.get(incident) : undefined;
  return (
    <section className="handout-questions">
      <h2>{words.handouts.questions}</h2>
      <ol>
        {questions === undefined
          ? ASKED.map((each) => <Lines key={each} prompt={words.ask.heads[each]} count={lines} />)
          : ASKED.map((each) => <Lines key={each} prompt={questions[each]} count={lines} />)}
      </ol>
    </section>
  );
}

export function ColumnHeads() {
  const { words } = useAtlas();
  return (
    <div className="handout-columns handout-heads" role="presentation">
      {(['official', 'independent'] as const).map((side) => (
        <p key={side}>
          <HalfMark reading="head" side={side} size={15} /> {words.handouts[side]}
        </p>
      ))}
    </div>
  );
}

function Column({ claims, side }: { claims: readonly Claim[]; side: 'official' | 'independent' }) {
  const { words } = useAtlas();
  return (
    <ul>
      {claims.length === 0 ? (
        <li className="handout-silent">{words.handouts.notStated}</li>
      ) : (
        claims.map((claim) => <SheetStatement key={claim.id} claim={claim} side={side} />)
      )}
    </ul>
  );
}

export function SheetRow({ row }: { row: Row }) {
  const { words } = useAtlas();
  return (
    <section className="handout-row">
      <h3>
        {words.question[row.question]} <span>{words.columnRelation[row.relation]}</span>
      </h3>
      <div className="handout-columns">
        <Column claims={row.official} side="official" />
        <Column claims={row.independent} side="independent" />
      </div>
      {row.others.length > 0 && (
        <ul className="handout-others">
          {row.others.map((claim) => (
            <SheetStatement key={claim.id} claim={claim} side={null} />
          ))}
        </ul>
      )}
    </section>
  );
}

export function DossierSheet({
  incident,
  rows,
  claims,
  link,
}: {
  incident: Incident;
  rows: readonly Row[];
  claims: readonly Claim[];
  link: string | null;
}) {
  const { words } = useAtlas();
  return (
    <>
      <SheetHead incident={incident} sheet={words.handouts.sheets.dossier} link={link} />
      <SheetMap incident={incident} />
      <ColumnHeads />
      {rows.map((row) => (
        <SheetRow key={row.question} row={row} />
      ))}
      {incident.open.length > 0 && (
        <section className="handout-open">
          <h2>{words.handouts.open}</h2>
          <ul>
            {incident.open.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </section>
      )}
      <SheetSources claims={claims} />
      <Questions incident={incident.id} lines={1} />
    </>
  );
}
