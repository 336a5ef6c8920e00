import type { Locator } from 'playwright-core';
import { expect, test } from 'vitest';
import { PATIENCE } from './support/atlas-driver.ts';
import { browser, openBuiltSite, site } from './support/built-site.ts';

openBuiltSite();

/** Follows a link, and waits until all of its page is there. */
const follow = async (link: Locator) => {
  await link.click();
  await link.page().waitForLoadState('domcontentloaded');
};

/** A page without scripts, and what went wrong on it. */
async function pageAt(path: string, width = 1024) {
  const context = await browser.newContext({
    javaScriptEnabled: false,
    viewport: { width, height: 900 },
  });
  context.setDefaultTimeout(PATIENCE);
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
  await follow(page.getByRole('link', { name: 'all incidents' }));
  const links = page.locator('.incidents a');
  expect(await links.count()).toBeGreaterThan(40);
  await follow(page.getByRole('link', { name: 'Ambush of an army convoy in the Rasht Valley' }));
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
  await follow(page.locator('.passage cite a').first());
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

/** The tours as they are served. */
const toursServed = async () =>
  (await (await fetch(`${site.url}data/tours.json`)).json()) as {
    id: string;
    title: string;
    scenes: { title: string; text: string; incident: string | null; passage: unknown }[];
  }[];

test('with scripts off, the first page leads to every tour, whose scenes can be read, and from there to each incident and back', async () => {
  const { page, failures, close } = await pageAt('');
  const tours = await toursServed();
  expect(tours.length).toBeGreaterThan(2);
  const followed = new Set<string>();
  for (const tour of tours) {
    await page.goto(site.url);
    await follow(page.getByRole('link', { name: 'all incidents' }));
    await follow(page.getByRole('link', { name: tour.title, exact: true }));
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(tour.title);
    const address = page.url();
    const scenes = page.locator('main section');
    expect(await scenes.locator('h2').allInnerTexts()).toEqual(
      tour.scenes.map(({ title }, index) => `${index + 1}. ${title}`),
    );
    for (const [index, scene] of tour.scenes.entries()) {
      const shown = scenes.nth(index);
      const words = (text: string) => text.replaceAll(/\s+/gu, ' ').trim();
      expect(words(await shown.innerText())).toContain(words(scene.text.split('\n\n')[0] ?? ''));
      expect(await shown.locator('.passage cite').count()).toBe(scene.passage === null ? 0 : 1);
      if (scene.incident === null) continue;
      const link = shown.locator(`a[href="../../incident/${scene.incident}/"]`);
      expect(await link.count()).toBe(1);
      if (followed.has(scene.incident)) continue;
      followed.add(scene.incident);
      await follow(link);
      expect(page.url()).toBe(`${site.url}incident/${scene.incident}/`);
      expect(await page.locator('.question').count()).toBeGreaterThan(0);
      await page.goBack();
      expect(page.url()).toBe(address);
    }
  }
  expect(failures).toEqual([]);
  await close();
});

test('with scripts off, a passage of a tour leads to its text, and a text to what it tells of', async () => {
  const { page, failures, close } = await pageAt('incident/');
  const [tour] = await toursServed();
  await follow(page.getByRole('link', { name: tour?.title ?? '', exact: true }));
  await follow(page.locator('.passage cite a').first());
  const { pathname, hash } = new URL(page.url());
  expect(pathname).toMatch(/\/sources\/$/u);
  const text = page.locator(hash);
  expect(await text.isVisible()).toBe(true);
  await follow(text.locator('a[href*="incident/"]').first());
  expect(new URL(page.url()).pathname).toMatch(/\/incident\/[a-z0-9-]+\/$/u);
  expect(await page.locator('.passage').count()).toBeGreaterThan(0);
  expect(failures).toEqual([]);
  await close();
});

test('with scripts off, every page names the sources and the method, whose examples and files open', async () => {
  const { page, failures, close } = await pageAt('');
  await follow(page.getByRole('link', { name: 'all incidents' }));
  await follow(page.getByRole('navigation').getByRole('link', { name: 'Sources' }));
  const { documents } = (await (await fetch(`${site.url}data/atlas.json`)).json()) as {
    documents: { id: string; title: string }[];
  };
  expect(await page.locator('main > section').count()).toBe(documents.length);
  for (const { id, title } of documents)
    expect(await page.locator(`#${id} h2`).innerText()).toContain(title);
  await follow(page.getByRole('navigation').getByRole('link', { name: 'Method' }));
  expect(await page.getByRole('heading', { level: 2 }).count()).toBeGreaterThan(8);
  for (const file of await page.locator('a[download]').all()) {
    const href = await file.getAttribute('href');
    const answer = await page.request.get(new URL(href ?? '', page.url()).href);
    expect(answer.status(), href ?? '').toBe(200);
  }
  await follow(page.locator('main a[href*="../incident/"]').first());
  expect(await page.locator('.passage').count()).toBeGreaterThan(0);
  expect(failures).toEqual([]);
  await close();
});
