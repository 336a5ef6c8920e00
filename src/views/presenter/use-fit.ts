/**
 * Keeps a scene on one screen: what is too tall is made smaller step by step, down to where the back row
 * could no longer read it; past that it scrolls.
 */
import { type RefObject, useLayoutEffect } from 'react';

const LEAST = 0.72;
const STEP = 0.04;

/** Below this width (px) the scene scrolls as on any phone. */
const NARROW = 720;

function shrink(article: HTMLElement): void {
  const box = article.parentElement;
  if (box === null) return;
  article.style.removeProperty('zoom');
  if (innerWidth < NARROW) return;
  for (let zoom = 1 - STEP; zoom >= LEAST && box.scrollHeight > box.clientHeight + 1; zoom -= STEP)
    article.style.setProperty('zoom', zoom.toFixed(2));
}

/** Fits the element into its parent now, whenever `content` changes, and whenever the window does. */
export function useFit(ref: RefObject<HTMLElement | null>, content: unknown): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: `content` stands for what is inside
  useLayoutEffect(() => {
    const article = ref.current;
    if (article === null) return;
    const now = () => shrink(article);
    now();
    // Fonts may come after the first layout and are wider or narrower than what stood in for them.
    void document.fonts.ready.then(now);
    addEventListener('resize', now);
    return () => removeEventListener('resize', now);
  }, [ref, content]);
}
