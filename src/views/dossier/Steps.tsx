/** Previous and next incident, and where in the order this one stands. J and K do the same (see app/keyboard). */
import { useAtlas } from '../shared/context.tsx';
import { Icon } from '../shared/icons.tsx';

export interface StepsProps {
  readonly onNext?: (() => void) | undefined;
  readonly onPrevious?: (() => void) | undefined;
  /** "3 of 41 · sorted by distance". */
  readonly position?: string | undefined;
}

const CHEVRON = { next: 'm4 1.5 4.5 4.5L4 10.5', previous: 'M8 1.5 3.5 6 8 10.5' } as const;

function Step({ to, onStep }: { to: 'next' | 'previous'; onStep: () => void }) {
  const { words } = useAtlas();
  return (
    <button
      type="button"
      className="icon-button"
      aria-label={words.app[to]}
      aria-keyshortcuts={to === 'next' ? 'j' : 'k'}
      onClick={onStep}
    >
      <Icon path={CHEVRON[to]} size={12} width={1.7} />
    </button>
  );
}

export function Steps({ onNext, onPrevious, position }: StepsProps) {
  const { words } = useAtlas();
  if (onNext === undefined && onPrevious === undefined) return null;
  return (
    <nav className="dossier-nav" aria-label={`${words.app.previous}, ${words.app.next}`}>
      {onPrevious && <Step to="previous" onStep={onPrevious} />}
      <span>{position}</span>
      {onNext && <Step to="next" onStep={onNext} />}
    </nav>
  );
}
