/** What a reader sees when something fails: words that name it, a way back, and never a blank page. */
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Atlas, atlasIn, launch } from './support/atlas-driver.ts';
import { type Site, serveSite } from './support/site.ts';

let browser: Browser;
let site: Site;
let atlas: Atlas | null = null;

beforeAll(async () => {
  [browser, site] = await Promise.all([launch(), serveSite()]);
});
afterEach(async () => {
  site.break(null);
  await atlas?.close();
  atlas = null;
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

/** Opens a reader's browser without a service worker: a put-by copy would hide the fault. */
const reader = async () => {
  atlas = await atlasIn(browser, site.url, { serviceWorkers: 'block' });
  return atlas;
};

describe('when the record cannot be loaded', () => {
  it.each([
    ['it is not there', { status: 404 }, 'status 404'],
    [
      'it was cut off',
      { status: 200, body: '{"incidents": [', type: 'application/json' },
      'not complete JSON',
    ],
    [
      'it is of the wrong shape',
      { status: 200, body: '{"version": 7}', type: 'application/json' },
      'version',
    ],
  ])('says what failed and offers to try again: %s', async (_case, answer, words) => {
    const { page, open } = await reader();
    site.break((path) => (path === 'data/atlas.json' ? answer : null));
    await open('?lens=official&incident=takhar-air-strike-2010');
    const alert = page.getByRole('alert');
    await alert.waitFor();
    expect(await alert.innerText()).toContain(words);
    site.break(null);
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.locator('#panel h1').first().waitFor();
    // What the link carried is still there after the retry.
    expect(await page.locator('#panel h1').first().innerText()).toContain('Takhar');
    expect(await page.locator('[data-lens="official"]').first().getAttribute('aria-pressed')).toBe(
      'true',
    );
  });
});

describe('when the map cannot be drawn', () => {
  it('leaves the incidents on a plain ground where the base map is missing, and says so', async () => {
    const { page, open, painted } = await reader();
    site.break((path) => (path.startsWith('basemap/') ? { status: 404 } : null));
    await open();
    await page.getByText('The base map could not be loaded').waitFor({ timeout: 60_000 });
    expect(await painted()).toBeGreaterThan(10);
  });

  it('keeps the texts complete where WebGL is not available', async () => {
    const plain = await launch([
      '--disable-gpu',
      '--disable-webgl',
      '--disable-webgl2',
      '--disable-3d-apis',
    ]);
    try {
      const without = await atlasIn(plain, site.url, { serviceWorkers: 'block' });
      await without.open('?incident=takhar-air-strike-2010');
      await without.page.getByText('This browser has no WebGL 2').waitFor({ timeout: 60_000 });
      expect(await without.title()).toContain('Takhar');
      await without.close();
    } finally {
      await plain.close();
    }
  });
});

describe('when a link is broken', () => {
  it('names the unknown incident and shows the overview', async () => {
    const { page, open } = await reader();
    await open('?incident=no-such-incident');
    await page.getByText('“no-such-incident”').waitFor();
    expect(await page.locator('#panel h1').first().innerText()).toContain('told twice');
  });

  it('names the parameter it cannot read and uses the rest', async () => {
    const { page, open } = await reader();
    await open('?lens=sideways&incident=takhar-air-strike-2010');
    await page.getByText('“sideways”').waitFor();
    expect(await page.locator('#panel h1').first().innerText()).toContain('Takhar');
  });
});

describe('when the browser forbids storage', () => {
  it('works all the same', async () => {
    const { page, open, errors } = await reader();
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('forbidden', 'SecurityError');
        },
      });
    });
    await open();
    await page.locator('#panel h1').first().waitFor();
    await page.keyboard.press('1');
    await expect
      .poll(() => page.locator('button[data-lens="official"]').getAttribute('aria-pressed'))
      .toBe('true');
    expect(errors).toEqual([]);
  });
});
