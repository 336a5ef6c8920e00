/** Small samples of how the map draws vague places and claimed movements. */
import { useId } from 'react';

const SIZE = { width: 26, height: 14 } as const;

/** Stipple that thins to nothing. */
export function StippleSample() {
  const id = useId();
  return (
    <svg {...SIZE} aria-hidden="true">
      <pattern
        id={`${id}p`}
        width="5"
        height="5"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(18)"
      >
        <g fill="var(--stipple)">
          <circle cx="1.2" cy="1.2" r="0.9" />
          <circle cx="3.7" cy="3.7" r="0.9" />
        </g>
      </pattern>
      <radialGradient id={`${id}g`}>
        <stop offset="0.45" stopColor="#fff" />
        <stop offset="1" stopColor="#fff" stopOpacity="0" />
      </radialGradient>
      <mask id={`${id}m`}>
        <ellipse cx="13" cy="7" rx="13" ry="8" fill={`url(#${id}g)`} />
      </mask>
      <rect width="26" height="14" fill={`url(#${id}p)`} mask={`url(#${id}m)`} />
    </svg>
  );
}

/** A province's own outline, dashed. */
export function ProvinceSample() {
  return (
    <svg {...SIZE} aria-hidden="true">
      <path
        d="M4 3 15 1.5l8 4-3 6.5-11 1-6-4Z"
        fill="var(--ink)"
        fillOpacity={0.1}
        stroke="var(--ink)"
        strokeWidth={1.2}
        strokeDasharray="3.2 2.4"
      />
    </svg>
  );
}

/** A stretch of river in its band. */
export function RiverSample() {
  const course = 'M2 10C8 3 12 11 17 6s5-3 7-3';
  return (
    <svg {...SIZE} aria-hidden="true">
      <path
        d={course}
        fill="none"
        stroke="var(--ink)"
        strokeOpacity={0.2}
        strokeWidth={7}
        strokeLinecap="round"
      />
      <path d={course} fill="none" stroke="var(--river)" strokeWidth={1.6} />
    </svg>
  );
}

/** A dashed arc with an open head. */
export function MovementSample() {
  return (
    <svg {...SIZE} aria-hidden="true">
      <path
        d="M1 11Q10 1 21 5.5"
        fill="none"
        stroke="var(--ink)"
        strokeWidth={1.5}
        strokeDasharray="3.6 2.8"
      />
      <path d="m17.5 1.6 5.4 4.6-6.6 2.2" fill="none" stroke="var(--ink)" strokeWidth={1.4} />
    </svg>
  );
}
