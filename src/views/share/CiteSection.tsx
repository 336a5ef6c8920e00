/** Cite the atlas, the open incident, the open statement, or the text that carries it. */
import { useState } from 'react';
import {
  CITATION_FILES,
  CITATION_FORMATS,
  type Citation,
  type CitationFormat,
  citationFileOf,
  citedOn,
} from '../../exports/citation.ts';
import { useAtlas, useAtlasState } from '../shared/context.tsx';
import { CopyField } from './CopyField.tsx';
import { openPassage } from './open-passage.ts';
import { saveFile, siteAddress, today } from './site.ts';
import { type Citations, useCitations } from './use-citations.ts';

type Target = 'claim' | 'source' | 'entry' | 'atlas';

export function CiteSection() {
  const { lookup, words } = useAtlas();
  const selected = useAtlasState((state) => state.selected);
  const open = openPassage(
    useAtlasState((state) => state.passage),
    lookup,
  );
  const incident = selected === null ? undefined : lookup.incidents.get(selected);
  const targets: readonly { readonly id: Target; readonly name: string }[] = [
    ...(open === null
      ? []
      : [
          {
            id: 'claim' as const,
            name: words.share.citeClaim(open.speaker, words.question[open.claim.question]),
          },
          { id: 'source' as const, name: words.share.citeSource(open.document) },
        ]),
    ...(incident === undefined
      ? []
      : [{ id: 'entry' as const, name: words.share.citeEntry(incident.title) }]),
    { id: 'atlas', name: words.share.citeAtlas },
  ];
  const [wanted, setWanted] = useState<Target | null>(null);
  const [format, setFormat] = useState<CitationFormat>('apa');
  const target = targets.find(({ id }) => id === wanted)?.id ?? targets[0]?.id ?? 'atlas';
  const ofClaim = target === 'claim' || target === 'source';
  const citations = useCitations(
    ofClaim && open !== null
      ? citationFileOf(open.claim.id)
      : target === 'entry' && incident !== undefined
        ? incident.id
        : 'atlas',
  );
  const found = (file: Extract<Citations, { state: 'ready' }>['file']): Citation | undefined => {
    if (target === 'claim') return open === null ? undefined : file.claims[open.claim.id];
    if (target === 'source')
      return open === null ? undefined : file.documents[open.passage.document];
    return file.entry;
  };
  return (
    <section className="share-part">
      <h3>{words.share.cite}</h3>
      <div className="share-choices">
        <label>
          <span>{words.share.citeWhat}</span>
          <select value={target} onChange={(event) => setWanted(event.target.value as Target)}>
            {targets.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <label>
          <span>{words.share.citeAs}</span>
          <select
            value={format}
            onChange={(event) => setFormat(event.target.value as CitationFormat)}
          >
            {CITATION_FORMATS.map((each) => (
              <option key={each} value={each}>
                {words.cite.formats[each]}
              </option>
            ))}
          </select>
        </label>
      </div>
      <Result
        citations={citations}
        pick={found}
        format={format}
        after={
          target === 'source' && open !== null
            ? words.share.paragraph(open.passage.locator, open.passage.quote)
            : ''
        }
      />
      <p className="note">{words.share.citeHelp}</p>
    </section>
  );
}

function Result({
  citations,
  pick,
  format,
  after,
}: {
  citations: Citations;
  pick: (file: Extract<Citations, { state: 'ready' }>['file']) => Citation | undefined;
  format: CitationFormat;
  after: string;
}) {
  const { words } = useAtlas();
  if (citations.state === 'loading') return <p role="status">{words.share.citeLoading}</p>;
  if (citations.state === 'failed') return <p role="status">{words.share.citeFailed}</p>;
  const citation = pick(citations.file);
  if (citation === undefined) return <p role="status">{words.share.citeFailed}</p>;
  const text = citedOn(citation, format, citations.file.days, {
    day: today(),
    site: siteAddress(),
  });
  if (format === 'bibtex' || format === 'ris' || format === 'csl') {
    const { extension, type } = CITATION_FILES[format];
    return (
      <>
        <CopyField label={words.share.citation} text={text} long />
        <button
          type="button"
          className="button"
          onClick={() => saveFile(`citation.${extension}`, new Blob([text], { type }))}
        >
          {words.share.save(words.cite.formats[format])}
        </button>
      </>
    );
  }
  return (
    <CopyField
      label={words.share.citation}
      text={[text, after].filter((part) => part !== '').join(' ')}
      long
    />
  );
}
