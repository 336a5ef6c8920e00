/** One dot for each person on a list, by what the list says of them. No scale colours: these are no readings. */
import { useId } from 'react';
import { useWords } from '../shared/context.tsx';
import { type DotRun, dotRuns, drawn, type FigureNode } from './figures.ts';

const PITCH = 19;
const RADIUS = 6.6;
const PER_ROW = 23;

/** Ink tones and hatches in order of appearance; shares of a part are solid, what is left open is hollow. */
function fillOf(run: DotRun, nth: number, hatch: string): string {
  if (run.kind === 'rest') return 'none';
  if (run.kind === 'share') return 'var(--ink)';
  return nth === 0 ? 'var(--rule)' : `url(#${hatch})`;
}

export function DotChart({ whole }: { whole: FigureNode }) {
  const words = useWords();
  const hatch = useId();
  const runs = dotRuns(whole, words.regional.dots.other, words.regional.dots.rest);
  if (runs.length === 0) return null;
  const parts = runs.filter((run) => run.kind === 'part');
  const fills = runs.map((run) => fillOf(run, parts.indexOf(run), hatch));
  const dots = runs.flatMap((run, index) =>
    Array.from({ length: run.count }, (_, nth) => ({
      id: `${run.whom}${nth}`,
      fill: fills[index] ?? 'none',
      rest: run.kind === 'rest',
    })),
  );
  const rows = Math.ceil(dots.length / PER_ROW);
  const stroke = (rest: boolean) =>
    rest ? { stroke: 'var(--soft)', strokeDasharray: '2.4 2' } : { stroke: 'var(--ink)' };
  const name = words.regional.dots.name(
    drawn(whole.figure) ?? 0,
    runs.map((run) => words.regional.dots.part(run.whom, run.count)).join('; '),
  );
  return (
    <figure className="regional-chart">
      <svg
        viewBox={`0 0 ${PER_ROW * PITCH} ${rows * PITCH}`}
        className="regional-dots"
        role="img"
        aria-label={name}
      >
        <pattern
          id={hatch}
          width="4"
          height="4"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect width="4" height="4" fill="var(--panel)" />
          <rect width="1.7" height="4" fill="var(--ink)" />
        </pattern>
        {dots.map((dot, index) => (
          <circle
            key={dot.id}
            cx={(index % PER_ROW) * PITCH + PITCH / 2}
            cy={Math.floor(index / PER_ROW) * PITCH + PITCH / 2}
            r={RADIUS}
            fill={dot.fill}
            strokeWidth={1.2}
            {...stroke(dot.rest)}
          />
        ))}
      </svg>
      <ul className="regional-key" aria-hidden="true">
        {runs.map((run, index) => (
          <li key={run.whom}>
            <svg width="16" height="16" viewBox="-8 -8 16 16" aria-hidden="true">
              <circle
                r={RADIUS}
                fill={fills[index]}
                strokeWidth={1.2}
                {...stroke(run.kind === 'rest')}
              />
            </svg>
            {words.regional.dots.part(run.whom, run.count)}
          </li>
        ))}
      </ul>
      <figcaption>{words.regional.dots.caption}</figcaption>
    </figure>
  );
}
