/**
 * Figures that disagree, one line for each source: a table whose second column is drawn on one axis, so that
 * it reads aloud as it stands. No sum, no mean.
 */
import { scaleLinear } from 'd3-scale';
import type { ReactNode } from 'react';
import type { Claim } from '../../domain/model.ts';
import { formatNumber } from '../../i18n/index.ts';
import { useAtlas } from '../shared/context.tsx';
import { TollMark } from './TollMark.tsx';
import { axisOf, isShortWording, type TollChart } from './tolls.ts';
import './charts.css';

/** Share of the plot kept free at both ends, so that no dot is cut. */
const EDGE = 0.03;

/** Where the dot of a lone number stands: room for a tail on both sides. */
const ALONE = 0.22;

function Axis({ ticks, share }: { ticks: readonly number[]; share: (n: number) => number }) {
  const { locale } = useAtlas();
  return (
    <svg className="toll-plot" width="100%" height={16} aria-hidden="true">
      {ticks.map((tick) => (
        <text
          key={tick}
          x={`${share(tick) * 100}%`}
          y={12}
          textAnchor="middle"
          className="chart-soft"
        >
          {formatNumber(tick, locale)}
        </text>
      ))}
    </svg>
  );
}

interface TollTableProps {
  readonly chart: TollChart;
  /** Names the source of a figure: who gives it, and the way to its passage. */
  readonly source: (claim: Claim) => ReactNode;
  readonly isLater: (claim: Claim) => boolean;
}

export function TollTable({ chart, source, isLater }: TollTableProps) {
  const { words } = useAtlas();
  const { tolls } = chart;
  const axis = axisOf(tolls);
  const numbers = new Set(
    tolls.flatMap(({ mark }) => ('at' in mark ? [mark.at] : 'from' in mark ? [mark.from] : [])),
  );
  const scale = scaleLinear()
    .domain(axis ?? [0, 1])
    .range([EDGE, 1 - EDGE]);
  // One number has nothing to be compared with on an axis.
  const alone = axis === null || numbers.size < 2;
  const ticks = alone ? [] : scale.ticks(4).filter(Number.isInteger);
  const share = alone ? () => ALONE : scale;
  const head = words.dossier.tollHead(words.figureSubject[chart.subject], chart.whom);
  const isPart = tolls.every(({ figure }) => figure.partOf !== undefined);
  return (
    <table className="toll-table">
      <caption>{isPart ? words.dossier.partOfNumber(head) : head}</caption>
      <thead>
        <tr>
          <th scope="col">
            <span className="visually-hidden">{words.dossier.tollColumns.source}</span>
          </th>
          <th scope="col">
            <span className="visually-hidden">{words.dossier.tollColumns.number}</span>
            {ticks.length > 0 && <Axis ticks={ticks} share={share} />}
          </th>
        </tr>
      </thead>
      <tbody>
        {tolls.map(({ key, claim, figure, mark }) => (
          <tr key={key} data-later={isLater(claim) || undefined}>
            <th scope="row">
              {source(claim)}
              {mark.kind !== 'word' && !isShortWording(figure) && (
                <span className="toll-wording">{words.dossier.quoted(figure.text)}</span>
              )}
            </th>
            <td>
              <TollMark figure={figure} mark={mark} share={share} ticks={ticks} />
              {mark.kind !== 'word' && <span className="visually-hidden">{figure.text}</span>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
