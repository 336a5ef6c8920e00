/** Four questions to an incident, folded until somebody wants them. */
import { Suspense, useState } from 'react';
import { ASKED } from '../../domain/questions.ts';
import { useAtlas } from '../shared/context.tsx';
import { useQuestions } from './source.ts';
import './ask.css';

function List({ id }: { id: string }) {
  const { words } = useAtlas();
  const { result, retry } = useQuestions();
  if (!result.ok)
    return (
      <div role="alert">
        <p>
          <strong>{words.ask.failed}.</strong> {result.problem}
        </p>
        <button type="button" className="button" onClick={retry}>
          {words.app.failed.tryAgain}
        </button>
      </div>
    );
  const questions = result.value.get(id);
  if (questions === undefined) return <p className="note">{words.ask.none}</p>;
  return (
    <dl className="ask-list">
      {ASKED.map((each) => (
        <div key={each}>
          <dt className="note">{words.ask.heads[each]}</dt>
          <dd>{questions[each]}</dd>
        </div>
      ))}
    </dl>
  );
}

/** A foldable section of the dossier. The questions are fetched when it is first opened. */
export function AskQuestions({ id }: { id: string }) {
  const { words } = useAtlas();
  const [opened, setOpened] = useState(false);
  return (
    <details
      className="ask"
      onToggle={(event) => {
        if (event.currentTarget.open) setOpened(true);
      }}
    >
      <summary>
        <h2>{words.ask.title}</h2>
        <span className="note">{words.ask.lede}</span>
      </summary>
      {opened && (
        <Suspense fallback={<p className="note">{words.ask.loading}</p>}>
          <List id={id} />
        </Suspense>
      )}
    </details>
  );
}
