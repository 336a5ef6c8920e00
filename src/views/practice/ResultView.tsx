/** Agreement and kappa for a set, what they mean, and the whole as text to take away. */
import { useEffect, useRef, useState } from 'react';
import type { Item } from '../../state/practice.ts';
import { useAtlas } from '../shared/context.tsx';
import { type Answer, readingMark, resultOf, resultText } from './result.ts';

function Numbers({ items, answers }: { items: readonly Item[]; answers: readonly Answer[] }) {
  const { words } = useAtlas();
  const { practice } = words;
  const result = resultOf(items, answers);
  const rows = [
    { head: practice.columns.question, score: result.question },
    { head: practice.columns.reading, score: result.reading },
  ];
  return (
    <>
      <table className="practice-numbers">
        <thead>
          <tr>
            <td />
            <th scope="col">{practice.agreement}</th>
            <th scope="col">{practice.kappa}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ head, score }) => (
            <tr key={head}>
              <th scope="row">{head}</th>
              <td>
                <b>{practice.perCent(score.agreement)}</b>
                <span className="note">{practice.both(score.same, result.count)}</span>
              </td>
              <td>
                <b>{score.kappa === null ? practice.noKappa : practice.kappaValue(score.kappa)}</b>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>{practice.near(result.near, result.count)}</p>
    </>
  );
}

function Explained() {
  const { practice } = useAtlas().words;
  return (
    <>
      <h3>{practice.explainTitle}</h3>
      {practice.explain.map((line) => (
        <p key={line}>{line}</p>
      ))}
      <h3>{practice.caveatsTitle}</h3>
      <ul className="practice-caveats">
        {practice.caveats.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </>
  );
}

export function ResultView({
  seed,
  items,
  answers,
  onAgain,
  onNext,
}: {
  seed: string;
  items: readonly Item[];
  answers: readonly Answer[];
  onAgain: () => void;
  onNext: () => void;
}) {
  const { lookup, actions, words } = useAtlas();
  const { practice } = words;
  const [said, setSaid] = useState('');
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => head.current?.focus(), []);
  const text = resultText(seed, items, answers, words, location.href);
  const copy = () => {
    navigator.clipboard.writeText(text).then(
      () => setSaid(practice.copied),
      () => setSaid(practice.copyFailed),
    );
  };
  return (
    <section className="practice-result">
      <h2 ref={head} tabIndex={-1}>
        {practice.result}
      </h2>
      <Numbers items={items} answers={answers} />
      <p className="practice-actions">
        <button type="button" className="button solid" onClick={copy}>
          {practice.copy}
        </button>
        <button type="button" className="button" onClick={onNext}>
          {practice.nextSet}
        </button>
        <button type="button" className="button ghost" onClick={onAgain}>
          {practice.again}
        </button>
        <span role="status">{said}</span>
      </p>
      <ol className="practice-list">
        {items.map(({ claim }, at) => {
          const answer = answers[at];
          const incident = lookup.incidentOfClaim.get(claim.id);
          if (answer === undefined) return null;
          return (
            <li key={claim.id}>
              <p className="says">{claim.says}</p>
              <p className="note">
                {practice.columns.question}: {words.question[answer.question]}
                {answer.question === claim.question
                  ? ` (${practice.same})`
                  : ` · ${practice.record}: ${words.question[claim.question]}`}
                <br />
                {practice.columns.reading}: {readingMark(answer.reading, words)}
                {answer.reading === claim.reading
                  ? ` (${practice.same})`
                  : ` · ${practice.record}: ${readingMark(claim.reading, words)}`}
              </p>
              {incident !== undefined && (
                <button
                  type="button"
                  className="text-button"
                  aria-label={`${practice.openDossier}: ${lookup.incidents.get(incident)?.title}`}
                  onClick={() => actions.select(incident)}
                >
                  {practice.openDossier}
                </button>
              )}
            </li>
          );
        })}
      </ol>
      <Explained />
      <details>
        <summary>{practice.text}</summary>
        <textarea readOnly rows={12} value={text} aria-label={practice.text} />
      </details>
    </section>
  );
}
