/** Whether single-character keys work (WCAG 2.1.4); remembered in this browser where it lets us. */
const STORAGE_KEY = 'contested-ground:single-keys';

export function singleKeysOn(): boolean {
  try {
    return localStorage.getItem(STORAGE_KEY) !== 'off';
  } catch {
    return true;
  }
}

/** Switches single-character keys; where storage is forbidden the choice lasts as long as the page. */
export function setSingleKeys(on: boolean): void {
  try {
    localStorage.setItem(STORAGE_KEY, on ? 'on' : 'off');
  } catch {
    // Storage may be full or forbidden: the setting is a comfort, not worth an error.
  }
}
