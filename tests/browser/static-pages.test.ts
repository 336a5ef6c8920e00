import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { atlasIn, launch, PATIENCE } from './support/atlas-driver.ts';
import { type Site, serveSite } from './support/site.ts';

let site: Site;
let browser: Browser;

beforeAll(async () => {
  site = await serveSite();
  browser = await launch();
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
});

/** A page without scripts, and what went wrong on it. */
async function pageAt(path: string, width = 1024) {
  const context = await browser.newContext({
    javaScriptEnabled: false,
    viewport: { width, height: 900 },
  });
  const page = await context.newPage();
  const failures: string[] = [];
  page.on('response', (answer) => {
    if (answer.status() >= 400) failures.push(`${answer.status()} ${answer.url()}`);
  });
  page.on('console', (message) => {
    if (message.type() === 'error') failures.push(message.text());
  });
  await page.goto(site.url + path, { waitUntil: 'load' });
  return { page, failures, close: () => context.close() };
}

test('with scripts off, the first page leads to every incident, and an incident to both accounts and its texts', async () => {
  const { page, failures, close } = await pageAt('');
  expect(await page.locator('.first a').count()).toBeGreaterThan(40);
  await page.getByRole('link', { name: 'all incidents' }).click();
  const links = page.locator('.incidents a');
  expect(await links.count()).toBeGreaterThan(40);
  await page.getByRole('link', { name: 'Ambush of an army convoy in the Rasht Valley' }).click();
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toContain('Ambush');
  expect(await page.getByRole('heading', { name: 'Official account' }).count()).toBeGreaterThan(0);
  expect(
    await page.getByRole('heading', { name: 'Independent assessment' }).count(),
  ).toBeGreaterThan(0);
  expect(await page.locator('.passage cite').count()).toBeGreaterThan(3);
  const open = await page.getByRole('link', { name: 'Open in the atlas' }).getAttribute('href');
  expect(new URL(open ?? '', page.url()).href).toBe(
    `${site.url}?incident=rasht-convoy-ambush-2010`,
  );
  await page.locator('.passage cite a').first().click();
  expect(new URL(page.url()).pathname).toMatch(/\/sources\/$/u);
  expect(failures).toEqual([]);
  await close();
});

test('preview picture, feed and oEmbed are beside the page, and a phone need not scroll sideways', async () => {
  const { page, failures, close } = await pageAt('incident/khorog-fighting-2012/', 390);
  const size = await page
    .locator('figure img')
    .evaluate((image: HTMLImageElement) => [image.naturalWidth, image.naturalHeight]);
  expect(size).toEqual([1200, 630]);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(wide).toBeLessThanOrEqual(0);
  for (const kind of ['application/json+oembed', 'application/atom+xml']) {
    const href = await page.locator(`link[type="${kind}"]`).getAttribute('href');
    const answer = await page.request.get(new URL(href ?? '', page.url()).href);
    expect(answer.status()).toBe(200);
  }
  expect(failures).toEqual([]);
  await close();
});

test('the method page needs no scripts', async () => {
  const { page, failures, close } = await pageAt('method/');
  expect(await page.getByRole('heading', { level: 2 }).count()).toBeGreaterThan(8);
  expect(failures).toEqual([]);
  await close();
});

const INCIDENT = 'takhar-air-strike-2010';

test('with scripts on, the page of an incident gives way to the atlas at that incident, and nothing is ever blank', async () => {
  const atlas = await atlasIn(browser, site.url, { serviceWorkers: 'block' });
  const { page } = atlas;
  // Notes the heading at every change of the page.
  await page.addInitScript(() => {
    const seen: (string | null)[] = [];
    Object.assign(window, { seen });
    new MutationObserver(() => {
      if (document.getElementById('text') ?? document.querySelector('.shell'))
        seen.push(document.querySelector('h1')?.textContent ?? null);
      else if (seen.length > 0) seen.push(null);
    }).observe(document, { childList: true, subtree: true });
  });
  await atlas.open(`incident/${INCIDENT}/`);
  await page.locator('#panel h1').waitFor({ timeout: PATIENCE });
  const title = await atlas.title();
  const seen = await page.evaluate(() => (window as unknown as { seen: string[] }).seen);
  // The parser writes the page before its heading; from then on it stands.
  expect(new Set(seen.slice(seen.indexOf(title)))).toEqual(new Set([title]));
  expect(page.url().split('?')[0]).toBe(site.url);
  expect(atlas.query().get('incident')).toBe(INCIDENT);
  expect(await page.locator('.open').count()).toBe(0);
  expect(await atlas.painted()).toBeGreaterThan(0);
  expect(atlas.errors).toEqual([]);
  expect(atlas.strangers).toEqual([]);
  await page.reload({ waitUntil: 'domcontentloaded' });
  await page.locator('#panel h1').waitFor({ timeout: PATIENCE });
  expect(await atlas.title()).toBe(title);
  await atlas.close();
});

test.each([
  ['whose link names a part of it', `incident/${INCIDENT}/#text`, false],
  ['whose record cannot be loaded', `incident/${INCIDENT}/`, true],
] as const)('a page %s stays', async (_name, path, broken) => {
  const atlas = await atlasIn(browser, site.url, { serviceWorkers: 'block' });
  if (broken) site.break((file) => (file === 'data/atlas.json' ? { status: 500, body: '' } : null));
  await atlas.open(path);
  // The atlas's own last script has come, and two frames later the page would have gone.
  await atlas.page.waitForFunction(
    () =>
      ['Dossier-', 'atlas.json'].every((part) =>
        performance.getEntriesByType('resource').some(({ name }) => name.includes(part)),
      ),
    undefined,
    { timeout: PATIENCE },
  );
  await atlas.page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
  );
  expect(await atlas.page.locator('main#text h1').count()).toBe(1);
  expect(atlas.page.url()).toBe(site.url + path);
  site.break(null);
  await atlas.close();
});
