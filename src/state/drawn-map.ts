/** Whether the reader wants the drawn map although the browser could do otherwise; kept in this browser. */
const STORAGE_KEY = 'contested-ground:drawn-map';
const TOLD_KEY = 'contested-ground:drawn-map-told';

function read(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

function write(key: string, value: string): void {
  try {
    localStorage.setItem(key, value);
  } catch {
    // Storage may be full or forbidden: the choice then lasts as long as the page.
  }
}

let wanted = read(STORAGE_KEY) === 'on';
const listeners = new Set<() => void>();

export const wantsDrawnMap = (): boolean => wanted;

export function setWantsDrawnMap(on: boolean): void {
  wanted = on;
  write(STORAGE_KEY, on ? 'on' : 'off');
  for (const listener of listeners) listener();
}

/** Calls back when the choice changes; returns its undoing. */
export function onDrawnMapChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

const told = new Set<string>();

/**
 * Whether a reason for the drawn map has yet to be said: once on a page, and once in a browser where the
 * reason is the browser itself (`missing`).
 */
export function isFirstDrawnMap(why: string): boolean {
  const known = told.has(why) || (why === 'missing' && read(TOLD_KEY) !== null);
  told.add(why);
  if (why === 'missing') write(TOLD_KEY, 'yes');
  return !known;
}
