/** One statement in front of a class: half mark, sentence, who said it and where it is printed. */
import type { Claim } from '../../domain/model.ts';
import { useAtlas } from '../shared/context.tsx';
import { HalfMark } from '../shared/Disc.tsx';

const documentsOf = (claim: Claim) => [
  ...new Set(claim.passages.map((passage) => passage.document)),
];

/** `before` and `after` are its neighbours: what they say already is not said twice. */
export function Statement({
  claim,
  before,
  after,
}: {
  claim: Claim;
  before: Claim | undefined;
  after: Claim | undefined;
}) {
  const { lookup, words, locale } = useAtlas();
  const speaker = lookup.speakers.get(claim.speaker)?.name ?? claim.speaker;
  const documents = documentsOf(claim).map((id) => lookup.documents.get(id)?.short ?? id);
  const sameSource =
    after !== undefined &&
    after.speaker === claim.speaker &&
    documentsOf(after).join() === documentsOf(claim).join();
  const printed = new Intl.ListFormat(locale, { type: 'conjunction' }).format(documents);
  return (
    <li className="predict-statement">
      <HalfMark
        reading={claim.reading}
        side={claim.camp === 'official' ? 'official' : 'independent'}
      />
      <div>
        {before?.question !== claim.question && (
          <p className="predict-question">{words.question[claim.question]}</p>
        )}
        <p className="predict-says">{claim.says}</p>
        {!sameSource && (
          <p className="predict-source">{words.presenter.source(speaker, printed)}</p>
        )}
      </div>
    </li>
  );
}
