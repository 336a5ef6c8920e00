/** The dumbbell of a row, and the axis that heads its column. Decorative: the row says it in words. */
import type { Mark } from '../../domain/readings.ts';
import { READINGS } from '../../domain/vocabulary.ts';
import { halfPath, type Lens, RIM_WIDTH, readingFill } from '../../symbology/disc.ts';
import { useWords } from '../shared/context.tsx';
import { axisX, dumbbellOf, HEIGHT, type Segment, WIDTH } from './dumbbell.ts';

const MIDDLE = HEIGHT / 2;
const SCALE = 0.76;
const line = ({ from, to }: Segment) => `M${axisX(from)} ${MIDDLE}H${axisX(to)}`;

export function Dumbbell({ mark, lens }: { mark: Mark; lens: Lens }) {
  const words = useWords();
  const { solid, dotted, pieces, silent } = dumbbellOf(mark, lens);
  const last = pieces[pieces.length - 1];
  const first = pieces[0];
  const said =
    silent === null
      ? null
      : silent === 'both'
        ? words.overview.nobody
        : words.overview.sideSilent[silent];
  // The note stands on the roomier side of the only side that speaks.
  const before = last !== undefined && last.reading <= 2;
  const noteX =
    last === undefined || first === undefined
      ? WIDTH - START_PAD
      : before
        ? axisX(first.reading) - 14
        : axisX(last.reading) + 14;
  return (
    <svg
      className="overview-dumbbell"
      width={WIDTH}
      height={HEIGHT}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      aria-hidden="true"
    >
      {READINGS.map((reading) => (
        <path key={reading} d={`M${axisX(reading)} 9v22`} stroke="var(--rule)" />
      ))}
      {solid.map((segment) => (
        <path key={segment.from} d={line(segment)} stroke="var(--ink)" strokeWidth={1.4} />
      ))}
      {dotted.map((segment) => (
        <path
          key={`${segment.from}-${segment.to}`}
          d={line(segment)}
          stroke="var(--ink)"
          strokeWidth={1.4}
          strokeDasharray="2 2.6"
        />
      ))}
      {pieces.map(({ side, reading }) => (
        <path
          key={`${side}${reading}`}
          d={halfPath(side === 'official' ? -1 : 1)}
          transform={`translate(${axisX(reading)} ${MIDDLE}) scale(${SCALE})`}
          fill={readingFill(reading)}
          stroke="var(--rim)"
          strokeWidth={RIM_WIDTH / SCALE}
          strokeLinejoin="round"
        />
      ))}
      {said !== null && (
        <text
          className="overview-silent"
          x={noteX}
          y={MIDDLE + 4.5}
          textAnchor={last === undefined || before ? 'end' : 'start'}
        >
          {said}
        </text>
      )}
    </svg>
  );
}

const START_PAD = 8;

/** The five readings as patches over the column of dumbbells, with the two ends named. */
export function ReadingAxis() {
  const words = useWords();
  return (
    <div className="overview-axis" role="img" aria-label={words.overview.axisName}>
      <svg width={WIDTH} height={14} aria-hidden="true">
        {READINGS.map((reading) => (
          <rect
            key={reading}
            x={axisX(reading) - 15}
            y={4}
            width={30}
            height={6}
            fill={readingFill(reading)}
            stroke="var(--rim)"
            strokeWidth={0.8}
          />
        ))}
      </svg>
      <div className="overview-axis-ends" aria-hidden="true">
        <span>{words.overview.axisTransnational}</span>
        <span>{words.overview.axisLocal}</span>
      </div>
    </div>
  );
}
