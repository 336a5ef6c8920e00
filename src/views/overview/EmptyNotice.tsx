/** Nothing is left: names what emptied the view, with one button for each criterion to lift it. */
import { useAtlas } from '../shared/context.tsx';
import { useActiveCriteria } from '../shared/use-active.ts';

export function EmptyNotice() {
  const { words, actions } = useAtlas();
  const active = useActiveCriteria();
  const [only] = active;
  return (
    <div className="overview-empty" role="status">
      <p className="overview-empty-title">{words.overview.empty.title}</p>
      <p>
        {active.length === 1 && only !== undefined
          ? words.overview.empty.one(only.label)
          : words.overview.empty.several}
      </p>
      <div className="actions wordy">
        {active.map((criterion) => (
          <button key={criterion.reason} type="button" className="button" onClick={criterion.lift}>
            {words.overview.empty.lift(criterion.label)}
          </button>
        ))}
        {active.length > 1 && (
          <button type="button" className="button ghost" onClick={actions.clearCriteria}>
            {words.overview.empty.all}
          </button>
        )}
      </div>
    </div>
  );
}
