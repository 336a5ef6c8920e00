/** The passage of a scene: the phrase as it stands in the text, who says it there, and how it is worded. */
import type { ScenePassage } from '../../domain/tours.ts';
import { describeDate } from '../../time/describe.ts';
import { useAtlas } from '../shared/context.tsx';
import './scene.css';

export function PassageCard({ passage }: { passage: ScenePassage }) {
  const { lookup, words, locale } = useAtlas();
  const claim = lookup.claims.get(passage.claim);
  const found = claim?.passages[passage.index];
  if (claim === undefined || found === undefined) return null;
  const document = lookup.documents.get(found.document);
  const speaker = lookup.speakers.get(claim.speaker);
  return (
    <figure className="scene-passage">
      <blockquote>“{found.quote}”</blockquote>
      <figcaption>
        <strong>{speaker?.name}</strong>, {document?.short} {words.tours.paragraph(found.locator)}
        {document !== undefined && ` (${describeDate(document.published, locale)})`}
        <span className="scene-hedge" data-hedge={found.hedge}>
          {words.tours.worded[found.hedge]}
        </span>
        {words.tours.theText} {words.stance[found.stance]}.
      </figcaption>
      {found.route.length > 0 && (
        <ol className="scene-route" aria-label={words.tours.route}>
          {found.route.map((hop) => (
            <li key={`${hop.from} ${hop.to} ${hop.when ?? ''}`}>
              <strong>{hop.from}</strong> → <strong>{hop.to}</strong>: {words.hopKind[hop.kind]}
              {hop.words !== undefined && <q>{hop.words}</q>}
              <em>{hop.evidenceAdded ? words.tours.evidenceAdded : words.tours.noEvidence}</em>
            </li>
          ))}
        </ol>
      )}
    </figure>
  );
}
