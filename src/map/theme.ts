/** Which theme the page shows, and when that changes: by the reader's choice or the system's. */
import type { BasemapTheme } from './basemap/palette.ts';

const DARK = '(prefers-color-scheme: dark)';

/** The theme as the page shows it now. */
export function currentTheme(): BasemapTheme {
  const chosen = document.documentElement.dataset['theme'];
  if (chosen === 'light' || chosen === 'dark') return chosen;
  return matchMedia(DARK).matches ? 'dark' : 'light';
}

/** Calls back with each new theme; returns its undoing. */
export function watchTheme(onChange: (theme: BasemapTheme) => void): () => void {
  let last = currentTheme();
  const look = () => {
    const theme = currentTheme();
    if (theme === last) return;
    last = theme;
    onChange(theme);
  };
  const observer = new MutationObserver(look);
  observer.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] });
  const system = matchMedia(DARK);
  system.addEventListener('change', look);
  return () => {
    observer.disconnect();
    system.removeEventListener('change', look);
  };
}

/** Whether the reader asks for no motion; read each time, as it may change. */
export const wantsStillness = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches;
