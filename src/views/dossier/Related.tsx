/** Parent and parts, and what is near in place or time. */
import type { Incident } from '../../domain/model.ts';
import { formatNumber } from '../../i18n/index.ts';
import { useAtlas } from '../shared/context.tsx';
import { Disc } from '../shared/Disc.tsx';
import { useDescribe } from '../shared/use-describe.ts';
import { useMarks } from '../shared/use-visible.ts';
import { type RelatedIncident, relatedTo } from './related.ts';
import { Section } from './Sections.tsx';

function IncidentLink({ incident, note }: { incident: Incident; note: string }) {
  const { actions } = useAtlas();
  const describe = useDescribe();
  const mark = useMarks().get(incident.id);
  const point = () => actions.hover(incident.id);
  const leave = () => actions.hover(null);
  return (
    <li>
      <button
        type="button"
        className="related-link"
        onClick={() => actions.select(incident.id)}
        onPointerEnter={point}
        onPointerLeave={leave}
        onFocus={point}
        onBlur={leave}
      >
        {mark !== undefined && <Disc mark={mark} size={16} decorative />}
        <span>
          <b>{incident.short}</b>
          <span>
            {describe.when(incident)} · {note}
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
    <Section title={words.dossier.family}>
      <ul className="related-list">
        {parent !== undefined && <IncidentLink incident={parent} note={words.dossier.partOf} />}
        {parts.map((part) => (
          <IncidentLink key={part.id} incident={part} note={words.dossier.part} />
        ))}
      </ul>
      <p className="dossier-soft">{words.dossier.neverSummed}</p>
    </Section>
  );
}

/** Most incidents listed as near. */
const MOST = 6;

export function Related({ incident }: { incident: Incident }) {
  const { lookup, words, locale } = useAtlas();
  const found = relatedTo(incident, lookup, MOST);
  if (found.length === 0) return null;
  const note = ({ reason }: RelatedIncident) => {
    if (reason.kind === 'linked') return words.dossier.linked;
    if (reason.kind === 'same-time') return words.dossier.sameMonth;
    if (reason.kilometres === 0) return words.dossier.samePlace;
    return words.dossier.kilometres(formatNumber(reason.kilometres, locale));
  };
  return (
    <Section title={words.dossier.related}>
      <ul className="related-list">
        {found.flatMap((each) => {
          const other = lookup.incidents.get(each.id);
          return other === undefined
            ? []
            : [<IncidentLink key={each.id} incident={other} note={note(each)} />];
        })}
      </ul>
    </Section>
  );
}
