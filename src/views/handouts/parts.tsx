/** What every sheet is made of: head, statements, sources, lines to write on. */
import { createContext, type ReactNode, use } from 'react';
import type { Claim, Incident } from '../../domain/model.ts';
import { documentLine } from '../../exports/plain-citation.ts';
import { useAtlas } from '../shared/context.tsx';
import { HalfMark } from '../shared/Disc.tsx';
import { useDescribe } from '../shared/use-describe.ts';
import { qrPath } from './qr.ts';
import { shortSources, textsOf } from './sources-list.ts';

export function Qr({ link }: { link: string }) {
  const { words } = useAtlas();
  const { size, path } = qrPath(link);
  return (
    <figure className="handout-qr">
      <svg viewBox={`0 0 ${size} ${size}`} role="img" aria-label={words.handouts.qr(link)}>
        <rect width={size} height={size} fill="#fff" />
        <path d={path} fill="#000" shapeRendering="crispEdges" />
      </svg>
      <figcaption>{words.handouts.scan}</figcaption>
    </figure>
  );
}

export function SheetHead({
  incident,
  sheet,
  link,
  writeName = false,
}: {
  incident: Incident;
  sheet: string;
  /** Null where no link leads there: then there is no code. */
  link: string | null;
  writeName?: boolean;
}) {
  const { words } = useAtlas();
  const describe = useDescribe();
  return (
    <header className="handout-head">
      <div>
        <p className="handout-kind">
          {sheet} · {words.handouts.record(incident.id)}
        </p>
        <h1>{incident.title}</h1>
        <p className="handout-facts">
          {describe.when(incident)} · {describe.where(incident)}. {incident.placeNote}
        </p>
        <p className="handout-agreed">
          <b>{words.handouts.agreed}:</b> {incident.summary}
        </p>
        {writeName && (
          <p className="handout-name">
            <span>{words.handouts.name}</span>
            <span>{words.handouts.group}</span>
          </p>
        )}
      </div>
      {link !== null && <Qr link={link} />}
    </header>
  );
}

/** One statement as it is coded: half mark and reading, sentence, speaker, where it stands. */
export function SheetStatement({
  claim,
  side,
}: {
  claim: Claim;
  side: 'official' | 'independent' | null;
}) {
  const { lookup, words } = useAtlas();
  return (
    <li className="handout-statement">
      {side !== null && claim.reading !== null && (
        <HalfMark reading={claim.reading} side={side} size={15} />
      )}
      <p>
        {claim.says}{' '}
        <span className="handout-by">
          <b>{lookup.speakers.get(claim.speaker)?.name ?? claim.speaker}</b>
          {side === null && ` (${words.camp[claim.camp].toLowerCase()})`}
          {claim.reading !== null && ` ${words.handouts.readingShort(claim.reading)}`}
          {', '}
          {shortSources(claim, lookup)}
        </span>
      </p>
    </li>
  );
}

/** One statement to be coded: sentence, speaker, the words of each text; nothing of how the record reads it. */
export function BareStatement({ claim }: { claim: Claim }) {
  const { lookup, words } = useAtlas();
  return (
    <li className="handout-statement handout-bare">
      <p>
        {claim.says}{' '}
        <span className="handout-by">
          <b>{lookup.speakers.get(claim.speaker)?.name ?? claim.speaker}</b>
          {claim.passages.map((passage) => (
            <span key={`${passage.document} ${passage.locator} ${passage.quote}`}>
              {words.handouts.phrase(
                lookup.documents.get(passage.document)?.short ?? passage.document,
                passage.locator,
                passage.quote,
              )}
            </span>
          ))}
        </span>
      </p>
    </li>
  );
}

/** `coded`: whether the statements on the sheet carry their reading. */
export function SheetSources({
  claims,
  coded = true,
}: {
  claims: readonly Claim[];
  coded?: boolean;
}) {
  const { lookup, locale, words } = useAtlas();
  return (
    <section className="handout-sources">
      <h2>{words.handouts.sources}</h2>
      <ul>
        {textsOf(claims, lookup).map((text) => (
          <li key={text.id}>
            <b>{text.short}</b>: {documentLine(text, locale)}, <i>{text.title}</i>.
          </li>
        ))}
      </ul>
      <p>
        {words.handouts.sourcesHelp} {coded && words.handouts.readingNote}
      </p>
    </section>
  );
}

/** Ruled lines that the room on the last page allows beyond those asked for. */
export const ExtraLines = createContext(0);

/** A prompt with ruled lines under it. */
export function Lines({ prompt, count }: { prompt: ReactNode; count: number }) {
  const extra = use(ExtraLines);
  return (
    <li className={count === 0 ? undefined : 'handout-lines'}>
      <p>{prompt}</p>
      {Array.from({ length: count === 0 ? 0 : count + extra }, (_, line) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: ruled lines are all alike
        <span className="handout-line" key={line} aria-hidden="true" />
      ))}
    </li>
  );
}
