/** One claim about the region: half mark, sentence, speaker, sources; a source opens its passage below. */
import { useId } from 'react';
import type { Claim, Passage } from '../../domain/model.ts';
import { useAtlas, useAtlasState } from '../shared/context.tsx';
import { HalfMark } from '../shared/Disc.tsx';

function Source({ claim, passage, index }: { claim: Claim; passage: Passage; index: number }) {
  const { lookup, words, actions } = useAtlas();
  const key = `${claim.id}#${index}`;
  const open = useAtlasState((state) => state.passage === key);
  const panel = useId();
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
        {words.regional.unsure(name, passage.locator)}
      </button>
      <div id={panel} className="regional-passage" hidden={!open}>
        <blockquote>“{passage.quote}”</blockquote>
        <p>
          {words.regional.theText(words.stance[passage.stance])} {passage.comment}
        </p>
        {claim.reading !== null && claim.reason !== null && (
          <p className="regional-soft">
            {words.regional.reads(words.reading[claim.reading], claim.reason)}
          </p>
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
        <p className="regional-says">{claim.says}</p>
        <div className="regional-by">
          <b>{speaker?.name ?? claim.speaker}</b>
          {claim.passages.map((passage, index) => (
            <Source
              key={`${passage.document}${passage.locator}${passage.quote}`}
              claim={claim}
              passage={passage}
              index={index}
            />
          ))}
        </div>
        <Relations claim={claim} />
      </div>
    </article>
  );
}
