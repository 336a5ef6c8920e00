/** Parent and parts, and what is near in place or time. */
import type { Incident } from '../../domain/model.ts';
import { useAtlas } from '../shared/context.tsx';
import { Disc } from '../shared/Disc.tsx';
import { useDescribe } from '../shared/use-describe.ts';
import { type RelatedIncident, relatedTo } from './related.ts';

function IncidentLink({ incident, note }: { incident: Incident; note: string }) {
  const { actions, factsById, words } = useAtlas();
  const describe = useDescribe();
  const mark = factsById.get(incident.id)?.mark;
  return (
    <li>
      <button
        type="button"
        className="related-link"
        onClick={() => actions.select(incident.id)}
        onMouseEnter={() => actions.hover(incident.id)}
        onMouseLeave={() => actions.hover(null)}
      >
        {mark !== undefined && <Disc mark={mark} size={16} />}
        <span>
          <b>{incident.short}</b>
          <br />
          <span className="dossier-soft">
            {[note, incident.span === null ? words.shared.undated : describe.when(incident)]
              .filter((part) => part !== '')
              .join(' · ')}
          </span>
        </span>
      </button>
    </li>
  );
}

export function Family({ incident }: { incident: Incident }) {
  const { lookup, words } = useAtlas();
  const parent = incident.parent === null ? undefined : lookup.incidents.get(incident.parent);
  const parts = lookup.childrenOf(incident.id);
  if (parent === undefined && parts.length === 0) return null;
  return (
    <section className="dossier-section">
      <h2>{words.dossier.family}</h2>
      <ul className="related-list">
        {parent !== undefined && <IncidentLink incident={parent} note={words.dossier.partOf} />}
        {parts.map((part) => (
          <IncidentLink key={part.id} incident={part} note={words.dossier.parts} />
        ))}
      </ul>
      <p className="dossier-soft">{words.dossier.neverSummed}</p>
    </section>
  );
}

export function Related({ incident }: { incident: Incident }) {
  const { lookup, words } = useAtlas();
  const found = relatedTo(incident, lookup, 6);
  if (found.length === 0) return null;
  const note = ({ reason }: RelatedIncident) =>
    reason.kind === 'linked'
      ? words.dossier.linked
      : reason.kind === 'near'
        ? words.dossier.kilometres(reason.kilometres)
        : words.dossier.sameMonth;
  return (
    <section className="dossier-section">
      <h2>{words.dossier.related}</h2>
      <ul className="related-list">
        {found.flatMap((each) => {
          const other = lookup.incidents.get(each.id);
          return other === undefined
            ? []
            : [<IncidentLink key={each.id} incident={other} note={note(each)} />];
        })}
      </ul>
    </section>
  );
}
