/** What follows the rows: numbers, voices, the way of one claim, what stays open, where texts differ. */
import type { ReactNode } from 'react';
import type { Claim, Disagreement, Incident } from '../../domain/model.ts';
import { originsOf, tellings } from '../../domain/origins.ts';
import { Ladder } from '../charts/Ladder.tsx';
import { firstTellers } from '../charts/rungs.ts';
import { TollTable } from '../charts/Tolls.tsx';
import { isBareToll, tollChartsOf } from '../charts/tolls.ts';
import { Voices } from '../charts/Voices.tsx';
import { useAtlas, useAtlasState } from '../shared/context.tsx';
import { passageKey } from './sources-of.ts';
import { isLater, mostTold } from './standing.ts';
import { TollSource } from './TollSource.tsx';

export function Section({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="dossier-section">
      <h2>{title}</h2>
      {children}
    </section>
  );
}

/** Numbers that rows do not show already, where two or more can be set against each other. */
export function Numbers({ claims }: { claims: readonly Claim[] }) {
  const { words } = useAtlas();
  const knownBy = useAtlasState((state) => state.knownBy);
  const rest = claims.filter((claim) => !isBareToll(claim));
  const charts = tollChartsOf(rest).filter((chart) => chart.tolls.length > 1);
  if (charts.length === 0) return null;
  return (
    <Section title={words.dossier.tolls}>
      {charts.map((chart) => (
        <TollTable
          key={`${chart.subject} ${chart.whom}`}
          chart={chart}
          source={(claim) => <TollSource claim={claim} />}
          isLater={(claim) => isLater(claim, knownBy)}
        />
      ))}
      <p className="dossier-soft toll-caption">{words.dossier.tollsCaption}</p>
    </Section>
  );
}

export function VoicesSection({ claims }: { claims: readonly Claim[] }) {
  const { words } = useAtlas();
  const knownBy = useAtlasState((state) => state.knownBy);
  if (claims.every((claim) => claim.reading === null)) return null;
  return (
    <Section title={words.dossier.voices}>
      <Voices claims={claims} isLater={(claim) => isLater(claim, knownBy)} />
    </Section>
  );
}

/** The way of the claim told most often, and origins against repetitions in the whole dossier. */
export function Journey({ claims }: { claims: readonly Claim[] }) {
  const { words, actions } = useAtlas();
  const claim = mostTold(claims);
  const count = originsOf(claims);
  if (claims.length === 0) return null;
  const origins = (
    <p className="dossier-soft">{words.dossier.origins(count.origins, count.repetitions)}</p>
  );
  if (claim === null) return <section className="dossier-section">{origins}</section>;
  return (
    <Section title={words.dossier.journey}>
      <p className="journey-claim">
        <span>{words.dossier.quoted(claim.says)}</span>{' '}
        <span className="dossier-soft">
          {words.dossier.tellings(tellings(claim), firstTellers(claim))}
        </span>
      </p>
      <Ladder claim={claim} onOpen={(at) => actions.openPassage(passageKey(claim.id, at))} />
      {origins}
    </Section>
  );
}

export function StaysOpen({ incident }: { incident: Incident }) {
  const { words } = useAtlas();
  if (incident.open.length === 0) return null;
  return (
    <Section title={words.dossier.open}>
      <ul className="open-list">
        {incident.open.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </Section>
  );
}

export function TextsDiffer({ incident }: { incident: Incident }) {
  const { lookup, words, locale } = useAtlas();
  if (incident.disagreements.length === 0) return null;
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  /** The texts that the note itself does not name. */
  const unnamed = ({ documents, note }: Disagreement) =>
    list.format(
      documents
        .map((id) => lookup.documents.get(id)?.short ?? id)
        .filter((short) => !note.includes(short)),
    );
  return (
    <Section title={words.dossier.disagreements}>
      <ul className="plain-list">
        {incident.disagreements.map((each) => (
          <li key={each.note}>
            {each.note} <span>{unnamed(each)}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

export function Silences({ incident }: { incident: Incident }) {
  const { words } = useAtlas();
  if (incident.silences.length === 0) return null;
  return (
    <Section title={words.dossier.silences}>
      <ul className="plain-list silence-list">
        {incident.silences.map((each) => (
          <li key={each.camp}>{each.note}</li>
        ))}
      </ul>
    </Section>
  );
}
