/** After one visit the atlas works with the server stopped: reloads, deep links, every text. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { atlasIn, launch, PATIENCE } from './support/atlas-driver.ts';
import { type Site, serveSite } from './support/site.ts';

let browser: Browser;
let site: Site;

beforeAll(async () => {
  [browser, site] = await Promise.all([launch(), serveSite()]);
});
afterAll(async () => {
  await browser.close();
});

describe('offline', () => {
  it('opens, reloads and follows deep links with the server stopped, map included', async () => {
    const { page, open, painted, title, errors, close } = await atlasIn(browser, site.url);
    await open();
    await page.waitForFunction(
      () => navigator.serviceWorker.ready.then((worker) => worker.active?.state === 'activated'),
      undefined,
      { timeout: PATIENCE },
    );
    await site.close();
    await page.reload();
    expect(await title()).toContain('told twice');
    expect(await painted()).toBeGreaterThan(10);
    await open('?incident=takhar-air-strike-2010&lens=independent');
    await page.locator('#panel h1', { hasText: 'Takhar' }).waitFor({ timeout: PATIENCE });
    expect(errors.filter((error) => !error.includes('ERR_CONNECTION_REFUSED'))).toEqual([]);
    await close();
  });
});
