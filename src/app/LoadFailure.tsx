/** When the record itself cannot be read: what failed, in which record and field, and what to do. */

import { wordsFor } from '../i18n/index.ts';
import type { LoadProblem } from './load.ts';
import { LOCALE } from './locale.ts';

export function LoadFailure({
  problems,
  onRetry,
}: {
  problems: readonly LoadProblem[];
  onRetry: () => void;
}) {
  const words = wordsFor(LOCALE).app.failed;
  return (
    <div className="load-failure">
      <div role="alert">
        <h1>{words.title}</h1>
        <ul>
          {problems.slice(0, 20).map((problem) => (
            <li key={`${problem.where} ${problem.message}`}>
              <strong>{problem.where}</strong> {problem.message}
            </li>
          ))}
        </ul>
        {problems.length > 20 && <p>{words.more(problems.length - 20)}</p>}
        <p>{words.help}</p>
      </div>
      <button type="button" className="button solid" onClick={onRetry}>
        {words.tryAgain}
      </button>
    </div>
  );
}
