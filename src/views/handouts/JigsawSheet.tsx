/** One side alone, for half of the class: nothing on it tells what the other side says. */
import type { Row } from '../../domain/columns.ts';
import type { Claim, Incident } from '../../domain/model.ts';
import { useAtlas } from '../shared/context.tsx';
import { Lines, SheetHead, SheetMap, SheetSources, SheetStatement } from './parts.tsx';

export function JigsawSheet({
  incident,
  rows,
  claims,
  side,
  link,
}: {
  incident: Incident;
  rows: readonly Row[];
  claims: readonly Claim[];
  side: 'official' | 'independent';
  link: string;
}) {
  const { words } = useAtlas();
  const { jigsaw } = words.handouts;
  const own = claims.filter((claim) => claim.camp === side);
  return (
    <>
      <SheetHead
        incident={incident}
        sheet={words.handouts.sheets[`jigsaw-${side}`]}
        link={link}
        writeName
      />
      <p className="handout-intro">
        {jigsaw.intro[side]} {jigsaw.left}
      </p>
      <SheetMap incident={incident} lens={side} />
      <section>
        <h2>{jigsaw.says}</h2>
        {own.length === 0 && <p>{jigsaw.silent}</p>}
        {rows
          .filter((row) => row[side].length > 0)
          .map((row) => (
            <section key={row.question} className="handout-row">
              <h3>{words.question[row.question]}</h3>
              <ul>
                {row[side].map((claim) => (
                  <SheetStatement key={claim.id} claim={claim} side={side} />
                ))}
              </ul>
            </section>
          ))}
      </section>
      {own.length > 0 && <SheetSources claims={own} />}
      <section className="handout-questions">
        <h2>{jigsaw.tasks}</h2>
        <ol>
          {jigsaw.task.map((task) => (
            <Lines key={task} prompt={task} count={1} />
          ))}
        </ol>
      </section>
    </>
  );
}
