/** One claim with its speaker hidden: choose question and reading, then see the record's coding. */
import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import { QUESTIONS, type Question, READINGS, type Reading } from '../../domain/vocabulary.ts';
import type { Item } from '../../state/practice.ts';
import { useAtlas } from '../shared/context.tsx';
import { Comparison } from './Comparison.tsx';
import type { Answer } from './result.ts';

function Choice<T extends string | number>({
  legend,
  values,
  say,
  chosen,
  locked,
  onChoose,
}: {
  legend: string;
  values: readonly T[];
  say: (value: T) => string;
  chosen: T | undefined;
  locked: boolean;
  onChoose: (value: T) => void;
}) {
  const name = useId();
  return (
    <fieldset className="practice-choice" disabled={locked}>
      <legend>{legend}</legend>
      <div>
        {values.map((value) => (
          <label key={value}>
            <input
              type="radio"
              name={name}
              value={value}
              checked={chosen === value}
              onChange={() => onChoose(value)}
            />{' '}
            {say(value)}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

const NO_READING = 0;

export function CodingForm({
  item,
  at,
  of,
  onDone,
}: {
  item: Item;
  at: number;
  of: number;
  onDone: (answer: Answer) => void;
}) {
  const { lookup, words } = useAtlas();
  const [question, setQuestion] = useState<Question>();
  const [reading, setReading] = useState<Reading | typeof NO_READING>();
  const [answer, setAnswer] = useState<Answer | null>(null);
  const [missing, setMissing] = useState(false);
  const head = useRef<HTMLHeadingElement>(null);
  const { claim, passage } = item;
  const incident = lookup.incidents.get(lookup.incidentOfClaim.get(claim.id) ?? '');
  // The next claim is announced by its heading; the first is where the reader already is.
  useEffect(() => {
    if (at > 1) head.current?.focus();
  }, [at]);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (question === undefined || reading === undefined) return setMissing(true);
    setMissing(false);
    setAnswer({ question, reading: reading === NO_READING ? null : reading });
  };
  return (
    <form className="practice-form" onSubmit={submit}>
      <h2 ref={head} tabIndex={-1} className="eyebrow">
        {words.practice.progress(at, of)}
      </h2>
      <p className="practice-about">
        {words.practice.about(incident?.short ?? words.practice.regional)}
      </p>
      <dl className="practice-claim">
        <dt>{words.practice.paraphrase}</dt>
        <dd>{claim.says}</dd>
        <dt>{words.practice.phrase}</dt>
        <dd>
          <q>{passage.quote}</q>
        </dd>
      </dl>
      <Choice
        legend={words.practice.question}
        values={QUESTIONS}
        say={(value) => words.question[value]}
        chosen={question}
        locked={answer !== null}
        onChoose={setQuestion}
      />
      <Choice
        legend={words.practice.reading}
        values={[...READINGS, NO_READING] as const}
        say={(value) =>
          value === NO_READING ? words.practice.noReading : `${value} · ${words.reading[value]}`
        }
        chosen={reading}
        locked={answer !== null}
        onChoose={setReading}
      />
      <p role="alert" className="practice-missing">
        {missing && words.practice.chooseBoth}
      </p>
      {answer === null ? (
        <button type="submit" className="button solid">
          {words.practice.compare}
        </button>
      ) : (
        <>
          <Comparison item={item} answer={answer} />
          <button type="button" className="button solid" onClick={() => onDone(answer)}>
            {at < of ? words.practice.next : words.practice.finish}
          </button>
        </>
      )}
    </form>
  );
}
