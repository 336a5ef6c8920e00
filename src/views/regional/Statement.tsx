/** One claim about the region: half mark, sentence, speaker, sources; a source opens its passages below. */
import { useId } from 'react';
import type { Claim, Passage } from '../../domain/model.ts';
import { useAtlas, useAtlasState } from '../shared/context.tsx';
import { HalfMark } from '../shared/Disc.tsx';

/** The passages of one paragraph: they stand behind one source. */
interface Spot {
  readonly first: number;
  readonly passages: readonly Passage[];
}

function spotsOf(claim: Claim): Spot[] {
  const spots: { first: number; passages: Passage[] }[] = [];
  claim.passages.forEach((passage, index) => {
    const known = spots.find(
      ({ passages: [one] }) =>
        one?.document === passage.document && one.locator === passage.locator,
    );
    if (known === undefined) spots.push({ first: index, passages: [passage] });
    else known.passages.push(passage);
  });
  return spots;
}

function Source({ claim, spot }: { claim: Claim; spot: Spot }) {
  const { lookup, words, actions } = useAtlas();
  const key = `${claim.id}#${spot.first}`;
  const open = useAtlasState((state) => state.passage === key);
  const panel = useId();
  const [passage] = spot.passages;
  if (passage === undefined) return null;
  const name = lookup.documents.get(passage.document)?.short ?? passage.document;
  return (
    <>
      <button
        type="button"
        className="regional-source"
        aria-expanded={open}
        aria-controls={panel}
        onClick={() => actions.openPassage(open ? null : key)}
      >
        {words.regional.source(name, passage.locator)}
      </button>
      <div id={panel} className="regional-passage" hidden={!open}>
        {spot.passages.map(({ quote, stance, comment }) => (
          <div key={quote}>
            <blockquote>“{quote}”</blockquote>
            <p>
              {words.regional.theText(words.stance[stance])} {comment}
            </p>
          </div>
        ))}
        {claim.reading !== null && claim.reason !== null && (
          <p className="soft">{words.regional.reads(words.reading[claim.reading], claim.reason)}</p>
        )}
      </div>
    </>
  );
}

function Relations({ claim }: { claim: Claim }) {
  const { lookup, words } = useAtlas();
  const lines = lookup.relations
    .filter((relation) => relation.from === claim.id)
    .flatMap((relation) => {
      const target = lookup.claims.get(relation.to);
      const speaker = target === undefined ? undefined : lookup.speakers.get(target.speaker);
      return speaker === undefined
        ? []
        : [`${words.regional.relation[relation.kind](speaker.name)}.`];
    });
  const distinct = [...new Set(lines)];
  return distinct.length === 0 ? null : <p className="regional-relation">{distinct.join(' ')}</p>;
}

export function Statement({ claim }: { claim: Claim }) {
  const { lookup } = useAtlas();
  const speaker = lookup.speakers.get(claim.speaker);
  const side = claim.camp === 'official' ? 'official' : 'independent';
  const sided = claim.camp === 'official' || claim.camp === 'independent';
  return (
    <article className="regional-statement">
      {claim.reading !== null && sided ? (
        <HalfMark reading={claim.reading} side={side} />
      ) : (
        <span />
      )}
      <div>
        <p className="says">{claim.says}</p>
        <div className="regional-by">
          <b>{speaker?.name ?? claim.speaker}</b>
          {spotsOf(claim).map((spot) => (
            <Source key={spot.first} claim={claim} spot={spot} />
          ))}
        </div>
        <Relations claim={claim} />
      </div>
    </article>
  );
}
