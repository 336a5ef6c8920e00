/** The dumbbell of a row, and the axis that heads its column. Decorative: the row says it in words. */
import { isCovered, type Mark } from '../../domain/readings.ts';
import { READINGS } from '../../domain/vocabulary.ts';
import { halfPath, type Lens, RIM_WIDTH, readingFill } from '../../symbology/disc.ts';
import { useWords } from '../shared/context.tsx';
import {
  axisX,
  type Dumbbell as DumbbellShape,
  dumbbellOf,
  HEIGHT,
  type Segment,
  WIDTH,
} from './dumbbell.ts';

const MIDDLE = HEIGHT / 2;
const SCALE = 0.76;
const line = ({ from, to }: Segment, y = MIDDLE) => `M${axisX(from)} ${y}H${axisX(to)}`;
/** Two dotted lines over one another would read as a solid one. */
const APART = 2.6;

/** Room that a note needs beside the halves; where it is not there, the hollow half of the disc says it alone. */
const NOTE = 100;

/** The note on a silent side, on the roomier side of the one that speaks; null where it would cover a line. */
function noteOf({
  pieces,
  silent,
  dotted,
}: DumbbellShape): { readonly x: number; readonly anchor: 'start' | 'end' } | null {
  const [only] = pieces;
  if (silent === null || dotted.length > 0) return null;
  if (only === undefined) return { x: WIDTH - 6, anchor: 'end' };
  const x = axisX(only.reading);
  if (WIDTH - x >= NOTE + 14) return { x: x + 14, anchor: 'start' };
  return x >= NOTE + 14 ? { x: x - 14, anchor: 'end' } : null;
}

export function Dumbbell({ mark, lens }: { mark: Mark; lens: Lens }) {
  const words = useWords();
  const shape = dumbbellOf(mark, lens);
  const { solid, dotted, pieces } = shape;
  const note = noteOf(shape);
  const covered = (x: number) =>
    note !== null && (note.anchor === 'start' ? x > note.x - 4 : x < note.x + 4);
  return (
    <svg
      className="overview-dumbbell"
      width={WIDTH}
      height={HEIGHT}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      aria-hidden="true"
    >
      <path
        d={READINGS.map(axisX)
          .filter((x) => !covered(x))
          .map((x) => `M${x} 9v22`)
          .join('')}
        stroke="var(--rule)"
      />
      {solid.map((segment) => (
        <path key={segment.from} d={line(segment)} stroke="var(--ink)" strokeWidth={1.4} />
      ))}
      {dotted.map((voices) => {
        const y =
          dotted.length === 1 ? MIDDLE : MIDDLE + (voices.side === 'official' ? -APART : APART);
        return (
          <path
            key={voices.side}
            d={line(voices, y)}
            stroke="var(--ink)"
            strokeWidth={1.4}
            strokeDasharray="2 2.6"
          />
        );
      })}
      {pieces.map(({ side, reading }) => (
        <path
          key={`${side}${reading}`}
          d={halfPath(side === 'official' ? -1 : 1)}
          transform={`translate(${axisX(reading)} ${MIDDLE}) scale(${SCALE})`}
          fill={readingFill(reading)}
          stroke="var(--ink)"
          strokeWidth={RIM_WIDTH / SCALE}
          strokeLinejoin="round"
        />
      ))}
      {note !== null && (
        <text className="overview-silent" x={note.x} y={MIDDLE + 4.5} textAnchor={note.anchor}>
          {isCovered(mark) && lens !== 'official'
            ? words.overview.otherCovered
            : pieces.length === 0
              ? words.overview.nobody
              : words.overview.otherSilent}
        </text>
      )}
    </svg>
  );
}

/** The five readings as patches over the column of dumbbells, with the two ends named. */
export function ReadingAxis() {
  const words = useWords();
  return (
    <div className="overview-axis" role="img" aria-label={words.overview.axisName}>
      <svg width={WIDTH} height={14} viewBox={`0 0 ${WIDTH} 14`} aria-hidden="true">
        {READINGS.map((reading) => (
          <rect
            key={reading}
            x={axisX(reading) - 15}
            y={4}
            width={30}
            height={6}
            fill={readingFill(reading)}
            stroke="var(--ink)"
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
