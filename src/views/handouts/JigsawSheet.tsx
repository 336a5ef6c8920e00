/** One side alone, for half of the class: nothing tells what the other side says, or how this one is coded. */
import type { Row } from '../../domain/columns.ts';
import type { Claim, Incident } from '../../domain/model.ts';
import { useAtlas } from '../shared/context.tsx';
import { BareStatement, Lines, SheetHead, SheetSources } from './parts.tsx';
import { SheetMap } from './SheetMap.tsx';

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
  link: string | null;
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
      <SheetMap incident={incident} plain />
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
                  <BareStatement key={claim.id} claim={claim} />
                ))}
              </ul>
            </section>
          ))}
      </section>
      {own.length > 0 && <SheetSources claims={own} coded={false} />}
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
