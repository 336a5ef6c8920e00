/** Icons of the timeline's buttons; the buttons name themselves. */
const box = {
  width: 16,
  height: 16,
  viewBox: '0 0 16 16',
  fill: 'none',
  stroke: 'currentColor',
  strokeWidth: 1.5,
  strokeLinejoin: 'round',
  strokeLinecap: 'round',
} as const;

export const PlayIcon = () => (
  <svg {...box} aria-hidden="true">
    <path d="M4.5 3v10l8-5Z" />
  </svg>
);
export const PauseIcon = () => (
  <svg {...box} aria-hidden="true">
    <path d="M5 3.5v9M11 3.5v9" strokeWidth={2} />
  </svg>
);
export const StepIcon = () => (
  <svg {...box} aria-hidden="true">
    <path d="M3.5 3.5v9l6-4.5ZM12.5 3.5v9" />
  </svg>
);
export const ZoomInIcon = () => (
  <svg {...box} aria-hidden="true">
    <path d="M2 3v10M14 3v10M4.5 8h7M6.5 5.8 4.3 8l2.2 2.2M9.5 5.8 11.7 8l-2.2 2.2" />
  </svg>
);
export const ZoomOutIcon = () => (
  <svg {...box} aria-hidden="true">
    <path d="M8 3v10M1.5 8H6M3.8 5.8 6 8l-2.2 2.2M14.5 8H10M12.2 5.8 10 8l2.2 2.2" />
  </svg>
);
export const ChevronIcon = () => (
  <svg {...box} aria-hidden="true">
    <path d="m4 6 4 4 4-4" />
  </svg>
);
