import { expect, test } from 'vitest';
import { browser, openBuiltSite, site } from './support/built-site.ts';

openBuiltSite();

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
