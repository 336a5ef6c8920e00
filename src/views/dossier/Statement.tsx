/** One claim: half mark, sentence, speaker with kind, and the sources that open its passages. */
import type { Claim } from '../../domain/model.ts';
import { useAtlas, useAtlasState } from '../shared/context.tsx';
import { HalfMark } from '../shared/Disc.tsx';
import { useDescribe } from '../shared/use-describe.ts';
import { passageKey, spotsOf } from './sources-of.ts';

export function Sources({ claim }: { claim: Claim }) {
  const { lookup, words, actions } = useAtlas();
  const open = useAtlasState((state) => state.passage);
  return (
    <span className="statement-sources">
      {spotsOf(claim).map(({ index, passage }) => {
        const key = passageKey(claim.id, index);
        return (
          <button
            key={key}
            type="button"
            className="source-button"
            data-source={key}
            aria-expanded={open === key}
            onClick={() => actions.openPassage(open === key ? null : key)}
          >
            {words.dossier.sourceIn(
              lookup.documents.get(passage.document)?.short ?? passage.document,
              passage.locator,
            )}
          </button>
        );
      })}
    </span>
  );
}

export function Statement({
  claim,
  side,
}: {
  claim: Claim;
  side: 'official' | 'independent' | null;
}) {
  const { lookup, words } = useAtlas();
  const describe = useDescribe();
  const knownBy = useAtlasState((state) => state.knownBy);
  const later = knownBy !== null && claim.known > knownBy;
  const speaker = lookup.speakers.get(claim.speaker);
  return (
    <div className="statement" data-later={later || undefined}>
      {side === null ? (
        <span className="statement-camp">{words.camp[claim.camp]}</span>
      ) : claim.reading === null ? (
        <span />
      ) : (
        <HalfMark reading={later ? null : claim.reading} side={side} />
      )}
      <div>
        <p className="statement-says">{claim.says}</p>
        <p className="statement-by">
          <b>{speaker?.name ?? claim.speaker}</b>
          {speaker !== undefined && <span> · {words.speakerKind[speaker.kind]}</span>}
          {claim.reading !== null && (
            <span className="visually-hidden"> · {words.reading[claim.reading]}</span>
          )}
          {later && <em> · {words.dossier.saidLater(describe.day(claim.known))}</em>}
        </p>
        <Sources claim={claim} />
      </div>
    </div>
  );
}

/** Silence is shown as silence, so that a row never looks like a fault. */
export function NotStated({ side }: { side: 'official' | 'independent' }) {
  const words = useAtlas().words;
  return (
    <div className="statement">
      <HalfMark reading={null} side={side} />
      <p className="statement-silent">{words.dossier.notStated}</p>
    </div>
  );
}
