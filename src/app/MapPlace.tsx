/** Keeps the map's place on the page until its pane has come, and says so where it does not. */
import { lazy, Suspense } from 'react';
import { useWords } from '../views/shared/context.tsx';
// With the first view's style, which is smaller so than each by itself
import '../views/legend/legend.css';
import '../views/shelf/shelf.css';

function Place({ said }: { said: 'loading' | 'failed' }) {
  const words = useWords().app;
  return (
    <section className="map-pane" aria-label={words.mapRegion} id="map-pane">
      <p className={said === 'failed' ? 'map-note problem' : 'map-note'} role="status">
        {said === 'failed' ? words.mapProblems.failed : words.mapLoading}
      </p>
    </section>
  );
}

// Asked for with the record, not after it
const arriving = import('./MapPane.tsx').then(
  ({ MapPane }) => ({ default: MapPane }),
  () => ({ default: () => <Place said="failed" /> }),
);
const MapPane = lazy(() => arriving);

export const MapPlace = () => (
  <Suspense fallback={<Place said="loading" />}>
    <MapPane />
  </Suspense>
);
