/** The source of a figure: its side, its speaker where that is not the text itself, and its passages. */
import type { Claim } from '../../domain/model.ts';
import { useAtlas, useAtlasState } from '../shared/context.tsx';
import { HalfMark } from '../shared/Disc.tsx';
import { useDescribe } from '../shared/use-describe.ts';
import { SourceButtons } from './SourceButtons.tsx';
import { spotsOf } from './sources-of.ts';
import { isLater } from './standing.ts';

export function TollSource({ claim }: { claim: Claim }) {
  const { lookup, words } = useAtlas();
  const describe = useDescribe();
  const later = useAtlasState((state) => isLater(claim, state.knownBy));
  const side = claim.camp === 'official' || claim.camp === 'independent' ? claim.camp : null;
  const ownText = spotsOf(claim, lookup).every(({ way }) => way.kind === 'own');
  return (
    <span className="toll-source">
      {side === null ? (
        <span className="toll-camp">{words.camp[claim.camp]}</span>
      ) : (
        <>
          <HalfMark reading="head" side={side} size={11} />
          <span className="visually-hidden">{words.camp[side]}: </span>
        </>
      )}
      <span>
        {!ownText && <b>{lookup.speakers.get(claim.speaker)?.name ?? claim.speaker} </b>}
        <SourceButtons claim={claim} />
        {later && <em>{words.dossier.saidLater(describe.day(claim.known))}</em>}
      </span>
    </span>
  );
}
