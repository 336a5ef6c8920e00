/** The texts behind a dossier, opened by the count in the actions: each with its passages. */
import type { Claim } from '../../domain/model.ts';
import { documentLine } from '../../exports/plain-citation.ts';
import { useAtlas } from '../shared/context.tsx';

/** Passages of each document among the claims, the most used first. */
export function textsOf(claims: readonly Claim[]): ReadonlyMap<string, number> {
  const count = new Map<string, number>();
  for (const { document } of claims.flatMap((claim) => claim.passages))
    count.set(document, (count.get(document) ?? 0) + 1);
  return new Map([...count].sort((a, b) => b[1] - a[1]));
}

export function TextsUsed({ claims, id }: { claims: readonly Claim[]; id: string }) {
  const { lookup, words, locale, actions } = useAtlas();
  return (
    <div className="texts-used" id={id}>
      <ul>
        {[...textsOf(claims)].flatMap(([document, passages]) => {
          const source = lookup.documents.get(document);
          return source === undefined
            ? []
            : [
                <li key={document}>
                  <b>{source.title}</b>
                  <span>
                    {documentLine(source, locale)} · {words.dossier.passages(passages)}
                  </span>
                </li>,
              ];
        })}
      </ul>
      <button type="button" className="text-button" onClick={() => actions.goTo('sources')}>
        {words.dossier.allSources}
      </button>
    </div>
  );
}
