/** Figures that disagree, one line for each source. The table below carries the same for screen readers. */
import { scaleLinear } from 'd3-scale';
import { useId } from 'react';
import type { Claim } from '../../domain/model.ts';
import type { FigureSubject } from '../../domain/vocabulary.ts';
import { formatNumber } from '../../i18n/index.ts';
import { useAtlas } from '../shared/context.tsx';
import { axisOf, type Toll, tollsOf } from './tolls.ts';
import './charts.css';

const WIDTH = 446;
const LINE = 25;
const LEFT = 176;

function Mark({
  toll,
  x,
  y,
  fade,
}: {
  toll: Toll;
  x: (n: number) => number;
  y: number;
  fade: string;
}) {
  const { mark, figure } = toll;
  if (mark.kind === 'word') {
    const middle = (LEFT + WIDTH) / 2;
    return (
      <>
        <rect x={LEFT} y={y - 3.5} width={WIDTH - LEFT} height={7} fill={`url(#${fade})`} />
        <text x={middle} y={y + 4.5} textAnchor="middle" className="chart-words">
          “{figure.text}”
        </text>
      </>
    );
  }
  if (mark.kind === 'range') {
    return (
      <>
        <path d={`M${x(mark.from)} ${y}H${x(mark.to)}`} stroke="var(--ink)" strokeWidth={2.4} />
        <circle cx={x(mark.from)} cy={y} r={4} fill="var(--ink)" />
        <circle cx={x(mark.to)} cy={y} r={4} fill="var(--ink)" />
        <text x={x(mark.to) + 9} y={y + 4.5} className="chart-words">
          {figure.text}
        </text>
      </>
    );
  }
  const at = x(mark.at);
  const leftward = mark.kind === 'at-most';
  const label =
    at > WIDTH - 110 || leftward
      ? { x: at - (leftward ? 54 : 12), textAnchor: 'end' as const }
      : { x: at + (mark.kind === 'at-least' ? 54 : 12), textAnchor: 'start' as const };
  return (
    <>
      {mark.kind === 'at-least' && (
        <path
          d={`M${at} ${y}h44m-5 -4 6 4 -6 4`}
          fill="none"
          stroke="var(--ink)"
          strokeWidth={1.4}
          strokeDasharray="3 3"
        />
      )}
      {leftward && (
        <path
          d={`M${at - 46} ${y}h46`}
          stroke="var(--ink)"
          strokeWidth={1.4}
          strokeDasharray="3 3"
        />
      )}
      <circle
        cx={at}
        cy={y}
        r={5.4}
        fill={leftward ? 'var(--panel)' : 'var(--ink)'}
        stroke="var(--ink)"
        strokeWidth={1.6}
      />
      <text {...label} y={y + 4.5} className="chart-words">
        {figure.text}
      </text>
    </>
  );
}

function TollChart({ subject, tolls }: { subject: FigureSubject; tolls: readonly Toll[] }) {
  const { lookup, words, locale } = useAtlas();
  const fade = useId();
  const axis = axisOf(tolls);
  const scale = scaleLinear()
    .domain(axis ?? [0, 1])
    .range([LEFT + 8, WIDTH - 12]);
  const ticks = axis === null ? [] : scale.ticks(5).filter(Number.isInteger);
  const name = (toll: Toll) => lookup.speakers.get(toll.claim.speaker)?.name ?? toll.claim.speaker;
  const shorten = (text: string) => (text.length > 24 ? `${text.slice(0, 23)}…` : text);
  const height = 24 + tolls.length * LINE;
  return (
    <div className="toll-chart">
      <h3>{words.figureSubject[subject]}</h3>
      <svg viewBox={`0 0 ${WIDTH} ${height}`} aria-hidden="true">
        <linearGradient id={fade}>
          <stop offset="0" stopColor="var(--ink)" stopOpacity="0" />
          <stop offset=".3" stopColor="var(--ink)" stopOpacity=".45" />
          <stop offset=".4" stopColor="var(--ink)" stopOpacity="0" />
          <stop offset=".6" stopColor="var(--ink)" stopOpacity="0" />
          <stop offset=".7" stopColor="var(--ink)" stopOpacity=".45" />
          <stop offset="1" stopColor="var(--ink)" stopOpacity="0" />
        </linearGradient>
        {ticks.map((tick) => (
          <g key={tick}>
            <text x={scale(tick)} y={11} textAnchor="middle" className="chart-soft">
              {formatNumber(tick, locale)}
            </text>
            <path d={`M${scale(tick)} 17V${height - 8}`} stroke="var(--rule)" />
          </g>
        ))}
        {tolls.map((toll, index) => {
          const y = 30 + index * LINE;
          return (
            <g key={toll.key}>
              <text x={0} y={y + 4.5} className="chart-label">
                <title>{`${name(toll)}: ${toll.figure.whom}`}</title>
                {shorten(name(toll))}
              </text>
              <Mark toll={toll} x={scale} y={y} fade={fade} />
            </g>
          );
        })}
      </svg>
      <table className="visually-hidden">
        <caption>{words.figureSubject[subject]}</caption>
        <thead>
          <tr>
            <th scope="col">{words.dossier.tollColumns.source}</th>
            <th scope="col">{words.dossier.tollColumns.whom}</th>
            <th scope="col">{words.dossier.tollColumns.number}</th>
          </tr>
        </thead>
        <tbody>
          {tolls.map((toll) => (
            <tr key={toll.key}>
              <th scope="row">{name(toll)}</th>
              <td>{toll.figure.whom}</td>
              <td>{toll.figure.text}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="chart-whom">
        {[...new Set(tolls.map((toll) => toll.figure.whom))].join(' · ')}
      </p>
    </div>
  );
}

export function Tolls({ claims }: { claims: readonly Claim[] }) {
  const { words } = useAtlas();
  return (
    <figure className="chart">
      {tollsOf(claims).map(({ subject, tolls }) => (
        <TollChart key={subject} subject={subject} tolls={tolls} />
      ))}
      <figcaption>{words.dossier.tollsCaption}</figcaption>
    </figure>
  );
}
