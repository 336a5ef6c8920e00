/** What every sheet is made of: head, map with numbers, scale, statements, sources, lines to write on. */
import { createContext, type ReactNode, use } from 'react';
import type { Claim, Incident } from '../../domain/model.ts';
import { READINGS } from '../../domain/vocabulary.ts';
import { inGrey } from '../../exports/grey.ts';
import { mapDrawing } from '../../exports/map-svg.ts';
import { markup } from '../../exports/markup.ts';
import { documentLine } from '../../exports/plain-citation.ts';
import type { Lens } from '../../symbology/disc.ts';
import { useAtlas } from '../shared/context.tsx';
import { Disc, HalfMark } from '../shared/Disc.tsx';
import { useDescribe } from '../shared/use-describe.ts';
import { useGround } from './ground-source.ts';
import { numbered } from './numbered.ts';
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
  link: string;
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
      <Qr link={link} />
    </header>
  );
}

const BOX = { x: 0, y: 0, width: 460, height: 300 } as const;

/** The numbered map as a picture, with the names of its numbers. */
export function SheetMap({ incident, lens }: { incident: Incident; lens: Lens }) {
  const { lookup, factsById, words } = useAtlas();
  const describe = useDescribe();
  const ground = useGround();
  const shown = numbered(incident, lookup);
  const marks = shown.flatMap((each, at) => {
    const place = each.place === null ? undefined : lookup.places.get(each.place);
    const facts = factsById.get(each.id);
    return place === undefined || facts === undefined || place.mark === null
      ? []
      : [{ id: each.id, mark: facts.mark, place, label: String(at + 1) }];
  });
  const svg =
    ground === null
      ? null
      : markup`<svg xmlns="http://www.w3.org/2000/svg" width="${BOX.width}" height="${BOX.height}" viewBox="0 0 ${BOX.width} ${BOX.height}">${mapDrawing({ box: BOX, ground, marks, lens, size: 22 })}</svg>`;
  return (
    <section className="handout-map">
      {svg === null ? (
        <p>{words.handouts.noMap}</p>
      ) : (
        <img
          src={`data:image/svg+xml,${encodeURIComponent(inGrey(svg.text))}`}
          alt={words.handouts.mapAlt(incident.title)}
          width={BOX.width}
          height={BOX.height}
        />
      )}
      <div className="handout-legend">
        <h2>{words.handouts.map}</h2>
        <ol>
          {shown.map((each) => {
            const mark = factsById.get(each.id)?.mark;
            const drawn = marks.some(({ id }) => id === each.id);
            return (
              <li key={each.id}>
                {mark !== undefined && <Disc mark={mark} size={12} lens={lens} decorative />}
                <span>
                  {each.short}, {describe.when(each)}
                  {!drawn && ` (${words.handouts.notDrawn})`}
                </span>
              </li>
            );
          })}
        </ol>
        <p>{words.handouts.dashed}</p>
        <Scale lens={lens} />
      </div>
    </section>
  );
}

/** The five readings with their marks: number and height tell them apart without colour. */
function Scale({ lens }: { lens: Lens }) {
  const { words } = useAtlas();
  return (
    <>
      <h2>{words.handouts.scale}</h2>
      <ul className="handout-scale">
        {READINGS.map((reading) => (
          <li key={reading}>
            <Disc
              mark={{
                official: { kind: 'one', reading },
                independent: { kind: 'one', reading },
              }}
              size={12}
              lens={lens}
              decorative
            />
            {reading} {words.reading[reading]}
          </li>
        ))}
      </ul>
      <p>{words.handouts.scaleHelp[lens]}</p>
    </>
  );
}

/** One statement: half mark and reading, sentence, speaker, where it stands. */
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

export function SheetSources({ claims }: { claims: readonly Claim[] }) {
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
        {words.handouts.sourcesHelp} {words.handouts.readingNote}
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
