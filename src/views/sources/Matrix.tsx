/** Texts by incidents: which text tells of what, and what it does with it. */
import { useState } from 'react';
import type { Incident } from '../../domain/model.ts';
import { cellOf, STANCE_GROUPS } from '../../domain/stance-groups.ts';
import { useAtlas, useAtlasState } from '../shared/context.tsx';
import { useVisible } from '../shared/use-visible.ts';
import { StanceMark } from './StanceMark.tsx';

function MatrixRow({ incident }: { incident: Incident }) {
  const { atlas, lookup, words, actions } = useAtlas();
  const hovered = useAtlasState((state) => state.hovered === incident.id);
  return (
    // The pointer may hit the whole row; keys and screen readers have its heading, a button.
    <tr
      data-hovered={hovered}
      onClick={() => actions.select(incident.id)}
      onPointerEnter={() => actions.hover(incident.id)}
      onPointerLeave={() => actions.hover(null)}
    >
      <th scope="row">
        <button
          type="button"
          data-incident={incident.id}
          onFocus={() => actions.hover(incident.id)}
          onBlur={() => actions.hover(null)}
        >
          {incident.short}
        </button>
      </th>
      {atlas.documents.map((document) => {
        const cells = cellOf(incident.id, document.id, lookup);
        const said = cells
          .map(({ group, count }) => words.sources.times(words.sources.groupShort[group], count))
          .join(', ');
        return (
          <td key={document.id}>
            {cells.map(({ group }) => (
              <StanceMark key={group} group={group} />
            ))}
            <span className="visually-hidden">{said === '' ? words.sources.nothing : said}</span>
          </td>
        );
      })}
    </tr>
  );
}

/** Rows that are made at a time: a large record comes in portions. */
const PORTION = 500;

const CORE_FIRST = { core: 0, background: 1, context: 2 } as const;

export function Matrix() {
  const { atlas, words } = useAtlas();
  const { incidents } = useVisible();
  const [most, setMost] = useState(PORTION);
  const rows = incidents.toSorted((a, b) => CORE_FIRST[a.tier] - CORE_FIRST[b.tier]);
  return (
    <section className="sources-matrix" aria-labelledby="sources-matrix-title">
      <h2 id="sources-matrix-title">{words.sources.matrix}</h2>
      <ul className="sources-key">
        {STANCE_GROUPS.map((group) => (
          <li key={group}>
            <StanceMark group={group} />
            {words.sources.group[group]}
          </li>
        ))}
      </ul>
      <table>
        <caption>{words.sources.matrixCaption(rows.length)}</caption>
        <thead>
          <tr>
            <th scope="col">{words.sources.incident}</th>
            {atlas.documents.map((document) => (
              <th key={document.id} scope="col">
                <span>{document.short}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, most).map((incident) => (
            <MatrixRow key={incident.id} incident={incident} />
          ))}
        </tbody>
      </table>
      {rows.length > most && (
        <p>
          {words.shared.andMore(rows.length - most)}{' '}
          <button type="button" className="button" onClick={() => setMost(most + PORTION)}>
            {words.sources.nextRows(Math.min(PORTION, rows.length - most))}
          </button>
        </p>
      )}
    </section>
  );
}
