/**
 * Predict, then reveal: the official account, the independent one under a cover, the class's answer on the
 * reading scale; then question by question, or all at once, what independents said.
 */
import { useEffect, useMemo, useRef } from 'react';
import { isRevealed, NO_PREDICTION } from '../../state/predict.ts';
import { useAtlas, useAtlasState } from '../shared/context.tsx';
import { HalfMark } from '../shared/Disc.tsx';
import { Comparison } from './Comparison.tsx';
import { Scale } from './Scale.tsx';
import { Statement } from './Statement.tsx';
import { coveredQuestions, statementsOf } from './statements.ts';
import './predict.css';

export function PredictPanel({
  id,
  officialLimit,
  independentLimit,
  heading: Heading = 'h3',
}: {
  id: string;
  /** The most statements of each side; all where absent. */
  officialLimit?: number;
  independentLimit?: number;
  /** The level of its headings, one below what stands above it. */
  heading?: 'h2' | 'h3';
}) {
  const { actions, lookup, words } = useAtlas();
  const prediction = useAtlasState((state) => state.predictions[id]) ?? NO_PREDICTION;
  const { official, independent, questions } = useMemo(() => {
    const claims = lookup.claimsAbout(id);
    return {
      official: statementsOf(claims, 'official', officialLimit),
      independent: statementsOf(claims, 'independent', independentLimit),
      questions: coveredQuestions(claims, independentLimit),
    };
  }, [lookup, id, officialLimit, independentLimit]);
  const { presenter } = words;
  const { mark, done, revealed } = prediction;
  const begun = done || revealed.length > 0;
  const shown = independent.filter((claim) => isRevealed(prediction, claim.question));
  const heading = useRef<HTMLHeadingElement>(null);
  const steps = revealed.length + (done ? 1 : 0);
  useEffect(() => {
    // The button just pressed is gone: what it revealed is read next.
    if (steps > 0 && document.activeElement === document.body)
      heading.current?.focus({ preventScroll: true });
  }, [steps]);
  const hidden = questions.filter((question) => !isRevealed(prediction, question));
  const announced = done
    ? presenter.revealed
    : begun
      ? presenter.revealedQuestion(words.question[revealed[revealed.length - 1] ?? 'perpetrator'])
      : mark === null
        ? ''
        : presenter.marked(words.reading[mark]);

  return (
    <section className="predict" data-begun={begun || undefined}>
      <div className="predict-sides">
        <div className="predict-official">
          <Heading>{presenter.official}</Heading>
          {official.length === 0 && (
            <p className="predict-silent silent">{presenter.silentOfficial}</p>
          )}
          <ul>
            {official.map((claim, at) => (
              <Statement
                key={claim.id}
                claim={claim}
                before={official[at - 1]}
                after={official[at + 1]}
              />
            ))}
          </ul>
        </div>
        {begun && (
          <div className="predict-independent">
            <Heading ref={heading} tabIndex={-1}>
              {presenter.independent}
            </Heading>
            <ul>
              {shown.map((claim, at) => (
                <Statement
                  key={claim.id}
                  claim={claim}
                  before={shown[at - 1]}
                  after={shown[at + 1]}
                />
              ))}
            </ul>
            {hidden.length > 0 && (
              <ul className="predict-hidden wordy">
                {hidden.map((question) => (
                  <li key={question}>
                    <HalfMark reading={null} side="independent" />
                    <span>{words.question[question]}</span>
                    <button
                      type="button"
                      className="button"
                      aria-label={presenter.revealOne(words.question[question])}
                      onClick={() => actions.revealQuestion(id, question, questions)}
                    >
                      {presenter.reveal}
                    </button>
                  </li>
                ))}
              </ul>
            )}
          </div>
        )}
      </div>
      {!begun && (
        <div className="predict-cover">
          <Heading>
            <HalfMark reading={null} side="independent" />
            <span>
              {presenter.independent} <em>{presenter.isCovered}</em>
            </span>
          </Heading>
          <p className="predict-ask">{presenter.question}</p>
          <Scale mark={mark} onMark={(reading) => actions.predict(id, reading)} />
        </div>
      )}
      {done && <Comparison id={id} mark={mark} />}
      <p className="predict-actions actions wordy">
        {!done && hidden.length > 1 && hidden[0] !== undefined && (
          <button
            type="button"
            className="button"
            onClick={() => hidden[0] && actions.revealQuestion(id, hidden[0], questions)}
          >
            {presenter.revealOne(words.question[hidden[0]])}
          </button>
        )}
        {!done && (!begun || hidden.length > 1) && (
          <button type="button" className="button solid" onClick={() => actions.revealAll(id)}>
            {hidden.length > 1 ? presenter.revealAll : presenter.reveal}
          </button>
        )}
        {done && (
          <button type="button" className="button predict-again" onClick={() => actions.cover(id)}>
            {presenter.coverAgain}
          </button>
        )}
      </p>
      <p className="visually-hidden" role="status">
        {announced}
      </p>
    </section>
  );
}
