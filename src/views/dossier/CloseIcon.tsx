/** The cross of a closing button; the button carries the name. */
export function CloseIcon() {
  return (
    <svg
      width="14"
      height="14"
      viewBox="0 0 14 14"
      fill="none"
      stroke="currentColor"
      strokeWidth={1.6}
      aria-hidden="true"
    >
      <path d="m2 2 10 10M12 2 2 12" />
    </svg>
  );
}
