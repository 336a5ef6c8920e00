/** A table of words: one row for each speaker, the people in one column and the deed in the other. */
import { useMemo } from 'react';
import { lexiconOf, type Wording } from '../../domain/lexicon.ts';
import { CAMPS } from '../../domain/vocabulary.ts';
import { useAtlas } from '../shared/context.tsx';
import '../ask/ask.css';
import './lexicon.css';

function Words({ wordings }: { wordings: readonly Wording[] }) {
  const { lookup, actions, words } = useAtlas();
  if (wordings.length === 0) return <span className="none-said">{words.lexicon.nothing}</span>;
  return (
    <ul>
      {wordings.map((each) => {
        const passage = lookup.claims.get(each.claim)?.passages[each.passage];
        const document = lookup.documents.get(passage?.document ?? '')?.short ?? '';
        return (
          <li key={each.words}>
            <button
              type="button"
              aria-label={words.lexicon.open(each.words, document, passage?.locator ?? 0)}
              onClick={() => actions.openPassage(`${each.claim}#${each.passage}`)}
            >
              “{each.words}”
            </button>
          </li>
        );
      })}
    </ul>
  );
}

/** A foldable section of the dossier; nothing where the claims name nobody. */
export function Lexicon({ id }: { id: string }) {
  const { lookup, words } = useAtlas();
  const entries = useMemo(() => lexiconOf(lookup.claimsAbout(id)), [lookup, id]);
  if (entries.length === 0) return null;
  return (
    <details className="lexicon">
      <summary>
        <h2>{words.lexicon.title}</h2>
        <span className="note">{words.lexicon.lede(entries.length)}</span>
      </summary>
      <table>
        <caption className="note">{words.lexicon.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{words.lexicon.speaker}</th>
            <th scope="col">{words.lexicon.actors}</th>
            <th scope="col">{words.lexicon.act}</th>
          </tr>
        </thead>
        {CAMPS.map((camp) => {
          const own = entries.filter((entry) => entry.camp === camp);
          return own.length === 0 ? null : (
            <tbody key={camp}>
              <tr>
                <th colSpan={3} scope="rowgroup" className="eyebrow">
                  {words.camp[camp]}
                </th>
              </tr>
              {own.map((entry) => (
                <tr key={entry.speaker}>
                  <th scope="row">{lookup.speakers.get(entry.speaker)?.name ?? entry.speaker}</th>
                  <td>
                    <Words wordings={entry.actors} />
                  </td>
                  <td>
                    <Words wordings={entry.act} />
                  </td>
                </tr>
              ))}
            </tbody>
          );
        })}
      </table>
    </details>
  );
}
