/** The head of a dossier: what it is, how the accounts stand, when and where, what nobody disputes. */
import { type RefObject, useEffect, useMemo } from 'react';
import { overallRelation, type Row } from '../../domain/columns.ts';
import type { Claim, Incident } from '../../domain/model.ts';
import { statusesOf } from '../../domain/status.ts';
import { PredictFirst } from '../presenter/PredictFirst.tsx';
import { useAtlas, useAtlasState } from '../shared/context.tsx';
import { CloseButton } from '../shared/icons.tsx';
import { Spoken } from '../shared/Spoken.tsx';
import { focusAfterPaint } from './focus-after-paint.ts';
import { isLater } from './standing.ts';
import { When } from './When.tsx';
import { Where } from './Where.tsx';

/** The status words, with what each means on demand. */
function Statuses({ claims }: { claims: readonly Claim[] }) {
  const { lookup, words } = useAtlas();
  const knownBy = useAtlasState((state) => state.knownBy);
  const statuses = useMemo(() => {
    const said = claims.filter((claim) => !isLater(claim, knownBy));
    return statusesOf(said, lookup.relationsOf(said));
  }, [claims, lookup, knownBy]);
  // Both sides speak, near each other and on firm ground: then none of the words applies.
  if (statuses.length === 0) return null;
  return (
    <details className="dossier-status">
      <summary>
        <span>{words.dossier.statusLabel}:</span>{' '}
        {statuses.map((status) => words.status[status]).join(' · ')}
      </summary>
      <dl>
        {statuses.map((status) => (
          <div key={status}>
            <dt>{words.status[status]}</dt>
            <dd>{words.dossier.statusMeaning[status]}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

interface HeadProps {
  readonly incident: Incident;
  readonly claims: readonly Claim[];
  readonly rows: readonly Row[];
  readonly heading: RefObject<HTMLHeadingElement | null>;
  readonly onClose: () => void;
}

export function Head({ incident, claims, rows, heading, onClose }: HeadProps) {
  const { words } = useAtlas();
  // biome-ignore lint/correctness/useExhaustiveDependencies: focus moves to the title of each incident that opens
  useEffect(() => {
    const title = heading.current;
    return focusAfterPaint(title, title?.closest('.dossier') ?? null);
  }, [incident.id]);
  return (
    <header className="dossier-head">
      <div className="dossier-top">
        <p className="eyebrow">
          {words.incidentKind[incident.kind]} · {words.dossier.overall[overallRelation(rows)]}
        </p>
        <CloseButton label={words.dossier.close} onClose={onClose} />
      </div>
      <h1 ref={heading} tabIndex={-1}>
        <Spoken text={incident.title} />
      </h1>
      <div className="dossier-facts">
        <When incident={incident} />
        <Where incident={incident} />
      </div>
      <div className="dossier-standing">
        <Statuses claims={claims} />
        <PredictFirst id={incident.id} />
      </div>
      {incident.summary !== '' && (
        <div className="dossier-agreed">
          <h2 className="eyebrow">{words.dossier.undisputed}</h2>
          <p>{incident.summary}</p>
        </div>
      )}
    </header>
  );
}
