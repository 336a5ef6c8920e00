/** The slipped disc as SVG, in every size and lens; and one half alone, before a statement. */
import { useId } from 'react';
import type { Half, Mark } from '../../domain/readings.ts';
import type { Reading } from '../../domain/vocabulary.ts';
import {
  BOX,
  bandsOf,
  halfPath,
  type Lens,
  lensHalf,
  pipOf,
  RADIUS,
  RIM_WIDTH,
  readingFill,
  readingPip,
  SELECTED_RADIUS,
  slipOffset,
} from '../../symbology/disc.ts';
import { useWords } from './context.tsx';
import { describeMark } from './describe-mark.ts';

const DASHES = '1.9 1.7';

function Bands({
  readings,
  side,
  outline,
}: {
  readings: readonly Reading[];
  side: -1 | 0 | 1;
  outline: string;
}) {
  const clip = useId();
  return (
    <>
      <clipPath id={clip}>
        <path d={outline} />
      </clipPath>
      <g clipPath={`url(#${clip})`}>
        {bandsOf(readings).map((band, index) => (
          <g key={band.reading}>
            <rect
              x={-12}
              y={band.top}
              width={24}
              height={band.height}
              fill={readingFill(band.reading)}
            />
            {index > 0 && (
              <rect x={-12} y={band.top - 0.7} width={24} height={1.4} fill="var(--paper)" />
            )}
            <circle cx={side * 4.3} cy={band.pipY} r={1.45} fill={readingPip(band.reading)} />
          </g>
        ))}
      </g>
      <path
        d={outline}
        fill="none"
        stroke="var(--ink)"
        strokeWidth={RIM_WIDTH}
        strokeLinejoin="round"
      />
    </>
  );
}

const WHOLE = `M0 ${-RADIUS}A${RADIUS} ${RADIUS} 0 0 1 0 ${RADIUS}A${RADIUS} ${RADIUS} 0 0 1 0 ${-RADIUS}Z`;

function Shape({ half, side }: { half: Half; side: -1 | 0 | 1 }) {
  const outline = side === 0 ? WHOLE : halfPath(side);
  if (half.kind === 'silent') {
    return (
      <path
        d={side === 0 ? WHOLE : halfPath(side, RADIUS - 0.2)}
        fill="var(--paper)"
        stroke="var(--soft)"
        strokeWidth={1.25}
        strokeDasharray={DASHES}
      />
    );
  }
  if (half.kind === 'divided')
    return <Bands readings={half.readings} side={side} outline={outline} />;
  const pip = pipOf(half.reading, side);
  return (
    <g transform={`translate(0 ${side === 0 ? 0 : slipOffset(half)})`}>
      <path
        d={outline}
        fill={readingFill(half.reading)}
        stroke="var(--ink)"
        strokeWidth={RIM_WIDTH}
        strokeLinejoin="round"
      />
      <circle cx={pip.x} cy={pip.y} r={pip.r} fill={readingPip(half.reading)} />
    </g>
  );
}

/** The mark of an incident. `size` is the diameter in px; `decorative` where words beside it say the same. */
export function Disc({
  mark,
  size,
  lens = 'contrast',
  selected = false,
  datum = false,
  decorative = false,
}: {
  mark: Mark;
  size: number;
  lens?: Lens;
  selected?: boolean;
  datum?: boolean;
  decorative?: boolean;
}) {
  const words = useWords();
  const box = (BOX * size) / (2 * RADIUS);
  const label = decorative
    ? { 'aria-hidden': true as const }
    : { role: 'img', 'aria-label': describeMark(mark, lens, words) };
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: the name, or its hiding, is in the spread attributes
    <svg className="disc" width={box} height={box} viewBox="-18 -18 36 36" {...label}>
      {selected && (
        <circle r={SELECTED_RADIUS} fill="var(--halo)" stroke="var(--ink)" strokeWidth={1.5} />
      )}
      {datum && <path d="M-15.5 0h3M12.5 0h3" stroke="var(--soft)" />}
      {/* One shape for all lenses comes first, so that a lens repaints what is there */}
      <Shape
        half={lens === 'contrast' ? mark.official : lensHalf(mark, lens)}
        side={lens === 'contrast' ? -1 : 0}
      />
      {lens === 'contrast' && <Shape half={mark.independent} side={1} />}
    </svg>
  );
}

/** One half: the side says who speaks, tone and pip say what. `reading` null is silence; `side` alone heads a column. */
export function HalfMark({
  reading,
  side,
  size = 17,
}: {
  reading: Reading | null | 'head';
  side: 'official' | 'independent';
  size?: number;
}) {
  const sign = side === 'official' ? -1 : 1;
  const scale = size / (2 * RADIUS);
  const pip = typeof reading === 'number' ? pipOf(reading, sign) : null;
  return (
    <svg
      className="half-mark"
      width={12 * scale}
      height={22 * scale}
      viewBox={`${sign < 0 ? -11 : -1} -11 12 22`}
      aria-hidden="true"
    >
      {reading === null ? (
        <path
          d={halfPath(sign)}
          fill="var(--paper)"
          stroke="var(--soft)"
          strokeWidth={1.3}
          strokeDasharray={DASHES}
        />
      ) : (
        <path
          d={halfPath(sign)}
          fill={reading === 'head' ? 'var(--ink)' : readingFill(reading)}
          stroke="var(--ink)"
          strokeWidth={1.3}
        />
      )}
      {pip !== null && typeof reading === 'number' && (
        <circle cx={pip.x} cy={pip.y} r={1.9} fill={readingPip(reading)} />
      )}
    </svg>
  );
}
