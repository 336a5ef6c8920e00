/** The way from a dossier into predicting; nothing where independents gave no reading to cover. */
import { useAtlas } from '../shared/context.tsx';
import { coveredQuestions } from './statements.ts';
import './predict.css';

export function PredictFirst({ id }: { id: string }) {
  const { actions, lookup, words } = useAtlas();
  if (coveredQuestions(lookup.claimsAbout(id)).length === 0) return null;
  return (
    <button
      type="button"
      className="button predict-first"
      title={words.presenter.predictFirstHelp}
      onClick={() => actions.cover(id)}
    >
      {words.presenter.predictFirst}
    </button>
  );
}
