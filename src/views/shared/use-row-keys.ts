/**
 * Keys among the rows of a list: Up and Down, a screenful by Page Up and Page Down, Home and End. Of a long list
 * only the rows in sight are made, so the first and the last are scrolled to and take the focus once they are there.
 */
import { type FocusEvent, type KeyboardEvent, useCallback, useRef, useState } from 'react';
import { focusOnceMade } from './focus-once-made.ts';

const ROWS = 'button[data-incident]';

/** Rows to a screenful: of a long list at least so many are made beyond what is in sight. */
const PAGE = 8;

/** The row a key leads to, by index; null where the key is not ours. */
export function rowAfter(key: string, at: number, count: number): number | null {
  if (count === 0) return null;
  switch (key) {
    case 'ArrowDown':
      return Math.min(at + 1, count - 1);
    case 'ArrowUp':
      return Math.max(at - 1, 0);
    case 'PageDown':
      return Math.min(at + PAGE, count - 1);
    case 'PageUp':
      return Math.max(at - PAGE, 0);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}

/** A list of which only a part is made names the ids of its ends: spread these on the element that is as high as the whole. */
export const endsOf = (first: string | undefined, last: string | undefined) => ({
  'data-first-row': first,
  'data-last-row': last,
});

/** `current`: the id of the row that last had the focus; the handlers go on the element that holds all rows. */
export function useRowKeys() {
  const [current, setCurrent] = useState<string | null>(null);
  const stopWaiting = useRef(() => {});
  const onKeyDown = useCallback((event: KeyboardEvent<HTMLElement>) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const within = event.currentTarget;
    // Rows inside a closed group have no box and cannot take focus.
    const rows = [...within.querySelectorAll<HTMLElement>(ROWS)].filter((row) =>
      row.checkVisibility(),
    );
    const at = rows.indexOf(event.target as HTMLElement);
    if (at === -1) return;
    const next = rowAfter(event.key, at, rows.length);
    if (next === null) return;
    event.preventDefault();
    stopWaiting.current();
    const toEnd = event.key === 'End';
    const ends = [within, ...within.querySelectorAll<HTMLElement>('[data-last-row]')].filter(
      (part) => part.matches('[data-last-row]') && part.checkVisibility(),
    );
    const part = toEnd ? ends.at(-1) : ends[0];
    const far = toEnd ? part?.dataset['lastRow'] : part?.dataset['firstRow'];
    if ((toEnd || event.key === 'Home') && part !== undefined && far !== undefined) {
      part.scrollIntoView({ block: toEnd ? 'end' : 'start' });
      stopWaiting.current = focusOnceMade(within, `[data-incident="${CSS.escape(far)}"]`);
    } else rows[next]?.focus();
  }, []);
  const onFocus = useCallback((event: FocusEvent<HTMLElement>) => {
    const { incident: id } = (event.target as HTMLElement).dataset;
    if (id !== undefined) setCurrent(id);
  }, []);
  return { current, onKeyDown, onFocus };
}
