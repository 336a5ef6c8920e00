/** Check a claim: paste a sentence, get the nearest entries with both sides and the reasons. */
import { type FormEvent, useId, useMemo, useState } from 'react';
import { type ClaimMatch, createClaimCheck } from '../../state/check/index.ts';
import { useAtlas } from '../shared/context.tsx';
import { Match } from './Match.tsx';
import './check.css';

const MAX_LENGTH = 400;

export function CheckClaim() {
  const { atlas, lookup, words, locale } = useAtlas();
  const check = useMemo(() => createClaimCheck(atlas, lookup, locale), [atlas, lookup, locale]);
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
      <p className="note">{words.check.help}</p>
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
