/** A button with a small panel above it, in the browser's top layer: it closes on Esc and on a click outside. */
import { type ReactNode, useId, useRef, useState } from 'react';

export function PopoverButton({
  className,
  label,
  name,
  children,
}: {
  className: string;
  label: ReactNode;
  name?: string;
  children: ReactNode;
}) {
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const panel = useRef<HTMLDivElement>(null);
  // What nobody looks at is not rendered: the strip has many of these.
  const [open, setOpen] = useState(false);
  const place = () => {
    const box = button.current?.getBoundingClientRect();
    const element = panel.current;
    if (box === undefined || element === null) return;
    const left = Math.max(8, Math.min(box.left, innerWidth - element.offsetWidth - 8));
    element.style.setProperty('left', `${left}px`);
    element.style.setProperty('bottom', `${innerHeight - box.top + 6}px`);
  };
  return (
    <>
      <button ref={button} type="button" className={className} aria-label={name} popoverTarget={id}>
        {label}
      </button>
      <div
        ref={panel}
        id={id}
        popover="auto"
        className="timeline-popover"
        onBeforeToggle={(event) => {
          const closes = event.newState === 'closed';
          // What had the focus goes away with the panel.
          if (closes && panel.current?.contains(document.activeElement)) button.current?.focus();
          setOpen(!closes);
        }}
        onToggle={(event) => {
          if (event.newState === 'open') place();
        }}
      >
        {open && children}
      </div>
    </>
  );
}
