/**
 * Keeps the scroller and the scene in step: scrolling (or, on a phone, swiping) to a scene makes it the
 * present one, and a scene chosen by button or link is scrolled to.
 */
import { type RefObject, useEffect, useRef, useSyncExternalStore } from 'react';

const NARROW = '(max-width: 719px)';

/** Whether scenes lie side by side; the stylesheet uses the same width. */
function useSideways(): boolean {
  return useSyncExternalStore(
    (changed) => {
      const media = matchMedia(NARROW);
      media.addEventListener('change', changed);
      return () => media.removeEventListener('change', changed);
    },
    () => matchMedia(NARROW).matches,
    () => false,
  );
}

/** A thin line across the scroller: the scene that lies on it is the present one. */
const READING_LINE = '-32% 0px -66% 0px';
const MIDDLE = '0px -49% 0px -49%';

/** How long a scroll that we started may take before the reader's own scrolling counts again, in ms. */
const SCROLL_TIME = 1200;

/** `list` holds one element with `data-scene` for each scene. */
export function useSceneScroll(
  list: RefObject<HTMLElement | null>,
  at: number,
  onScene: (scene: number) => void,
): void {
  const sideways = useSideways();
  const seen = useRef(0);
  const heading = useRef<number | null>(null);
  const report = useRef(onScene);
  report.current = onScene;

  useEffect(() => {
    const element = list.current;
    if (element === null) return;
    const root = sideways ? element : element.closest('.panel');
    const observer = new IntersectionObserver(
      (entries) => {
        const entry = entries.findLast((each) => each.isIntersecting);
        if (entry === undefined) return;
        const scene = Number((entry.target as HTMLElement).dataset['scene']);
        if (heading.current !== null && heading.current !== scene) return;
        heading.current = null;
        seen.current = scene;
        report.current(scene);
      },
      { root, rootMargin: sideways ? MIDDLE : READING_LINE },
    );
    for (const item of element.querySelectorAll('[data-scene]')) observer.observe(item);
    return () => observer.disconnect();
  }, [list, sideways]);

  useEffect(() => {
    if (at === seen.current) return;
    const item = list.current?.querySelector(`[data-scene="${at}"]`);
    if (item == null) return;
    heading.current = at;
    seen.current = at;
    const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    item.scrollIntoView({
      behavior: calm ? 'instant' : 'smooth',
      block: sideways ? 'nearest' : 'start',
      inline: 'start',
    });
    const timer = setTimeout(() => {
      heading.current = null;
    }, SCROLL_TIME);
    return () => clearTimeout(timer);
  }, [list, at, sideways]);
}
