/** The small line drawings that several views use. All are decorative: the name stands beside them or on the button. */

interface IconProps {
  /** Path data in a square of `size`. */
  readonly path: string;
  /** px */
  readonly size?: number;
  readonly width?: number;
  readonly className?: string;
}

export function Icon({ path, size = 14, width = 1.6, className }: IconProps) {
  return (
    <svg
      width={size}
      height={size}
      viewBox={`0 0 ${size} ${size}`}
      fill="none"
      stroke="currentColor"
      strokeWidth={width}
      aria-hidden="true"
      className={className}
    >
      <path d={path} />
    </svg>
  );
}

/** An arrow head that points back, or onward. */
export const BackIcon = ({ flip = false }: { flip?: boolean }) => (
  <Icon path="M9 2 4 7l5 5" className={flip ? 'back-icon flip' : 'back-icon'} />
);

/** A button that is only a cross to look at. */
export function CloseButton({ label, onClose }: { label: string; onClose: () => void }) {
  return (
    <button type="button" className="icon-button" aria-label={label} onClick={onClose}>
      <Icon path="m2 2 10 10M12 2 2 12" />
    </button>
  );
}
