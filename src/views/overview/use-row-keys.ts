/** Up and Down (Home, End) move among the rows of the overview; one of them at a time is in the tab order. */
import { type FocusEvent, type KeyboardEvent, useCallback, useState } from 'react';

const ROWS = 'button[data-incident]';

/** The row a key leads to, by index; null where the key is not ours. */
export function rowAfter(key: string, at: number, count: number): number | null {
  if (count === 0) return null;
  switch (key) {
    case 'ArrowDown':
      return Math.min(at + 1, count - 1);
    case 'ArrowUp':
      return Math.max(at - 1, 0);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}

export function useRowKeys() {
  const [current, setCurrent] = useState<string | null>(null);
  const onKeyDown = useCallback((event: KeyboardEvent<HTMLElement>) => {
    // Rows inside a closed group have no box and cannot take focus.
    const rows = [...event.currentTarget.querySelectorAll<HTMLElement>(ROWS)].filter((row) =>
      row.checkVisibility(),
    );
    const at = rows.indexOf(event.target as HTMLElement);
    if (at === -1) return;
    const next = rowAfter(event.key, at, rows.length);
    if (next === null) return;
    event.preventDefault();
    rows[next]?.focus();
  }, []);
  const onFocus = useCallback((event: FocusEvent<HTMLElement>) => {
    const { incident: id } = (event.target as HTMLElement).dataset;
    if (id !== undefined) setCurrent(id);
  }, []);
  return { current, onKeyDown, onFocus };
}
