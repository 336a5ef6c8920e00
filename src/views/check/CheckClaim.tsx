/** Check a claim: paste a sentence, get the nearest entries with both sides and the reasons. */
import { type FormEvent, useId, useMemo, useState } from 'react';
import { formatNumber } from '../../i18n/index.ts';
import { type ClaimMatch, createClaimCheck } from '../../state/check/index.ts';
import { readingOf } from '../../state/check/reading.ts';
import { useAtlas } from '../shared/context.tsx';
import { Match } from './Match.tsx';
import './check.css';

interface Answer {
  readonly matches: readonly ClaimMatch[];
  /** How much of the text was compared, of how much, where that is not all of it. */
  readonly cut: { readonly read: number; readonly whole: number } | null;
}

export function CheckClaim() {
  const { atlas, lookup, words, locale } = useAtlas();
  const check = useMemo(() => createClaimCheck(atlas, lookup, locale), [atlas, lookup, locale]);
  const [text, setText] = useState('');
  const [answer, setAnswer] = useState<Answer | null>(null);
  const id = useId();
  const ask = (event: FormEvent) => {
    event.preventDefault();
    const { read, rest } = readingOf(text);
    const cut = rest === '' ? null : { read: read.length, whole: read.length + rest.length };
    setAnswer({ matches: check(read, 3), cut });
  };
  const count = (characters: number) => formatNumber(characters, locale);
  return (
    <section className="check">
      <h3>{words.check.title}</h3>
      <form onSubmit={ask}>
        <label htmlFor={id}>{words.check.label}</label>
        <textarea id={id} rows={3} value={text} onChange={(event) => setText(event.target.value)} />
        <button type="submit" className="button">
          {words.check.find}
        </button>
      </form>
      <p className="note">{words.check.help}</p>
      <p role="status" className="check-status">
        {answer !== null &&
          (answer.matches.length === 0
            ? words.check.none
            : words.check.found(answer.matches.length))}
        {answer?.cut != null && (
          <span className="check-cut">
            {words.check.cut(count(answer.cut.read), count(answer.cut.whole))}
          </span>
        )}
      </p>
      <ol>
        {(answer?.matches ?? []).map((match) => (
          <Match key={match.incident} match={match} />
        ))}
      </ol>
    </section>
  );
}
