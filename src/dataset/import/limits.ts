/** How much a file may hold. Beyond these a page would stand still; the reader is told which one was met. */

/** Bytes of a file. */
export const MAX_BYTES = 150_000_000;
/** Rows of a table, or features of a collection. */
export const MAX_ROWS = 200_000;
export const MAX_COLUMNS = 300;
/** Characters kept of one cell; what is longer is cut, and said to be. */
export const MAX_CELL = 10_000;
/** Positions of one geometry, and how deep collections may lie in one another. */
export const MAX_POSITIONS = 100_000;
export const MAX_DEPTH = 4;
/** Mistakes kept for the list; all are counted. */
export const MAX_MISTAKES = 1000;
/** Characters of a wrong value that are shown. */
const MAX_SHOWN = 80;

/** A value as a mistake shows it. */
export function shown(value: unknown): string {
  if (value === undefined || value === null) return '';
  let text: string;
  try {
    text = typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value));
  } catch {
    text = String(value);
  }
  return text.length > MAX_SHOWN ? `${text.slice(0, MAX_SHOWN)}…` : text;
}
