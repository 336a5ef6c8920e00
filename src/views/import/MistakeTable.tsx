/** What is wrong in a file, by row and column, and what each costs. */
import type { Mistake } from '../../dataset/import/index.ts';
import { formatNumber } from '../../i18n/index.ts';
import { useAtlas } from '../shared/context.tsx';

/** Mistakes that are laid out; a list of thousands helps nobody. */
const SHOWN = 200;

/** A wide table is scrolled by keys too, and nothing in it takes the focus. */
const SCROLLED = { tabIndex: 0 } as const;

export function MistakeTable({ mistakes, count }: { mistakes: readonly Mistake[]; count: number }) {
  const { words, locale } = useAtlas();
  if (count === 0) return <p className="import-help">{words.importing.noMistakes}</p>;
  const shown = mistakes.slice(0, SHOWN);
  return (
    <section className="import-mistakes">
      <h3>{words.importing.mistakes(count)}</h3>
      <p className="import-help">{words.importing.mistakesHelp}</p>
      <section className="wide-table" aria-label={words.importing.mistakesTable} {...SCROLLED}>
        <table>
          <thead>
            <tr>
              <th scope="col">{words.importing.row}</th>
              <th scope="col">{words.importing.column}</th>
              <th scope="col">{words.importing.found}</th>
              <th scope="col">{words.importing.faultTitle}</th>
              <th scope="col">{words.importing.lost}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((mistake, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the list does not change while it is shown
              <tr key={index}>
                <th scope="row">
                  {mistake.row === 0 ? words.importing.beside : formatNumber(mistake.row, locale)}
                </th>
                <td>{mistake.column}</td>
                <td className="import-cell">{mistake.value}</td>
                <td>
                  {words.importing.fault[mistake.fault]} {mistake.detail}
                </td>
                <td>{mistake.leftOut ? words.importing.leftOut : words.importing.cellLeftOut}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {count > shown.length && <p>{words.importing.mistakesMore(count - shown.length)}</p>}
    </section>
  );
}
