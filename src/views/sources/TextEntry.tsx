/** One text: what it is, where it stands, what is lost in the copy coded, whom it relies on, its slips. */

import { addressOf, authorsOf, outletOf } from '../../domain/document-csl.ts';
import type { SourceDocument } from '../../domain/model.ts';
import { describeDate } from '../../time/describe.ts';
import { useAtlas } from '../shared/context.tsx';

function useCounts(id: string) {
  const { atlas, lookup } = useAtlas();
  const claims = [...lookup.claims.values()];
  const passages = claims.reduce(
    (sum, claim) => sum + claim.passages.filter((passage) => passage.document === id).length,
    0,
  );
  const incidents = atlas.incidents.filter((incident) =>
    lookup
      .claimsAbout(incident.id)
      .some((claim) => claim.passages.some((passage) => passage.document === id)),
  ).length;
  return { passages, incidents };
}

function Errata({ document }: { document: SourceDocument }) {
  const { lookup, words, actions } = useAtlas();
  return (
    <>
      <p className="note">{words.sources.errataHelp}</p>
      <ul className="sources-errata">
        {document.errata.map((erratum) => {
          const incident =
            erratum.incident === undefined ? undefined : lookup.incidents.get(erratum.incident);
          return (
            <li key={`${erratum.locator}${erratum.quote}`}>
              <q>{erratum.quote}</q>{' '}
              <span className="sources-soft">{words.sources.paragraph(erratum.locator)}</span>
              <p>
                {erratum.note}
                {incident !== undefined && (
                  <>
                    {' '}
                    <button type="button" onClick={() => actions.select(incident.id)}>
                      {incident.short}
                    </button>
                  </>
                )}
              </p>
            </li>
          );
        })}
      </ul>
    </>
  );
}

export function TextEntry({ document }: { document: SourceDocument }) {
  const { lookup, words, locale } = useAtlas();
  const counts = useCounts(document.id);
  const authors = new Intl.ListFormat(locale).format(authorsOf(document.csl));
  const address = addressOf(document.csl);
  return (
    <article className="sources-text" aria-labelledby={`text-${document.id}`}>
      <p className="eyebrow">
        {document.short} · {words.sources.counts(counts.passages, counts.incidents)}
        {document.outside && ` · ${words.sources.outside}`}
      </p>
      <h2 id={`text-${document.id}`}>{document.title}</h2>
      <p className="sources-by">
        {words.sources.by(authors, outletOf(document.csl))},{' '}
        {describeDate(document.published, locale)}
      </p>
      <p className="sources-about">{document.about}</p>
      {document.stance !== '' && (
        <>
          <h3>{words.sources.stance}</h3>
          <p>{document.stance}</p>
        </>
      )}
      {document.lost.length > 0 && (
        <>
          <h3>{words.sources.lost}</h3>
          <ul className="sources-list">
            {document.lost.map((each) => (
              <li key={each}>{each}</li>
            ))}
          </ul>
        </>
      )}
      {document.reliesOn.length > 0 && (
        <details>
          <summary>
            {words.sources.reliesOn}{' '}
            <span className="sources-soft">· {document.reliesOn.length}</span>
          </summary>
          <dl>
            {document.reliesOn.map((each) => (
              <div key={each.speaker + each.note}>
                <dt>{lookup.speakers.get(each.speaker)?.name ?? each.speaker}</dt>
                <dd>{each.note}</dd>
              </div>
            ))}
          </dl>
        </details>
      )}
      {document.errata.length > 0 && (
        <details>
          <summary>
            {words.sources.errata} <span className="sources-soft">· {document.errata.length}</span>
          </summary>
          <Errata document={document} />
        </details>
      )}
      {address !== null && (
        <p className="sources-address">
          <a href={address} rel="noreferrer" target="_blank">
            {words.sources.read}
          </a>
        </p>
      )}
    </article>
  );
}
