/** One incident: the official account beside the independent assessment, question by question. */
import { type ReactNode, useDeferredValue, useMemo, useRef } from 'react';
import { describeDate } from '../../time/describe.ts';
import { useAtlas, useAtlasState } from '../shared/context.tsx';
import { HalfMark } from '../shared/Disc.tsx';
import { Actions, type DossierActions } from './Actions.tsx';
import { Bar } from './Bar.tsx';
import { Head } from './Head.tsx';
import { QuestionRow } from './QuestionRow.tsx';
import { Family, Related } from './Related.tsx';
import { Journey, Numbers, Silences, StaysOpen, TextsDiffer, VoicesSection } from './Sections.tsx';
import type { Side } from './Statement.tsx';
import { Steps, type StepsProps } from './Steps.tsx';
import { rowsAsOf } from './standing.ts';
import './dossier.css';

export interface DossierProps extends StepsProps, DossierActions {
  readonly id: string;
  readonly onClose: () => void;
  /** Further sections, before the actions: questions to ask, words used. */
  readonly children?: ReactNode;
}

const SIDES: readonly Side[] = ['official', 'independent'];

function ColumnHeads() {
  const { words } = useAtlas();
  const short = {
    official: words.dossier.officialShort,
    independent: words.dossier.independentShort,
  };
  return (
    <div className="columns column-heads" aria-hidden="true">
      {SIDES.map((side) => (
        <div key={side} data-side={side}>
          <HalfMark reading="head" side={side} size={15} />
          <span className="long-name">{words.dossier[side]}</span>
          <span className="short-name">{short[side]}</span>
        </div>
      ))}
    </div>
  );
}

/** What the lens and the *known by* date do to this page, so that nothing quiet goes unexplained. */
function Conditions() {
  const { words, locale } = useAtlas();
  const lens = useAtlasState((state) => state.lens);
  const knownBy = useAtlasState((state) => state.knownBy);
  if (lens === 'contrast' && knownBy === null) return null;
  return (
    <p className="dossier-conditions dossier-soft">
      {lens !== 'contrast' && <span>{words.dossier.lens[lens]}</span>}{' '}
      {knownBy !== null && <span>{words.dossier.asOf(describeDate(knownBy, locale))}</span>}
    </p>
  );
}

/** The dossier of an incident; nothing where the record has none of that id. */
export function Dossier({ id, onClose, children, ...rest }: DossierProps) {
  const { lookup, words, locale } = useAtlas();
  const lens = useAtlasState((state) => state.lens);
  const knownBy = useAtlasState((state) => state.knownBy);
  const heading = useRef<HTMLHeadingElement>(null);
  // What lies below the accounts is made once they are on the page.
  const whole = useDeferredValue(true, false);
  const incident = lookup.incidents.get(id);
  const claims = lookup.claimsAbout(id);
  const rows = useMemo(
    () => rowsAsOf(claims, lookup.relationsOf(claims), knownBy),
    [claims, lookup, knownBy],
  );
  if (incident === undefined) return null;
  return (
    <article className="dossier" data-incident={id} data-lens={lens}>
      <Bar title={incident.title} heading={heading} onClose={onClose} />
      <Head incident={incident} claims={claims} rows={rows} heading={heading} onClose={onClose} />
      <Conditions />
      {/* The heads stick within this alone: below it no column is one side's. */}
      <div>
        <h2 className="visually-hidden">{words.dossier.heading}</h2>
        <ColumnHeads />
        {rows.map((row) => (
          <QuestionRow key={row.question} row={row} />
        ))}
      </div>
      {whole && (
        <>
          <Numbers claims={claims} />
          <VoicesSection claims={claims} />
          <Journey claims={claims} />
          <StaysOpen incident={incident} />
          <TextsDiffer incident={incident} />
          <Silences incident={incident} />
          <Family incident={incident} />
          <Related incident={incident} />
          {children}
          <Actions
            claims={claims}
            onCite={rest.onCite}
            onPrint={rest.onPrint}
            onReport={rest.onReport}
          />
          <p className="dossier-soft dossier-coded">
            {words.dossier.coded(describeDate(incident.coded, locale))} {words.dossier.id(id)}
          </p>
        </>
      )}
      <Steps onNext={rest.onNext} onPrevious={rest.onPrevious} position={rest.position} />
    </article>
  );
}
