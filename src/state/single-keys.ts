/** Whether single-character keys work (WCAG 2.1.4); remembered in this browser where it lets us. */
const STORAGE_KEY = 'contested-ground:single-keys';

/** What storage refused to keep, being full or forbidden: it lasts as long as the page. */
let refused: boolean | null = null;

export function singleKeysOn(): boolean {
  if (refused !== null) return refused;
  try {
    return localStorage.getItem(STORAGE_KEY) !== 'off';
  } catch {
    return true;
  }
}

/** Switches single-character keys. */
export function setSingleKeys(on: boolean): void {
  try {
    localStorage.setItem(STORAGE_KEY, on ? 'on' : 'off');
    refused = null;
  } catch {
    refused = on;
  }
}
