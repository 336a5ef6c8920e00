/** An empty chart for the meeting of the two halves of the class. */
import type { Row } from '../../domain/columns.ts';
import type { Incident } from '../../domain/model.ts';
import { READINGS } from '../../domain/vocabulary.ts';
import { useAtlas } from '../shared/context.tsx';
import { Lines, SheetHead } from './parts.tsx';

function EmptyScale() {
  const { words } = useAtlas();
  return (
    <table className="handout-chart handout-chart-scale">
      <thead>
        <tr>
          <td />
          {READINGS.map((reading) => (
            <th key={reading} scope="col">
              {reading} {words.readingShort[reading]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {(['official', 'independent'] as const).map((side) => (
          <tr key={side}>
            <th scope="row">{words.handouts[side]}</th>
            {READINGS.map((reading) => (
              <td key={reading} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

export function ComparisonSheet({
  incident,
  rows,
  link,
}: {
  incident: Incident;
  rows: readonly Row[];
  link: string | null;
}) {
  const { words } = useAtlas();
  const { chart } = words.handouts;
  return (
    <>
      <SheetHead
        incident={incident}
        sheet={words.handouts.sheets.comparison}
        link={link}
        writeName
      />
      <p className="handout-intro">{chart.intro}</p>
      <table className="handout-chart handout-chart-rows">
        <thead>
          <tr>
            <th scope="col">{chart.question}</th>
            <th scope="col">{words.handouts.official}</th>
            <th scope="col">{words.handouts.independent}</th>
            <th scope="col">{chart.relation}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.question}>
              <th scope="row">{words.question[row.question]}</th>
              <td />
              <td />
              <td>
                <ul>
                  {chart.relations.map((relation) => (
                    <li key={relation}>
                      <span className="handout-box" aria-hidden="true" /> {relation}
                    </li>
                  ))}
                </ul>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="handout-intro">{chart.scale}</p>
      <EmptyScale />
      <section className="handout-questions">
        <ol>
          <Lines prompt={chart.where} count={3} />
          <Lines prompt={words.handouts.ownQuestion} count={2} />
        </ol>
      </section>
    </>
  );
}
