/** The few drawn icons of the shell; all decorative, words stand beside them or in the name. */
import type { Lens } from '../state/store.ts';

const STROKE = { fill: 'none', stroke: 'currentColor', strokeWidth: 1.6 } as const;

export const SearchIcon = () => (
  <svg width="18" height="18" viewBox="0 0 18 18" aria-hidden="true" {...STROKE}>
    <circle cx="8" cy="8" r="5" />
    <path d="m11.8 11.8 4.2 4.2" />
  </svg>
);
export const MenuIcon = () => (
  <svg width="20" height="20" viewBox="0 0 20 20" aria-hidden="true" {...STROKE}>
    <path d="M3 6h14M3 10h14M3 14h14" />
  </svg>
);

const SPLIT: Record<Lens, readonly [string, string]> = {
  official: ['M8.3 2a7 7 0 0 0 0 14Z', 'M9.9 2a7 7 0 0 1 0 14Z'],
  contrast: ['M8.3 1a6.4 6.4 0 0 0 0 12.8Z', 'M9.8 4.2a6.4 6.4 0 0 1 0 12.8Z'],
  independent: ['M8.3 2a7 7 0 0 0 0 14Z', 'M9.9 2a7 7 0 0 1 0 14Z'],
};

/** The side a lens shows is filled; the other is dashed. */
export function LensIcon({ lens }: { lens: Lens }) {
  const [left, right] = SPLIT[lens];
  const solid = { fill: 'currentColor' };
  const dashed = { strokeDasharray: '1.6 1.5' };
  return (
    <svg
      width="18"
      height="18"
      viewBox="0 0 18 18"
      aria-hidden="true"
      fill="none"
      stroke="currentColor"
      strokeWidth={1.4}
    >
      <path d={left} {...(lens === 'independent' ? dashed : solid)} />
      <path d={right} {...(lens === 'official' ? dashed : solid)} />
    </svg>
  );
}
