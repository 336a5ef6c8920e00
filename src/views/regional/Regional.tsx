/** Claims that belong to no incident, each topic as what it is: a list, numbers, forecasts, judgements. */
import { useRef } from 'react';
import type { RegionalTopic } from '../../domain/model.ts';
import { useAtlas } from '../shared/context.tsx';
import { PageHead } from '../shared/PageHead.tsx';
import { Bands } from './Bands.tsx';
import { Columns } from './Columns.tsx';
import { DotChart } from './DotChart.tsx';
import { figureTrees } from './figures.ts';
import { NestedBars } from './NestedBars.tsx';
import './regional.css';

function Chart({ topic }: { topic: RegionalTopic }) {
  switch (topic.chart) {
    case 'dots':
      return figureTrees(topic.claims)
        .filter((tree) => tree.parts.length > 0)
        .map((tree) => <DotChart key={tree.claim.id} whole={tree} />);
    case 'nested-bars':
      return <NestedBars trees={figureTrees(topic.claims)} />;
    case 'bands':
      return <Bands claims={topic.claims.filter((claim) => claim.horizon !== null)} />;
    case 'statements':
      return null;
  }
}

function Topic({ topic }: { topic: RegionalTopic }) {
  // A forecast stands with its band; it is not told twice.
  const rest =
    topic.chart === 'bands' ? topic.claims.filter((claim) => claim.horizon === null) : topic.claims;
  return (
    <section className="regional-topic" data-topic={topic.id} aria-labelledby={`topic-${topic.id}`}>
      <h2 id={`topic-${topic.id}`} tabIndex={-1}>
        {topic.title}
      </h2>
      <p className="regional-summary">{topic.summary}</p>
      <Chart topic={topic} />
      <Columns claims={rest} />
    </section>
  );
}

export function Regional() {
  const { atlas, words } = useAtlas();
  const page = useRef<HTMLDivElement>(null);
  const jump = (id: string) => {
    const heading = page.current?.querySelector<HTMLElement>(`#topic-${id}`);
    heading?.scrollIntoView({ block: 'start' });
    heading?.focus({ preventScroll: true });
  };
  return (
    <div className="regional" ref={page}>
      <PageHead title={words.regional.title} lede={words.regional.lede} />
      <nav aria-label={words.regional.topics}>
        <ol className="regional-topics">
          {atlas.regional.map((topic) => (
            <li key={topic.id}>
              <button type="button" onClick={() => jump(topic.id)}>
                {topic.title} <span>· {words.regional.claims(topic.claims.length)}</span>
              </button>
            </li>
          ))}
        </ol>
      </nav>
      {atlas.regional.map((topic) => (
        <Topic key={topic.id} topic={topic} />
      ))}
    </div>
  );
}
