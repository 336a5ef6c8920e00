/** Check a claim: paste a sentence, get the nearest entries with both sides and the reasons. */
import { type FormEvent, useId, useMemo, useState } from 'react';
import { isCovered } from '../../domain/readings.ts';
import { accountsOf, whereItStands } from '../../exports/accounts.ts';
import { type ClaimMatch, createClaimCheck } from '../../state/check-claim.ts';
import { useAtlas } from '../shared/context.tsx';
import { Disc } from '../shared/Disc.tsx';
import { useMarks } from '../shared/visible.tsx';
import './check.css';

const MAX_LENGTH = 400;

export function CheckClaim() {
  const { atlas, lookup, words } = useAtlas();
  const check = useMemo(() => createClaimCheck(atlas, lookup), [atlas, lookup]);
  const [text, setText] = useState('');
  const [matches, setMatches] = useState<readonly ClaimMatch[] | null>(null);
  const id = useId();
  const ask = (event: FormEvent) => {
    event.preventDefault();
    setMatches(check(text, 3));
  };
  return (
    <section className="check">
      <h3>{words.check.title}</h3>
      <form onSubmit={ask}>
        <label htmlFor={id}>{words.check.label}</label>
        <textarea
          id={id}
          rows={3}
          maxLength={MAX_LENGTH}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
        <button type="submit" className="button">
          {words.check.find}
        </button>
      </form>
      <p className="check-soft">{words.check.help}</p>
      <p role="status" className="check-status">
        {matches !== null &&
          (matches.length === 0 ? words.check.none : words.check.found(matches.length))}
      </p>
      <ol>
        {(matches ?? []).map((match) => (
          <Match key={match.incident} match={match} />
        ))}
      </ol>
    </section>
  );
}

function Match({ match }: { match: ClaimMatch }) {
  const { actions, lookup, words } = useAtlas();
  const incident = lookup.incidents.get(match.incident);
  const mark = useMarks().get(match.incident);
  if (incident === undefined || mark === undefined) return null;
  const covered = isCovered(mark);
  const claim = match.claim === null ? undefined : lookup.claims.get(match.claim);
  const speaker = claim === undefined ? undefined : lookup.speakers.get(claim.speaker);
  return (
    <li className="check-match">
      <h4>
        <Disc mark={mark} size={20} decorative />
        <button type="button" onClick={() => actions.select(incident.id)}>
          {incident.title}
        </button>
      </h4>
      {covered && <p>{words.check.covered}</p>}
      {!covered && (
        <p className="check-soft">
          {match.reasons.map(({ kind, what }) => words.check.because[kind](what)).join('; ')}
        </p>
      )}
      {!covered && claim !== undefined && (
        <p>
          <b>{words.check.nearest}.</b> {speaker?.name ?? claim.speaker}: {claim.says}{' '}
          <span className="check-soft">{whereItStands(claim, lookup)}</span>
        </p>
      )}
      <dl>
        {(covered ? [] : accountsOf(incident, lookup, words)).map(
          ({ camp, sentence, claim: lead }) => (
            <div key={camp}>
              <dt>{words.account.heading[camp]}</dt>
              <dd>
                {sentence}{' '}
                {lead !== null && <span className="check-soft">{whereItStands(lead, lookup)}</span>}
              </dd>
            </div>
          ),
        )}
      </dl>
    </li>
  );
}
