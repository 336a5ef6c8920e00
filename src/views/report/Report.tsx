/** How to report an error in an entry: ids filled in, by mail or issue where configured, else as text. */
import { useEffect, useState } from 'react';
import { CopyField } from '../share/CopyField.tsx';
import { siteAddress } from '../share/site.ts';
import { useAtlas } from '../shared/context.tsx';
import '../share/share.css';
import { type Corrections, readCorrections, reportLinks } from './config.ts';

export function Report({ id }: { id: string }) {
  const { atlas, lookup, words } = useAtlas();
  const [open, setOpen] = useState(() => new URLSearchParams(location.search).has('report'));
  const [corrections, setCorrections] = useState<Corrections>({});
  useEffect(() => {
    if (!open) return;
    let wanted = true;
    fetch(new URL('config.json', siteAddress()))
      .then((response) => (response.ok ? response.json() : null))
      .then((json: unknown) => wanted && setCorrections(readCorrections(json)))
      // Without the file there is still the text to copy.
      .catch(() => undefined);
    return () => {
      wanted = false;
    };
  }, [open]);
  const incident = lookup.incidents.get(id);
  if (incident === undefined) return null;
  const body = words.report.body(
    id,
    incident.claims.map((claim) => claim.id).join(', '),
    atlas.version,
    `${siteAddress()}?incident=${id}`,
  );
  const { mail, issue } = reportLinks(corrections, words.report.subject(incident.title), body);
  return (
    <details
      className="dossier-section share-report"
      open={open}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>{words.report.title}</summary>
      <p className="note">{words.report.help}</p>
      {mail !== null && <a href={mail}>{words.report.mail}</a>}
      {issue !== null && (
        <a href={issue} target="_blank" rel="noopener">
          {words.report.issue}
        </a>
      )}
      <CopyField label={words.report.text} text={body} long />
    </details>
  );
}
