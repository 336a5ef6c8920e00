/** Keeps the map's place on the page until its pane has come, and says so where it does not. */
import { type ComponentType, useEffect, useState } from 'react';
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

let Pane: ComponentType | null = null;
// Water on the map is named in the page's italics. A font that came once all is painted would have all painted anew.
document.fonts.load("italic 1em 'Source Sans'").catch(() => {});
/** Resolves when the pane is there to be shown, or is known not to come. Asked for with the record, not after it. */
export const paneArrives: Promise<void> = import('./MapPane.tsx').then(
  ({ MapPane }) => {
    Pane = MapPane;
  },
  () => {
    Pane = () => <Place said="failed" />;
  },
);

/** Shows the pane at once where it has come before the record; a Suspense would hold it back for a moment. */
export function MapPlace() {
  const [hasCome, setHasCome] = useState(Pane !== null);
  useEffect(() => {
    let isGone = false;
    void paneArrives.then(() => {
      if (!isGone) setHasCome(true);
    });
    return () => {
      isGone = true;
    };
  }, []);
  return hasCome && Pane !== null ? <Pane /> : <Place said="loading" />;
}
