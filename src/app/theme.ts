/** The theme as an attribute of the root element: absent means "as the system". */
import type { ThemeChoice } from '../state/store.ts';

export function applyTheme(theme: ThemeChoice): void {
  const { dataset } = document.documentElement;
  if (theme === 'system') delete dataset['theme'];
  else dataset['theme'] = theme;
}
