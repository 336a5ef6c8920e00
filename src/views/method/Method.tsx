/** The codebook in plain words: how a statement becomes a mark, and what the atlas does not do. */
import { type ReactNode, useRef } from 'react';
import { BASES, CAMPS, HEDGES, HOP_KINDS, STANCES, STATUSES } from '../../domain/vocabulary.ts';
import { useAtlas } from '../shared/context.tsx';
import { PageHead } from '../shared/PageHead.tsx';
import { Readings } from './Readings.tsx';
import './method.css';

function Terms({ terms }: { terms: readonly (readonly [string, string])[] }) {
  return (
    <dl className="method-terms">
      {terms.map(([term, meaning]) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{meaning}</dd>
        </div>
      ))}
    </dl>
  );
}

const PRECISIONS = [1, 2, 3, 4, 5, 6, 7] as const;

function useSections(): readonly (readonly [id: string, title: string, body: ReactNode])[] {
  const { words } = useAtlas();
  const m = words.method;
  const paragraph = (text: string) => <p>{text}</p>;
  return [
    ['claim', m.claim.title, m.claim.text.map((text) => <p key={text}>{text}</p>)],
    ['mark', m.mark.title, paragraph(m.mark.text)],
    [
      'readings',
      m.readings.title,
      <>
        {paragraph(m.readings.text)}
        <Readings />
      </>,
    ],
    [
      'camps',
      m.camps.title,
      <>
        {paragraph(m.camps.text)}
        <Terms terms={CAMPS.map((camp) => [words.camp[camp], m.camps.camp[camp]])} />
      </>,
    ],
    [
      'stance',
      m.stance.title,
      <>
        {paragraph(m.stance.text)}
        <h3>{m.stance.stances}</h3>
        <Terms
          terms={STANCES.map((stance) => [m.stance.stanceName[stance], m.stance.stance[stance]])}
        />
        <h3>{m.stance.hedges}</h3>
        <Terms terms={HEDGES.map((hedge) => [m.stance.hedgeName[hedge], m.stance.hedge[hedge]])} />
      </>,
    ],
    [
      'routes',
      m.routes.title,
      <>
        {paragraph(m.routes.text)}
        <Terms terms={HOP_KINDS.map((hop) => [m.routes.hopName[hop], m.routes.hop[hop]])} />
      </>,
    ],
    [
      'basis',
      m.basis.title,
      <>
        {paragraph(m.basis.text)}
        <Terms terms={BASES.map((basis) => [words.basis[basis], m.basis.basis[basis]])} />
      </>,
    ],
    ['distance', m.distance.title, paragraph(m.distance.text)],
    [
      'status',
      m.status.title,
      <>
        {paragraph(m.status.text)}
        <Terms terms={STATUSES.map((status) => [words.status[status], m.status.status[status]])} />
      </>,
    ],
    [
      'places',
      m.places.title,
      <>
        {paragraph(m.places.text)}
        <Terms terms={PRECISIONS.map((code) => [String(code), m.places.code[code]])} />
        {paragraph(m.places.after)}
      </>,
    ],
    ['dates', m.dates.title, paragraph(m.dates.text)],
    [
      'not',
      m.not.title,
      <ul key="not" className="method-list">
        {m.not.items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>,
    ],
    [
      'files',
      m.files.title,
      <>
        {paragraph(m.files.text)}
        <ul className="method-list">
          {Object.entries(m.files.link).map(([file, name]) => (
            <li key={file}>
              <a href={`./data/${file}`} download>
                {name}
              </a>
            </li>
          ))}
        </ul>
      </>,
    ],
    [
      'licences',
      m.licences.title,
      <ul key="licences" className="method-list">
        {m.licences.items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>,
    ],
  ];
}

export function Method() {
  const { words, foreign } = useAtlas();
  const page = useRef<HTMLDivElement>(null);
  const sections = useSections();
  const jump = (id: string) => {
    const heading = page.current?.querySelector<HTMLElement>(`#method-${id}`);
    heading?.scrollIntoView({ block: 'start' });
    heading?.focus({ preventScroll: true });
  };
  return (
    <div className="method" ref={page}>
      <PageHead title={words.method.title} lede={words.method.lede} />
      {foreign !== null && <p>{words.importing.method}</p>}
      <nav aria-label={words.method.contents}>
        <ol className="method-contents">
          {sections.map(([id, title]) => (
            <li key={id}>
              <button type="button" onClick={() => jump(id)}>
                {title}
              </button>
            </li>
          ))}
        </ol>
      </nav>
      {sections.map(([id, title, body]) => (
        <section key={id} aria-labelledby={`method-${id}`}>
          <h2 id={`method-${id}`} tabIndex={-1}>
            {title}
          </h2>
          {body}
        </section>
      ))}
    </div>
  );
}
