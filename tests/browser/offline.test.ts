/** After one visit the atlas works with the server stopped; an update is said, and never comes into a lesson. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Atlas, atlasIn, launch, PATIENCE } from './support/atlas-driver.ts';
import { SITE_ROOT, type Site, serveSite } from './support/site.ts';

let browser: Browser;

// A service worker outlives the window it served: each test has a browser of its own.
beforeEach(async () => {
  browser = await launch();
});
afterEach(async () => {
  await browser.close();
});

const putBy = (page: Page) =>
  page.waitForFunction(
    () => navigator.serviceWorker.ready.then((worker) => worker.active?.state === 'activated'),
    undefined,
    { timeout: PATIENCE },
  );

/** What a browser says when there is no server; anything else is a fault. */
const REFUSED = /ERR_CONNECTION_REFUSED|ERR_FAILED|Failed to fetch|no-response/u;
/** Gives a step without a time limit of its own one, so that a browser that hangs says where. */
const within = async <T>(step: string, work: Promise<T>): Promise<T> => {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`The browser hung at: ${step}`)), PATIENCE);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
};

const unforeseen = ({ errors }: Atlas) => errors.filter((error) => !REFUSED.test(error));

describe('offline', () => {
  it('opens, reloads, follows deep links, searches, cites and presents with the server stopped', async () => {
    const site = await serveSite();
    const atlas = await atlasIn(browser, site.url);
    const { page, open, painted, title } = atlas;
    await open();
    await putBy(page);
    await site.close();
    const missing = new Set<string>();
    page.on('requestfailed', (request) => {
      // Going on to the next view ends what the last one was still reading.
      if (request.failure()?.errorText !== 'net::ERR_ABORTED')
        missing.add(new URL(request.url()).pathname);
    });
    await page.reload();
    expect(await title()).toContain('told twice');
    expect(await painted()).toBeGreaterThan(10);

    await open('?incident=takhar-air-strike-2010&lens=independent');
    await page.locator('#panel h1', { hasText: 'Takhar' }).waitFor({ timeout: PATIENCE });
    await page.locator('.source-button').first().click();
    await page.locator('.passage blockquote').waitFor();

    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Share' }).first().click();
    const citation = page.getByLabel('Citation', { exact: true });
    await citation.waitFor({ timeout: PATIENCE });
    expect(await citation.inputValue()).toMatch(/Takhar/u);

    await open('?q=tahar');
    await page.locator('#panel', { hasText: 'Takhar' }).waitFor({ timeout: PATIENCE });

    for (const view of ['list', 'regional', 'tours', 'practice', 'sources', 'method']) {
      await open(`?view=${view}`);
      await page.locator('#panel h1').first().waitFor({ timeout: PATIENCE });
    }

    await open('?incident=takhar-air-strike-2010&handout=dossier');
    await page.locator('.handout svg, .handout-map').first().waitFor({ timeout: PATIENCE });

    await open('?view=tours&tour=five-minute-argument&present=1');
    await page.locator('.present-main[data-scene-at="1"]').waitFor({ timeout: PATIENCE });
    await page.keyboard.press('PageDown');
    await page.locator('.present-main[data-scene-at="2"]').waitFor({ timeout: PATIENCE });
    expect(unforeseen(atlas)).toEqual([]);
    // The publisher's settings are asked for anew at each opening; without them the atlas is as built.
    expect([...missing].filter((path) => !path.endsWith('/config.json'))).toEqual([]);
    expect(atlas.strangers).toEqual([]);
    await atlas.close();
  });

  it('asks of the network less than 4 MB for all of it', () => {
    const worker = readFileSync(join(SITE_ROOT, 'sw.js'), 'utf8');
    const files = [...worker.matchAll(/"url":"([^"]+)"/gu)].map(([, url = '']) => url);
    expect(files).toEqual(expect.arrayContaining(['index.html', 'data/atlas.json']));
    expect(files).not.toContain('config.json');
    const sizes = files.map((file) => {
      const bytes = readFileSync(join(SITE_ROOT, file));
      return /\.(?:js|css|html|json|svg|md)$/u.test(file) ? gzipSync(bytes).length : bytes.length;
    });
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(4_000_000);
  });

  it('keeps less than 4 MB on the device', async () => {
    const site = await serveSite();
    const { page, open, close } = await atlasIn(browser, site.url);
    await open();
    await putBy(page);
    const kept = await page.evaluate(async () => {
      let sum = 0;
      for (const name of await caches.keys()) {
        const cache = await caches.open(name);
        for (const request of await cache.keys())
          sum += (await (await cache.match(request))?.blob())?.size ?? 0;
      }
      return sum;
    });
    expect(kept).toBeGreaterThan(1_000_000);
    expect(kept).toBeLessThan(4_000_000);
    await close();
    await site.close();
  });

  it('can be installed: the browser finds no fault in manifest and icons', async () => {
    const site = await serveSite();
    const { page, context, open, close } = await atlasIn(browser, site.url);
    await open();
    await putBy(page);
    const devtools = await context.newCDPSession(page);
    const { url, errors } = await devtools.send('Page.getAppManifest');
    expect(url).toBe(`${site.url}atlas.webmanifest`);
    expect(errors).toEqual([]);
    const { installabilityErrors } = await devtools.send('Page.getInstallabilityErrors');
    // A test's window is a private one, in which no browser installs anything.
    expect(installabilityErrors.map(({ errorId }) => errorId)).toEqual(['in-incognito']);
    await close();
    await site.close();
  });
});

describe('an update', () => {
  /** The site as after a new build: another worker, and a page that can be told from the old one. */
  const publishAnew = (site: Site) => {
    const file = (name: string) => readFileSync(join(SITE_ROOT, name), 'utf8');
    const page = file('index.html').replace('<html lang="en">', '<html lang="en" data-build="2">');
    const worker = file('sw.js').replace(
      /("revision":")[^"]*(?=","url":"index\.html")/u,
      (_all, head: string) => `${head}second`,
    );
    if (page === file('index.html') || worker === file('sw.js'))
      throw new Error('The built site no longer looks as this test expects.');
    site.break((path) => {
      if (path === 'sw.js') return { status: 200, body: worker, type: 'text/javascript' };
      if (path === '.' || path === 'index.html')
        return { status: 200, body: page, type: 'text/html; charset=utf-8' };
      return null;
    });
  };
  const waiting = (page: Page) =>
    page.waitForFunction(
      async () => {
        const registration = await navigator.serviceWorker.getRegistration();
        await registration?.update();
        return registration?.waiting != null;
      },
      undefined,
      { timeout: PATIENCE },
    );
  const build = (page: Page) =>
    within(
      'asking which build a tab shows',
      page.evaluate(() => document.documentElement.dataset['build']),
    );

  it('waits through a lesson, is said after it, and then comes with the view kept', async () => {
    const site = await serveSite();
    const atlas = await atlasIn(browser, site.url);
    const { page, open, context } = atlas;
    await open();
    await putBy(page);
    await open('?view=tours&tour=five-minute-argument&scene=2&present=1');
    await page.locator('.present-main[data-scene-at="2"]').waitFor({ timeout: PATIENCE });
    publishAnew(site);
    await waiting(page);
    const notice = page.locator('[data-update]');
    await within('PageUp in the lesson', page.keyboard.press('PageUp'));
    await page.locator('.present-main[data-scene-at="1"]').waitFor({ timeout: PATIENCE });
    expect(await notice.count()).toBe(0);
    expect(await build(page)).toBeUndefined();

    // Taken in another tab, it waits all the same: the lesson needs the files of its own version.
    const other = await within('opening another tab', context.newPage());
    await other.goto(`${site.url}?incident=takhar-air-strike-2010`);
    await other.locator('[data-update]').getByRole('button', { name: 'Load it now' }).click();
    await other.locator('[data-update]', { hasText: 'lesson is running' }).waitFor();
    expect(await build(other)).toBeUndefined();
    expect(await page.locator('.present-main[data-scene-at="1"]').count()).toBe(1);

    // A person comes back to the lesson's tab before pressing a key there.
    await within('back to the lesson', page.bringToFront());
    await within('Escape in the lesson', page.keyboard.press('Escape'));
    await notice.waitFor({ timeout: PATIENCE });
    await within('to the other tab', other.bringToFront());
    await other.locator('[data-update]', { hasNotText: 'lesson is running' }).waitFor();
    await other.locator('[data-update]').getByRole('button', { name: 'Load it now' }).click();
    await other.waitForFunction(
      () => document.documentElement.dataset['build'] === '2',
      undefined,
      { timeout: PATIENCE },
    );
    expect(new URL(other.url()).searchParams.get('incident')).toBe('takhar-air-strike-2010');
    await within('closing the tabs', atlas.close());
    await site.close();
  });
});
