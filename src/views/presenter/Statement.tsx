/** One statement in front of a class: half mark, sentence, who said it and where it is printed. */
import type { Claim } from '../../domain/model.ts';
import { useAtlas } from '../shared/context.tsx';
import { HalfMark } from '../shared/Disc.tsx';

export function Statement({ claim, asks }: { claim: Claim; asks: boolean }) {
  const { lookup, words, locale } = useAtlas();
  const speaker = lookup.speakers.get(claim.speaker)?.name ?? claim.speaker;
  const documents = [...new Set(claim.passages.map((passage) => passage.document))].map(
    (id) => lookup.documents.get(id)?.short ?? id,
  );
  const printed = new Intl.ListFormat(locale, { type: 'conjunction' }).format(documents);
  return (
    <li className="predict-statement">
      <HalfMark
        reading={claim.reading}
        side={claim.camp === 'official' ? 'official' : 'independent'}
      />
      <div>
        {asks && <p className="predict-question">{words.question[claim.question]}</p>}
        <p className="predict-says">{claim.says}</p>
        <p className="predict-source">{words.presenter.source(speaker, printed)}</p>
      </div>
    </li>
  );
}
