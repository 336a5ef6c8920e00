/** One figure on its axis: a dot, a dot with an open side, a range, or a fading band with a word in it. */
import type { Figure } from '../../domain/model.ts';
import { formatNumber } from '../../i18n/index.ts';
import { useAtlas } from '../shared/context.tsx';
import { isShortWording, labelSide, type TollMark as Mark } from './tolls.ts';

const ARROW = 46;

/** The number in figures, for a wording too long to stand beside its dot. */
function useNumber(figure: Figure, mark: Mark): string {
  const { words, locale } = useAtlas();
  const number = (n: number) => formatNumber(n, locale);
  if (isShortWording(figure) || mark.kind === 'word') return figure.text;
  if (mark.kind === 'range') return words.dossier.range(number(mark.from), number(mark.to));
  if (mark.kind === 'at-least') return words.dossier.atLeast(number(mark.at));
  if (mark.kind === 'at-most') return words.dossier.asManyAs(number(mark.at));
  return number(mark.at);
}

interface PlotProps {
  readonly figure: Figure;
  readonly mark: Mark;
  /** Place of a number on the axis, from 0 (start) to 1. */
  readonly share: (n: number) => number;
  readonly ticks: readonly number[];
}

const percent = (share: number) => `${(share * 100).toFixed(2)}%`;

function Grid({ share, ticks }: Pick<PlotProps, 'share' | 'ticks'>) {
  return ticks.map((tick) => (
    <line
      key={tick}
      x1={percent(share(tick))}
      x2={percent(share(tick))}
      y1="0"
      y2="100%"
      stroke="var(--rule)"
    />
  ));
}

/** The word itself, in a band without ends: no number stands in the text. */
function Word({ text, share, ticks }: { text: string } & Pick<PlotProps, 'share' | 'ticks'>) {
  return (
    <span className="toll-word">
      <svg className="toll-plot" width="100%" height="100%" aria-hidden="true">
        <Grid share={share} ticks={ticks} />
      </svg>
      <span>{text}</span>
    </span>
  );
}

export function TollMark({ figure, mark, share, ticks }: PlotProps) {
  const { words } = useAtlas();
  const label = useNumber(figure, mark);
  if (mark.kind === 'word')
    return <Word text={words.dossier.quoted(label)} share={share} ticks={ticks} />;
  const end = mark.kind === 'range' ? mark.to : mark.at;
  const side = labelSide(mark, share(end));
  const clear = mark.kind === 'at-least' ? 'after' : mark.kind === 'at-most' ? 'before' : null;
  const gap = clear === side ? ARROW + 8 : 12;
  return (
    <svg className="toll-plot toll-line" width="100%" aria-hidden="true">
      <Grid share={share} ticks={ticks} />
      {mark.kind === 'range' && (
        <>
          <line
            x1={percent(share(mark.from))}
            x2={percent(share(mark.to))}
            y1="50%"
            y2="50%"
            stroke="var(--ink)"
            strokeWidth={2.4}
          />
          <circle cx={percent(share(mark.from))} cy="50%" r={4.2} fill="var(--ink)" />
        </>
      )}
      {/* A nested svg moves the origin to the dot, so that arrows keep their length at every width. */}
      <svg x={percent(share(end))} y="50%" overflow="visible" aria-hidden="true">
        {mark.kind === 'at-least' && (
          <g fill="none" stroke="var(--ink)" strokeWidth={1.4}>
            <path d={`M0 0h${ARROW - 2}`} strokeDasharray="3 3" />
            <path d={`m${ARROW - 4} -4 5 4-5 4`} />
          </g>
        )}
        {mark.kind === 'at-most' && (
          <path d={`M0 0h${-ARROW}`} stroke="var(--ink)" strokeWidth={1.4} strokeDasharray="3 3" />
        )}
        <circle
          r={mark.kind === 'range' ? 4.2 : 5.4}
          fill={mark.kind === 'at-most' ? 'var(--panel)' : 'var(--ink)'}
          stroke="var(--ink)"
          strokeWidth={1.6}
        />
        <text
          x={side === 'after' ? gap : -gap}
          y={4.5}
          textAnchor={side === 'after' ? 'start' : 'end'}
          className="chart-words"
        >
          {label}
        </text>
      </svg>
    </svg>
  );
}
