/** One claim: half mark, sentence, speaker with kind, and the sources that open its passages. */
import type { Claim, Speaker } from '../../domain/model.ts';
import type { Words } from '../../i18n/index.ts';
import { useAtlas, useAtlasState } from '../shared/context.tsx';
import { HalfMark } from '../shared/Disc.tsx';
import { Spoken } from '../shared/Spoken.tsx';
import { useDescribe } from '../shared/use-describe.ts';
import { SourceButtons } from './SourceButtons.tsx';
import { isLater } from './standing.ts';

export type Side = 'official' | 'independent';

const letters = (text: string) => text.toLowerCase().replaceAll(/[^\p{L}]/gu, '');

/** Whether a name and its kind say one thing: "ISAF / NATO · ISAF/NATO", "Government of Tajikistan · Tajik government". */
const saysKind = ({ id, name, kind }: Speaker, words: Words) =>
  id === kind || letters(name) === letters(words.speakerKind[kind]);

/** Who says it: bold name, kind, and, for what had not yet been said, the day on which it was. */
export function By({ claim }: { claim: Claim }) {
  const { lookup, words } = useAtlas();
  const describe = useDescribe();
  const later = useAtlasState((state) => isLater(claim, state.knownBy));
  const speaker = lookup.speakers.get(claim.speaker);
  return (
    <p className="statement-by">
      <b>{speaker?.name ?? claim.speaker}</b>
      {speaker !== undefined && !saysKind(speaker, words) && (
        <span> · {words.speakerKind[speaker.kind]}</span>
      )}
      {claim.reading !== null && (
        <span className="visually-hidden"> · {words.reading[claim.reading]}</span>
      )}
      {later && <em> · {words.dossier.saidLater(describe.day(claim.known))}</em>}
    </p>
  );
}

/** `side` is null for media, militant and local voices, which name their camp instead of a half mark. */
export function Statement({ claim, side }: { claim: Claim; side: Side | null }) {
  const { words } = useAtlas();
  const later = useAtlasState((state) => isLater(claim, state.knownBy));
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
        <p className="says">
          <Spoken text={claim.says} />
        </p>
        <By claim={claim} />
        <SourceButtons claim={claim} />
      </div>
    </div>
  );
}

/** Silence is shown as silence, so that a row never looks like a fault. */
export function NotStated({ side }: { side: Side }) {
  const { words } = useAtlas();
  return (
    <div className="statement">
      <HalfMark reading={null} side={side} />
      <p className="silent">{words.dossier.notStated}</p>
    </div>
  );
}
