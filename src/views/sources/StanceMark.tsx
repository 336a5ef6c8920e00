/** What a text does with a claim, as a small mark: shape, never colour. */
import type { StanceGroup } from '../../domain/stance-groups.ts';

export function StanceMark({ group }: { group: StanceGroup }) {
  return (
    <svg
      width="15"
      height="15"
      viewBox="-8 -8 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth={1.5}
      aria-hidden="true"
    >
      <circle
        r={5.6}
        fill={group === 'asserts' ? 'currentColor' : 'none'}
        strokeDasharray={group === 'questions' ? '2.2 1.9' : undefined}
      />
      {group === 'questions' && <circle r={1.3} fill="currentColor" stroke="none" />}
      {group === 'rejects' && <path d="m-3.9 3.9 7.8-7.8" />}
    </svg>
  );
}
