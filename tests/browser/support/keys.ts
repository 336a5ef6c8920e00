/** A reader without a pointer: where the focus is, and how it gets elsewhere. */
import type { Page } from 'playwright-core';

/** What has the focus, in a word; `body` where it has been lost. */
export const focusedIn = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const at = document.activeElement;
    if (at === null || at === document.body) return 'body';
    const own = at.getAttribute('aria-label') ?? at.textContent ?? '';
    return `${at.tagName.toLowerCase()} ${own.trim().slice(0, 80)}`;
  });

/** Presses Tab until a stop fits the selector, and the words where they are given. */
export async function tabIn(
  page: Page,
  selector: string,
  { words = '', key = 'Tab', most = 250 } = {},
): Promise<void> {
  for (let stop = 0; stop < most; stop += 1) {
    await page.keyboard.press(key);
    const there = await page.evaluate(
      ([wanted, said]) => {
        const at = document.activeElement;
        const name = `${at?.getAttribute('aria-label') ?? ''} ${at?.textContent ?? ''}`;
        return at?.matches(wanted) === true && name.includes(said);
      },
      [selector, words] as const,
    );
    if (there) return;
  }
  throw new Error(
    `${most} times ${key} did not lead to ${selector} ${words}; it stands at ${await focusedIn(page)}`,
  );
}
