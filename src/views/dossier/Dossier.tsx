/** One incident: the official account beside the independent assessment, question by question. */
import { type ReactNode, useMemo } from 'react';
import { rowsOf } from '../../domain/columns.ts';
import type { Claim, Incident } from '../../domain/model.ts';
import { ladderOf, originsOf, tellings } from '../../domain/origins.ts';
import { describeDate } from '../../time/describe.ts';
import { Ladder } from '../charts/Ladder.tsx';
import { Tolls } from '../charts/Tolls.tsx';
import { Voices } from '../charts/Voices.tsx';
import { useAtlas, useAtlasState } from '../shared/context.tsx';
import { HalfMark } from '../shared/Disc.tsx';
import { Head } from './Head.tsx';
import { QuestionRow } from './QuestionRow.tsx';
import { Family, Related } from './Related.tsx';
import './dossier.css';

export interface DossierProps {
  readonly id: string;
  readonly onClose: () => void;
  readonly onNext?: () => void;
  readonly onPrevious?: () => void;
  readonly position?: string;
  readonly onCite?: () => void;
  readonly onPrint?: () => void;
  readonly onReport?: () => void;
  /** Further sections, before the actions: questions to ask, words used. */
  readonly children?: ReactNode;
}

/** The claim that was told most often: its way is worth showing. Null where nothing was retold twice. */
function mostTold(claims: readonly Claim[]): Claim | null {
  const [first] = [...claims].sort((a, b) => tellings(b) - tellings(a));
  return first !== undefined && tellings(first) >= 3 ? first : null;
}

function Notes({ incident }: { incident: Incident }) {
  const { words } = useAtlas();
  return (
    <>
      {incident.open.length > 0 && (
        <section className="dossier-section">
          <h2>{words.dossier.open}</h2>
          <ul className="open-list">
            {incident.open.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </section>
      )}
      {(incident.disagreements.length > 0 || incident.silences.length > 0) && (
        <section className="dossier-section">
          {incident.disagreements.length > 0 && (
            <>
              <h2>{words.dossier.disagreements}</h2>
              <ul className="plain-list">
                {incident.disagreements.map((each) => (
                  <li key={each.note}>{each.note}</li>
                ))}
              </ul>
            </>
          )}
          {incident.silences.length > 0 && (
            <>
              <h2>{words.dossier.silences}</h2>
              <ul className="plain-list dossier-soft">
                {incident.silences.map((each) => (
                  <li key={each.camp}>{each.note}</li>
                ))}
              </ul>
            </>
          )}
        </section>
      )}
    </>
  );
}

function Journey({ claims }: { claims: readonly Claim[] }) {
  const { lookup, words } = useAtlas();
  const claim = mostTold(claims);
  const count = originsOf(claims);
  return (
    <section className="dossier-section">
      {claim !== null && (
        <>
          <h2>{words.dossier.journey(claim.says)}</h2>
          <Ladder
            rungs={ladderOf(claim, lookup.speakers.get(claim.speaker)?.name ?? claim.speaker)}
            here={null}
          />
        </>
      )}
      <p className="dossier-soft">{words.dossier.origins(count.origins, count.repetitions)}</p>
    </section>
  );
}

export function Dossier({
  id,
  onClose,
  onNext,
  onPrevious,
  position,
  onCite,
  onPrint,
  onReport,
  children,
}: DossierProps) {
  const { lookup, words, locale, actions } = useAtlas();
  const lens = useAtlasState((state) => state.lens);
  const incident = lookup.incidents.get(id);
  const claims = lookup.claimsAbout(id);
  const rows = useMemo(() => rowsOf(claims, lookup.relations), [claims, lookup]);
  if (incident === undefined) return null;
  const documents = new Set(
    claims.flatMap((claim) => claim.passages.map((passage) => passage.document)),
  );
  const figures = claims.some((claim) => claim.figures.length > 0);
  return (
    <article className="dossier" data-incident={id} data-lens-side={lens}>
      <Head incident={incident} claims={claims} rows={rows} onClose={onClose} />
      {lens !== 'contrast' && (
        <p className="dossier-soft dossier-lens">
          {words.dossier.quietLens(words.dossier[lens].toLowerCase())}
        </p>
      )}
      <div className="columns column-heads">
        <div data-side="official">
          <HalfMark reading="head" side="official" size={15} />
          <span className="head-long">{words.dossier.official}</span>
          <span className="head-short">{words.dossier.officialShort}</span>
        </div>
        <div data-side="independent">
          <HalfMark reading="head" side="independent" size={15} />
          <span className="head-long">{words.dossier.independent}</span>
          <span className="head-short">{words.dossier.independentShort}</span>
        </div>
      </div>
      {rows.map((row) => (
        <QuestionRow key={row.question} row={row} />
      ))}
      {figures && (
        <section className="dossier-section">
          <h2>{words.dossier.tolls}</h2>
          <Tolls claims={claims} />
        </section>
      )}
      {claims.some((claim) => claim.reading !== null) && (
        <section className="dossier-section">
          <h2>{words.dossier.voices}</h2>
          <Voices claims={claims} />
        </section>
      )}
      <Journey claims={claims} />
      <Notes incident={incident} />
      <Family incident={incident} />
      <Related incident={incident} />
      {children}
      <div className="dossier-actions">
        {onCite && (
          <button type="button" className="button" onClick={onCite}>
            {words.dossier.cite}
          </button>
        )}
        <button type="button" className="button" onClick={() => actions.goTo('sources')}>
          {words.dossier.sources(documents.size)}
        </button>
        {onPrint && (
          <button type="button" className="button ghost" onClick={onPrint}>
            {words.dossier.handout}
          </button>
        )}
        {onReport && (
          <button type="button" className="button ghost" onClick={onReport}>
            {words.dossier.report}
          </button>
        )}
      </div>
      <p className="dossier-soft dossier-coded">
        {words.dossier.coded(describeDate(incident.coded, locale))} {words.dossier.id(id)}
      </p>
      {(onNext || onPrevious) && (
        <nav className="dossier-nav" aria-label={position}>
          <button
            type="button"
            className="icon-button"
            aria-label={words.app.previous}
            onClick={onPrevious}
          >
            ‹
          </button>
          <span>{position}</span>
          <button
            type="button"
            className="icon-button"
            aria-label={words.app.next}
            onClick={onNext}
          >
            ›
          </button>
        </nav>
      )}
    </article>
  );
}
