/** The date with its doubt in words: where texts differ, one line for each, and how it was worked out. */
import type { DateReading, Incident } from '../../domain/model.ts';
import { describeDate } from '../../time/describe.ts';
import { useAtlas } from '../shared/context.tsx';

const keyOf = ({ document, edtf, locator }: DateReading) => `${document} ${edtf} ${locator ?? ''}`;

function Readings({ dates }: { dates: readonly DateReading[] }) {
  const { lookup, words, locale } = useAtlas();
  return (
    <ul>
      {dates.map((reading) => (
        <li key={keyOf(reading)}>
          {words.dossier.dateBy(lookup.documents.get(reading.document)?.short ?? reading.document)}{' '}
          {describeDate(reading.edtf, locale)}
        </li>
      ))}
    </ul>
  );
}

/** The notes on the dates, folded where there are several: they are long. */
function Notes({ dates }: { dates: readonly DateReading[] }) {
  const { lookup, words } = useAtlas();
  const noted = dates.filter((reading) => reading.note !== undefined);
  const [only] = noted;
  if (only === undefined) return null;
  if (dates.length === 1) return <span>{only.note}</span>;
  return (
    <details>
      <summary>{words.dossier.howDated}</summary>
      <ul>
        {noted.map((reading) => (
          <li key={keyOf(reading)}>
            {words.dossier.dateBy(
              lookup.documents.get(reading.document)?.short ?? reading.document,
            )}{' '}
            {reading.note}
          </li>
        ))}
      </ul>
    </details>
  );
}

export function When({ incident }: { incident: Incident }) {
  const { words, locale } = useAtlas();
  const { date, dates } = incident;
  if (date === null)
    return (
      <div>
        <h2 className="visually-hidden">{words.dossier.when}</h2>
        <b>{words.shared.undated}</b>
        <span>{words.dossier.noDate}</span>
      </div>
    );
  const differ = new Set(dates.map((reading) => reading.edtf)).size > 1;
  // The date that heads the dossier is one text's own where all others leave room for it.
  const fits = dates.some((reading) => reading.edtf === date);
  const texts = new Set(dates.map((reading) => reading.document)).size;
  return (
    <div>
      <h2 className="visually-hidden">{words.dossier.when}</h2>
      <b>{describeDate(date, locale)}</b>
      {differ && (
        <>
          {texts > 1 && (
            <span>{fits ? words.dossier.datesFit(texts) : words.dossier.datesDiffer(texts)}</span>
          )}
          <Readings dates={dates} />
        </>
      )}
      <Notes dates={dates} />
    </div>
  );
}
