/** Holds a file of the site back from one page. */
import type { Page } from 'playwright-core';

export interface HeldFile {
  readonly release: () => void;
  readonly isAskedFor: () => boolean;
}

/** `file` is the end of its address; a star stands for anything but a slash. */
export async function holdFile(page: Page, file: string): Promise<HeldFile> {
  let release: () => void = () => undefined;
  const held = new Promise<void>((done) => {
    release = done;
  });
  let asked = false;
  await page.route(`**/${file}`, async (route) => {
    asked = true;
    await held;
    await route.continue();
  });
  return { release: () => release(), isAskedFor: () => asked };
}
