/** The printing view: a bar to choose the sheet and print it, and the sheet as it will come out. */
import { Suspense, useEffect, useMemo, useRef } from 'react';
import { rowsOf } from '../../domain/columns.ts';
import type { Incident } from '../../domain/model.ts';
import { writeLink } from '../../state/link/index.ts';
import { HANDOUTS, type Handout, INITIAL_STATE } from '../../state/store.ts';
import { useAtlas } from '../shared/context.tsx';
import { ComparisonSheet } from './ComparisonSheet.tsx';
import { DossierSheet } from './DossierSheet.tsx';
import { JigsawSheet } from './JigsawSheet.tsx';
import { KeySheet } from './KeySheet.tsx';
import { ExtraLines } from './parts.tsx';
import { useFit } from './use-fit.ts';
import './handouts.css';

/** Pages that a sheet may take. */
const PAGES: Record<Handout, number> = {
  dossier: 2,
  'jigsaw-official': 2,
  'jigsaw-independent': 2,
  comparison: 1,
  key: 3,
};

/** The link printed as a QR code: covered, and from its own side, on a sheet that must not tell. */
function linkOf(incident: string, handout: Handout): string {
  const covered = handout === 'jigsaw-official' || handout === 'comparison' ? incident : null;
  const lens = handout === 'jigsaw-independent' ? 'independent' : INITIAL_STATE.lens;
  const query = writeLink({ ...INITIAL_STATE, selected: incident, covered, lens });
  return `${location.origin}${location.pathname}?${query}`;
}

function Sheet({ incident, handout }: { incident: Incident; handout: Handout }) {
  const { lookup, foreign } = useAtlas();
  const claims = lookup.claimsAbout(incident.id);
  const rows = useMemo(() => rowsOf(claims, lookup.relations), [claims, lookup]);
  const sheet = useRef<HTMLElement>(null);
  const fit = useFit(sheet, PAGES[handout], `${incident.id} ${handout}`);
  const parts = {
    incident,
    rows,
    claims,
    link: foreign === null ? linkOf(incident.id, handout) : null,
  };
  return (
    <article
      className="handout"
      ref={sheet}
      data-handout={handout}
      data-incident={incident.id}
      data-step={fit.step}
      data-settled={fit.settled || undefined}
    >
      <ExtraLines value={fit.extra}>
        {handout === 'dossier' && <DossierSheet {...parts} />}
        {handout === 'jigsaw-official' && <JigsawSheet {...parts} side="official" />}
        {handout === 'jigsaw-independent' && <JigsawSheet {...parts} side="independent" />}
        {handout === 'comparison' && <ComparisonSheet {...parts} />}
        {handout === 'key' && <KeySheet {...parts} />}
      </ExtraLines>
    </article>
  );
}

export function Handouts({ id, handout }: { id: string; handout: Handout }) {
  const { lookup, actions, words } = useAtlas();
  const incident = lookup.incidents.get(id);
  const bar = useRef<HTMLHeadingElement>(null);
  useEffect(() => bar.current?.focus(), []);
  if (incident === undefined) return null;
  return (
    <div className="handouts">
      <header className="handouts-bar">
        <button type="button" className="button ghost" onClick={() => actions.setHandout(null)}>
          {words.handouts.back}
        </button>
        <h1 ref={bar} tabIndex={-1}>
          {words.handouts.title}
        </h1>
        <nav aria-label={words.handouts.choose}>
          {HANDOUTS.map((each) => (
            <button
              key={each}
              type="button"
              className="button"
              aria-pressed={each === handout}
              onClick={() => actions.setHandout(each)}
            >
              {words.handouts.sheets[each]}
            </button>
          ))}
        </nav>
        <button type="button" className="button solid" onClick={() => print()}>
          {words.handouts.print}
        </button>
        <p role="status">
          {words.handouts.purposes[handout]} {words.handouts.hint}
        </p>
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: on a small screen the sheet scrolls, by keyboard too */}
      <main tabIndex={0} aria-label={words.handouts.sheets[handout]}>
        <Suspense fallback={<p className="handouts-loading">{words.handouts.loading}</p>}>
          <Sheet incident={incident} handout={handout} />
        </Suspense>
      </main>
    </div>
  );
}
