/** The passage behind a statement: where it stands, what the text does with it, how it got there. */
import { useEffect, useRef, useState } from 'react';
import type { Claim } from '../../domain/model.ts';
import { ladderOf, tellings } from '../../domain/origins.ts';
import { Ladder } from '../charts/Ladder.tsx';
import { useAtlas } from '../shared/context.tsx';
import { documentLine } from './document-line.ts';
import { passageKey, spotsOf } from './sources-of.ts';

function Relations({ claim }: { claim: Claim }) {
  const { lookup, words } = useAtlas();
  const lines = lookup.relations.flatMap((relation) => {
    const own = relation.from === claim.id ? 'by' : relation.to === claim.id ? 'of' : null;
    if (own === null) return [];
    const other = lookup.claims.get(own === 'by' ? relation.to : relation.from);
    const who = other === undefined ? undefined : lookup.speakers.get(other.speaker)?.name;
    if (who === undefined) return [];
    const limits = [
      relation.extent === undefined ? null : words.dossier.extent[relation.extent],
      relation.conceded === undefined ? null : words.dossier.conceded[relation.conceded],
    ].filter((limit) => limit !== null);
    const text = words.dossier.relation[relation.kind][own](who);
    return [
      {
        key: `${relation.kind} ${relation.from} ${relation.to}`,
        text: limits.length === 0 ? text : `${text} (${limits.join('; ')})`,
        grounds: relation.grounds,
        says: other?.says,
      },
    ];
  });
  if (lines.length === 0) return null;
  return (
    <ul className="passage-relations">
      {lines.map((line) => (
        <li key={line.key}>
          <b>{line.text}</b>: {line.says}
          {line.grounds !== undefined && <> ({line.grounds})</>}
        </li>
      ))}
    </ul>
  );
}

function CopyCitation({ text }: { text: string }) {
  const { words } = useAtlas();
  const [said, setSaid] = useState('');
  const copy = () => {
    navigator.clipboard.writeText(text).then(
      () => setSaid(words.dossier.copied),
      () => setSaid(words.dossier.copyFailed),
    );
  };
  return (
    <p className="passage-cite">
      <button type="button" className="text-button" onClick={copy}>
        {words.dossier.copyCitation}
      </button>{' '}
      <span role="status">{said}</span>
    </p>
  );
}

export function PassageView({ claim, index }: { claim: Claim; index: number }) {
  const { lookup, words, actions, locale } = useAtlas();
  const box = useRef<HTMLElement>(null);
  const key = passageKey(claim.id, index);
  useEffect(() => {
    box.current?.focus({ preventScroll: true });
    box.current?.scrollIntoView({ block: 'nearest' });
    // When it closes, focus goes back to the source that opened it.
    return () => {
      if (document.activeElement === document.body || document.activeElement === null) {
        document.querySelector<HTMLElement>(`[data-source="${CSS.escape(key)}"]`)?.focus();
      }
    };
  }, [key]);
  const passage = claim.passages[index];
  const source = passage === undefined ? undefined : lookup.documents.get(passage.document);
  if (passage === undefined || source === undefined) return null;
  const speaker = lookup.speakers.get(claim.speaker)?.name ?? claim.speaker;
  const [before, stance, after] = words.dossier.theText(
    words.stance[passage.stance],
    words.hedge[passage.hedge],
  );
  const line = documentLine(source, locale);
  const rungs = ladderOf(claim, speaker);
  const close = () => {
    actions.openPassage(null);
    document.querySelector<HTMLElement>(`[data-source="${CSS.escape(key)}"]`)?.focus();
  };
  return (
    <section
      className="passage"
      ref={box}
      tabIndex={-1}
      aria-label={`${source.short}, ${words.dossier.paragraph(passage.locator)}`}
      onKeyDown={(event) => {
        if (event.key === 'Escape') {
          event.preventDefault();
          close();
        }
      }}
    >
      <div className="passage-head">
        <p>
          <b>{source.title}</b>
          <br />
          <span>
            {line} · {words.dossier.paragraph(passage.locator)}
            {passage.sourceNote !== undefined && ` · ${passage.sourceNote}`}
          </span>
        </p>
        <button
          type="button"
          className="icon-button"
          aria-label={words.dossier.closePassage}
          onClick={close}
        >
          ×
        </button>
      </div>
      <blockquote>“{passage.quote}”</blockquote>
      <p className="passage-how">
        {before}
        <b>{stance}</b>
        {after} {passage.comment} {words.dossier.basis(words.basis[claim.basis])}
      </p>
      {claim.reading !== null && claim.reason !== null && (
        <p className="passage-coded">
          {words.dossier.reads(words.reading[claim.reading], claim.reason)}
        </p>
      )}
      <Relations claim={claim} />
      {rungs.length > 1 && (
        <div className="passage-ladder">
          <h4>
            {words.dossier.route}
            <span>{words.dossier.tellings(tellings(claim), 1)}</span>
          </h4>
          <Ladder rungs={rungs} here={index} />
        </div>
      )}
      {spotsOf(claim).length > 1 && (
        <p className="passage-also">
          {words.dossier.alsoIn}{' '}
          {spotsOf(claim)
            .filter((spot) => spot.index !== index)
            .map((spot) => (
              <button
                key={spot.index}
                type="button"
                className="text-button"
                onClick={() => actions.openPassage(passageKey(claim.id, spot.index))}
              >
                {words.dossier.sourceIn(
                  lookup.documents.get(spot.passage.document)?.short ?? '',
                  spot.passage.locator,
                )}
              </button>
            ))}
        </p>
      )}
      <CopyCitation
        text={`“${passage.quote}”. ${line}, “${source.title}”, ${words.dossier.paragraph(passage.locator)}.`}
      />
    </section>
  );
}
