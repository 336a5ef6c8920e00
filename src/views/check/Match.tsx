/** One entry near the sentence: why, the nearest statement, and both sides, each with its passage. */
import type { Claim } from '../../domain/model.ts';
import { isCovered } from '../../domain/readings.ts';
import { accountsOf, whereItStands } from '../../exports/accounts.ts';
import type { ClaimMatch } from '../../state/check/index.ts';
import { passageKey } from '../dossier/sources-of.ts';
import { useAtlas } from '../shared/context.tsx';
import { Disc } from '../shared/Disc.tsx';
import { Spoken } from '../shared/Spoken.tsx';
import { useMarks } from '../shared/use-visible.ts';

/** The first passage of a claim, which opens in the dossier, and where else it stands. */
function Passages({ incident, claim }: { incident: string; claim: Claim }) {
  const { actions, lookup, words } = useAtlas();
  const [first, ...more] = claim.passages;
  if (first === undefined) return null;
  return (
    <>
      <button
        type="button"
        className="check-passage"
        onClick={() => {
          actions.select(incident);
          actions.openPassage(passageKey(claim.id, 0));
        }}
      >
        {first.quote !== '' && <q>{first.quote}</q>}{' '}
        <span>{whereItStands({ ...claim, passages: [first] }, lookup)}</span>
      </button>
      {more.length > 0 && (
        <p className="note">
          {words.check.also(whereItStands({ ...claim, passages: more }, lookup))}
        </p>
      )}
    </>
  );
}

export function Match({ match }: { match: ClaimMatch }) {
  const { actions, lookup, words } = useAtlas();
  const incident = lookup.incidents.get(match.incident);
  const mark = useMarks().get(match.incident);
  if (incident === undefined || mark === undefined) return null;
  const covered = isCovered(mark);
  const nearest = match.claim === null ? undefined : lookup.claims.get(match.claim);
  return (
    <li className="check-match">
      <h4>
        <Disc mark={mark} size={20} decorative />
        <button type="button" onClick={() => actions.select(incident.id)}>
          {incident.title}
        </button>
      </h4>
      {covered ? (
        <p>{words.check.covered}</p>
      ) : (
        <dl>
          <div>
            <dt>{words.check.why}</dt>
            <dd>
              <Spoken text={match.reasons.map(words.check.reason).join('; ')} />
            </dd>
          </div>
          {nearest !== undefined && (
            <div>
              <dt>{words.check.nearest}</dt>
              <dd>
                {words.check.says(
                  lookup.speakers.get(nearest.speaker)?.name ?? nearest.speaker,
                  nearest.says,
                )}
                <Passages incident={incident.id} claim={nearest} />
              </dd>
            </div>
          )}
          {accountsOf(incident, lookup, words).map(({ camp, sentence, claim }) => (
            <div key={camp}>
              <dt>{words.account.heading[camp]}</dt>
              <dd>
                {sentence}
                {claim !== null && claim.id !== nearest?.id && (
                  <Passages incident={incident.id} claim={claim} />
                )}
              </dd>
            </div>
          ))}
        </dl>
      )}
    </li>
  );
}
