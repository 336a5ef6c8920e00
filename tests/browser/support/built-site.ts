/** The built site and a browser for the tests of one file: started before the first, and closed after the last. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { launch } from './atlas-driver.ts';
import { type Site, serveSite } from './site.ts';

/** There once `openBuiltSite` has been called and the tests begin. */
export let browser: Browser;
export let site: Site;

/** `flags` are further flags of the browser. */
export function openBuiltSite(flags: readonly string[] = []): void {
  beforeAll(async () => {
    [browser, site] = await Promise.all([launch(flags), serveSite()]);
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });
}
