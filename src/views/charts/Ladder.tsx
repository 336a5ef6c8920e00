/** One rung per telling: who, when, in what words, and whether it added anything. */
import type { Claim } from '../../domain/model.ts';
import { ladderOf, type Rung } from '../../domain/origins.ts';
import { describeDate } from '../../time/describe.ts';
import { useAtlas } from '../shared/context.tsx';
import { isQuoted } from './rungs.ts';
import './charts.css';

interface RungProps {
  readonly rung: Rung;
  readonly claim: Claim;
  readonly here: boolean;
  /** Opens the passage in which the rung is printed. */
  readonly onOpen?: ((passage: number) => void) | undefined;
}

function Telling({ rung, claim, here, onOpen }: RungProps) {
  const { words, locale } = useAtlas();
  const { passage } = rung;
  const opens = onOpen !== undefined && passage !== null && !here;
  return (
    <li className="rung" data-tag={rung.tag} data-here={here || undefined}>
      <span className="rung-node" aria-hidden="true" />
      <p className="rung-who">
        {opens ? (
          <button
            type="button"
            aria-label={words.dossier.openTelling(rung.teller)}
            onClick={() => onOpen(passage)}
          >
            {rung.teller}
          </button>
        ) : (
          <b>{rung.teller}</b>
        )}
        {rung.when !== null && <span> · {describeDate(rung.when, locale)}</span>}
      </p>
      <span className="rung-tag">{words.dossier.tag[rung.tag]}</span>
      {rung.words !== null && (
        <p className="rung-words">
          {isQuoted(rung, claim) ? words.dossier.quoted(rung.words) : rung.words}
        </p>
      )}
    </li>
  );
}

/** The way of a claim. `here` is the passage now open, whose rung is ringed. */
export function Ladder({
  claim,
  here = null,
  onOpen,
}: {
  claim: Claim;
  here?: number | null;
  onOpen?: (passage: number) => void;
}) {
  const { lookup } = useAtlas();
  const rungs = ladderOf(claim, lookup.speakers.get(claim.speaker)?.name ?? claim.speaker);
  return (
    <ol className="ladder">
      {rungs.map((rung) => (
        <Telling
          key={`${rung.teller} ${rung.when ?? ''} ${rung.words ?? ''} ${rung.passage ?? ''}`}
          rung={rung}
          claim={claim}
          here={here !== null && rung.passage === here}
          onOpen={onOpen}
        />
      ))}
    </ol>
  );
}
