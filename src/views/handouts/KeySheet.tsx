/** For the teacher: how the record codes the incident, with the reasons. */
import { overallRelation, type Row } from '../../domain/columns.ts';
import { lexiconOf } from '../../domain/lexicon.ts';
import type { Claim, Incident } from '../../domain/model.ts';
import { originsOf } from '../../domain/origins.ts';
import { statusesOf } from '../../domain/status.ts';
import { useAtlas } from '../shared/context.tsx';
import { Disc, HalfMark } from '../shared/Disc.tsx';
import { Questions } from './DossierSheet.tsx';
import { SheetHead, SheetSources } from './parts.tsx';

function Readings({ rows }: { rows: readonly Row[] }) {
  const { lookup, words } = useAtlas();
  const { key } = words.handouts;
  return (
    <table className="handout-key">
      <thead>
        <tr>
          <th scope="col">{key.columns.said}</th>
          <th scope="col">{key.columns.reading}</th>
          <th scope="col">{key.columns.reason}</th>
          <th scope="col">{key.columns.basis}</th>
        </tr>
      </thead>
      {rows.map((row) => (
        <tbody key={row.question}>
          <tr>
            <th colSpan={4} scope="rowgroup">
              {words.question[row.question]} <span>{words.columnRelation[row.relation]}</span>
            </th>
          </tr>
          {[...row.official, ...row.independent, ...row.others].map((claim) => (
            <tr key={claim.id}>
              <td>
                {claim.reading !== null &&
                  (claim.camp === 'official' || claim.camp === 'independent') && (
                    <HalfMark reading={claim.reading} side={claim.camp} size={11} />
                  )}{' '}
                {claim.says}{' '}
                <span className="handout-by">
                  <b>{lookup.speakers.get(claim.speaker)?.name ?? claim.speaker}</b> (
                  {words.camp[claim.camp].toLowerCase()})
                </span>
              </td>
              <td>{claim.reading}</td>
              <td>{claim.reason}</td>
              <td>{words.basis[claim.basis]}</td>
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  );
}

/** Disputes, corrections and the like between claims about this incident. */
function Relations({ claims }: { claims: readonly Claim[] }) {
  const { lookup, words } = useAtlas();
  const own = new Set(claims.map(({ id }) => id));
  const name = (id: string) => {
    const speaker = lookup.claims.get(id)?.speaker ?? '';
    return lookup.speakers.get(speaker)?.name ?? speaker;
  };
  const relations = lookup.relations.filter(({ from, to }) => own.has(from) && own.has(to));
  if (relations.length === 0) return null;
  return (
    <section>
      <h2>{words.handouts.key.relations}</h2>
      <ul className="handout-list">
        {relations.map((relation) => (
          <li key={`${relation.from} ${relation.kind} ${relation.to}`}>
            <b>{name(relation.from)}</b> {words.relationKind[relation.kind]}{' '}
            <b>{name(relation.to)}</b>: {lookup.claims.get(relation.to)?.says}
            {relation.grounds !== undefined && ` (${relation.grounds})`}
          </li>
        ))}
      </ul>
    </section>
  );
}

function WordsUsed({ claims }: { claims: readonly Claim[] }) {
  const { lookup, words } = useAtlas();
  const entries = lexiconOf(claims);
  if (entries.length === 0) return null;
  return (
    <section>
      <h2>{words.handouts.key.words}</h2>
      <ul className="handout-list">
        {entries.map((entry) => (
          <li key={entry.speaker}>
            <b>{lookup.speakers.get(entry.speaker)?.name}</b>:{' '}
            {[...entry.actors, ...entry.act].map(({ words: said }) => `“${said}”`).join(', ')}
          </li>
        ))}
      </ul>
    </section>
  );
}

export function KeySheet({
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
  const { lookup, factsById, words } = useAtlas();
  const { key } = words.handouts;
  const origins = originsOf(claims);
  const mark = factsById.get(incident.id)?.mark;
  return (
    <>
      <SheetHead incident={incident} sheet={words.handouts.sheets.key} link={link} />
      <div className="handout-standing">
        {mark !== undefined && <Disc mark={mark} size={30} />}
        <p>
          <b>{key.overall}:</b> {words.dossier.overall[overallRelation(rows)]}. <b>{key.status}:</b>{' '}
          {statusesOf(claims, lookup.relations)
            .map((status) => words.status[status].toLowerCase())
            .join(', ')}
          . <b>{key.origins}:</b> {words.dossier.origins(origins.origins, origins.repetitions)}
        </p>
      </div>
      <p className="handout-intro">{key.note}</p>
      <h2>{key.readings}</h2>
      <Readings rows={rows} />
      <Relations claims={claims} />
      <WordsUsed claims={claims} />
      {incident.open.length > 0 && (
        <section>
          <h2>{words.handouts.open}</h2>
          <ul className="handout-list">
            {incident.open.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </section>
      )}
      <Questions incident={incident.id} lines={0} />
      <SheetSources claims={claims} />
    </>
  );
}
