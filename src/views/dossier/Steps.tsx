/** Previous and next incident, and where in the order this one stands. J and K do the same (see app/keyboard). */
import { useAtlas } from '../shared/context.tsx';

export interface StepsProps {
  readonly onNext?: (() => void) | undefined;
  readonly onPrevious?: (() => void) | undefined;
  /** "3 of 41 · sorted by distance". */
  readonly position?: string | undefined;
}

function Chevron({ forward }: { forward: boolean }) {
  return (
    <svg
      width="12"
      height="12"
      viewBox="0 0 12 12"
      fill="none"
      stroke="currentColor"
      strokeWidth={1.7}
      aria-hidden="true"
    >
      <path d={forward ? 'm4 1.5 4.5 4.5L4 10.5' : 'M8 1.5 3.5 6 8 10.5'} />
    </svg>
  );
}

export function Steps({ onNext, onPrevious, position }: StepsProps) {
  const { words } = useAtlas();
  if (onNext === undefined && onPrevious === undefined) return null;
  return (
    <nav className="dossier-nav" aria-label={`${words.app.previous}, ${words.app.next}`}>
      {onPrevious && (
        <button
          type="button"
          className="icon-button"
          aria-label={words.app.previous}
          aria-keyshortcuts="k"
          onClick={onPrevious}
        >
          <Chevron forward={false} />
        </button>
      )}
      <span>{position}</span>
      {onNext && (
        <button
          type="button"
          className="icon-button"
          aria-label={words.app.next}
          aria-keyshortcuts="j"
          onClick={onNext}
        >
          <Chevron forward />
        </button>
      )}
    </nav>
  );
}
