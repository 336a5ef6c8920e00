/** The page of guided tours: their list, or the tour in hand. */
import { useEffect, useRef } from 'react';
import type { Tour } from '../../domain/tours.ts';
import { useAtlas, useAtlasState } from '../shared/context.tsx';
import { PageHead } from '../shared/PageHead.tsx';
import { LessonPlan } from './LessonPlan.tsx';
import { type ToursSource, useTours } from './source.ts';
import { TourReader } from './TourReader.tsx';
import './tours.css';

/** The tour that a lesson begins with. */
const ARGUMENT = 'five-minute-argument';

function TourCard({ tour, onPresent }: { tour: Tour; onPresent: () => void }) {
  const { actions, words } = useAtlas();
  return (
    <li className="tour-card">
      <h2>{tour.title}</h2>
      <p className="tour-facts">{words.tours.facts(tour.minutes, tour.scenes.length)}</p>
      <p className="tour-aim">
        <strong>{words.tours.aim}:</strong> {tour.aim}
      </p>
      <p className="tour-card-actions">
        <button
          type="button"
          className="button solid"
          aria-label={`${words.tours.begin}: ${tour.title}`}
          onClick={() => actions.openTour(tour.id)}
        >
          {words.tours.begin}
        </button>
        <button
          type="button"
          className="button"
          aria-label={`${words.tours.present}: ${tour.title}`}
          onClick={onPresent}
        >
          {words.tours.present}
        </button>
      </p>
    </li>
  );
}

/** F5 here begins to present, as a clicker's start button does; elsewhere it reloads, as it should. */
function useStartKey(start: (() => void) | null) {
  const latest = useRef(start);
  latest.current = start;
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (
        event.defaultPrevented ||
        event.key !== 'F5' ||
        event.ctrlKey ||
        event.metaKey ||
        event.altKey
      )
        return;
      if (latest.current === null) return;
      event.preventDefault();
      latest.current();
    };
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, []);
}

export function Tours({ source }: { source: ToursSource }) {
  const { actions, words } = useAtlas();
  const { result, retry } = useTours(source);
  const id = useAtlasState((state) => state.tour);
  const tours = result.ok ? result.tours : [];
  const tour = tours.find((each) => each.id === id);
  const present = (which: Tour) => {
    if (which.id !== id) actions.openTour(which.id);
    actions.setPresent(true);
  };
  const argument = tours.find((each) => each.id === ARGUMENT) ?? tours[0];
  const first = tour ?? tours[0];
  useStartKey(first === undefined ? null : () => present(first));

  if (tour !== undefined) return <TourReader key={tour.id} tour={tour} />;
  return (
    <div className="tours">
      <PageHead title={words.tours.title} lede={words.tours.lede} />
      {!result.ok && (
        <div className="tours-failed" role="alert">
          <p>
            <strong>{words.tours.failed}.</strong> {result.problem}
          </p>
          <button type="button" className="button" onClick={retry}>
            {words.app.failed.tryAgain}
          </button>
        </div>
      )}
      {result.ok && tours.length === 0 && <p className="tours-none">{words.tours.none}</p>}
      <ul>
        {tours.map((each) => (
          <TourCard key={each.id} tour={each} onPresent={() => present(each)} />
        ))}
      </ul>
      <LessonPlan onPresent={argument === undefined ? undefined : () => present(argument)} />
    </div>
  );
}
