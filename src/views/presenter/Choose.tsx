/** Nothing is open yet: the tours, large, to begin with one. */
import { useAtlas } from '../shared/context.tsx';
import { type ToursSource, useTours } from '../tours/source.ts';
import { usePresentKeys } from './use-present-keys.ts';

export function Choose({ source }: { source: ToursSource }) {
  const { actions, words } = useAtlas();
  const { result } = useTours(source);
  const leave = () => actions.setPresent(false);
  usePresentKeys((command) => {
    const buttons = [...document.querySelectorAll<HTMLButtonElement>('.present-choice button')];
    const at = buttons.indexOf(document.activeElement as HTMLButtonElement);
    if (command === 'leave') leave();
    else if (command === 'next') buttons[Math.min(at + 1, buttons.length - 1)]?.focus();
    else if (command === 'previous') buttons[Math.max(at - 1, 0)]?.focus();
    else if (command === 'stay') (buttons[at] ?? buttons[0])?.click();
  });
  return (
    <>
      <main className="present-main" id="panel" aria-label={words.presenter.region}>
        <h1>{words.presenter.choose}</h1>
        <p className="present-where">{words.presenter.chooseHelp}</p>
        {!result.ok && (
          <p role="alert">
            {words.tours.failed}: {result.problem}
          </p>
        )}
        <ul className="present-choice">
          {(result.ok ? result.tours : []).map((tour) => (
            <li key={tour.id}>
              <button type="button" onClick={() => actions.openTour(tour.id)}>
                <strong>{tour.title}</strong>
                <span>{words.tours.facts(tour.minutes, tour.scenes.length)}</span>
              </button>
            </li>
          ))}
        </ul>
      </main>
      <footer className="present-bar">
        <span className="grow" />
        <button type="button" onClick={leave}>
          <kbd>{words.presenter.keys.esc}</kbd> {words.presenter.keys.leave}
        </button>
      </footer>
    </>
  );
}
