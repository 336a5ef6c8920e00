/** Which part of a long list is in sight, so that only that part is made. */
import { type RefObject, useLayoutEffect, useState } from 'react';

/** A stretch of a list in px from its start. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Made beyond what is in sight, px: a key's step and a turn of the wheel find their rows made. */
const MARGIN = 600;
/** The stretch moves in steps of so many px: scrolling within one makes nothing anew. */
const STEP = 300;

/** The stretch round what is in sight of an element whose start is at `top` px of a view so high. */
export function stretchAt(top: number, view: number): Stretch {
  return {
    from: Math.max(0, Math.floor((-top - MARGIN) / STEP) * STEP),
    to: Math.max(0, Math.ceil((view - top + MARGIN) / STEP) * STEP),
  };
}

/** Follows whatever scrolls the element. `active` false: the first stretch, and nothing is listened to. */
export function useStretch(element: RefObject<HTMLElement | null>, active: boolean): Stretch {
  const [stretch, setStretch] = useState<Stretch>(() => stretchAt(0, 900));
  useLayoutEffect(() => {
    if (!active) return;
    let frame = 0;
    const look = () => {
      frame = 0;
      const top = element.current?.getBoundingClientRect().top ?? 0;
      const next = stretchAt(top, innerHeight);
      setStretch((last) => (last.from === next.from && last.to === next.to ? last : next));
    };
    const later = () => {
      if (frame === 0) frame = requestAnimationFrame(look);
    };
    later();
    addEventListener('scroll', later, { capture: true, passive: true });
    addEventListener('resize', later);
    return () => {
      cancelAnimationFrame(frame);
      removeEventListener('scroll', later, { capture: true });
      removeEventListener('resize', later);
    };
  }, [element, active]);
  return stretch;
}
