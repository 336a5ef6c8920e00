/** The head of a dossier: what it is, how the accounts stand, when and where with their doubt, what nobody disputes. */
import { useEffect, useRef } from 'react';
import { overallRelation, type Row } from '../../domain/columns.ts';
import type { Claim, Incident } from '../../domain/model.ts';
import { statusesOf } from '../../domain/status.ts';
import { describeDate } from '../../time/describe.ts';
import { PredictFirst } from '../presenter/PredictFirst.tsx';
import { useAtlas } from '../shared/context.tsx';

function When({ incident }: { incident: Incident }) {
  const { lookup, words, locale } = useAtlas();
  if (incident.date === null)
    return (
      <div>
        <b>{words.shared.undated}</b>
        <span>{words.dossier.noDate}</span>
      </div>
    );
  const readings = incident.dates.map((reading) => ({
    key: `${reading.document} ${reading.edtf} ${reading.locator ?? ''}`,
    text: words.dossier.dateBy(
      lookup.documents.get(reading.document)?.short ?? reading.document,
      describeDate(reading.edtf, locale),
    ),
    edtf: reading.edtf,
    note: reading.note,
  }));
  const differ = new Set(readings.map((reading) => reading.edtf)).size > 1;
  const [only] = readings;
  return (
    <div>
      <b>{describeDate(incident.date, locale)}</b>
      {differ ? (
        <details className="dossier-dates">
          <summary>{words.dossier.datesDiffer(readings.length)}</summary>
          <ul>
            {readings.map((reading) => (
              <li key={reading.key}>
                {reading.text}. {reading.note}
              </li>
            ))}
          </ul>
        </details>
      ) : (
        <span>{only?.note}</span>
      )}
    </div>
  );
}

function Where({ incident }: { incident: Incident }) {
  const { lookup, words } = useAtlas();
  const place = incident.place === null ? undefined : lookup.places.get(incident.place);
  return (
    <div>
      <b>{place?.name ?? words.shared.noPlace}</b>
      <span>{incident.placeNote}</span>
      {place !== undefined && <span>{words.dossier.precision[place.shape]}</span>}
    </div>
  );
}

export function Head({
  incident,
  claims,
  rows,
  onClose,
}: {
  incident: Incident;
  claims: readonly Claim[];
  rows: readonly Row[];
  onClose: () => void;
}) {
  const { lookup, words } = useAtlas();
  const title = useRef<HTMLHeadingElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: focus moves to the title of each incident that opens
  useEffect(() => title.current?.focus({ preventScroll: true }), [incident.id]);
  return (
    <header className="dossier-head">
      <div className="dossier-top">
        <p className="eyebrow">
          {words.incidentKind[incident.kind]} · {words.dossier.overall[overallRelation(rows)]}
        </p>
        <button
          type="button"
          className="icon-button"
          aria-label={words.dossier.close}
          onClick={onClose}
        >
          <svg
            width="14"
            height="14"
            viewBox="0 0 14 14"
            fill="none"
            stroke="currentColor"
            strokeWidth={1.6}
            aria-hidden="true"
          >
            <path d="m2 2 10 10M12 2 2 12" />
          </svg>
        </button>
      </div>
      <h1 ref={title} tabIndex={-1}>
        {incident.title}
      </h1>
      <div className="dossier-facts">
        <When incident={incident} />
        <Where incident={incident} />
      </div>
      <PredictFirst id={incident.id} />
      <details className="dossier-status">
        <summary>
          <span className="dossier-soft">{words.dossier.statusLabel}:</span>{' '}
          {statusesOf(claims, lookup.relations)
            .map((status) => words.status[status])
            .join(' · ')}
        </summary>
        <dl>
          {statusesOf(claims, lookup.relations).map((status) => (
            <div key={status}>
              <dt>{words.status[status]}</dt>
              <dd>{words.dossier.statusMeaning[status]}</dd>
            </div>
          ))}
        </dl>
      </details>
      <div className="dossier-agreed">
        <h2 className="eyebrow">{words.dossier.undisputed}</h2>
        <p>{incident.summary}</p>
      </div>
    </header>
  );
}
