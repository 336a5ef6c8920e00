/** The first page before its script runs, and how the atlas takes its place. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { atlasIn, PATIENCE } from './support/atlas-driver.ts';
import { axeFaults } from './support/axe.ts';
import { browser, openBuiltSite, site } from './support/built-site.ts';
import { holdFile } from './support/hold-file.ts';

openBuiltSite();

/** Waits for the whole page, whose scripts may be held back. */
const parsed = (page: Page) =>
  page.waitForFunction(() => document.readyState !== 'loading', undefined, { timeout: PATIENCE });

type Spot = readonly [look: string, x: number, y: number];

/** Middles of elements on the screen, each with what an attribute says of it. */
const spots = (page: Page, selector: string, attribute: string) =>
  page.evaluate(
    ([wanted, name]) =>
      [...document.querySelectorAll(wanted)].map((element): Spot => {
        const { left, top, width, height } = element.getBoundingClientRect();
        const look = element.getAttribute(name)?.replace('#first-', '').replace('_', '|') ?? '';
        return [look, left + width / 2, top + height / 2];
      }),
    [selector, attribute] as const,
  );

/** Which of the map's the picture has nowhere, within 2 px. */
const missing = (drawn: readonly Spot[], pictured: readonly Spot[]) =>
  drawn.filter(
    ([look, x, y]) =>
      !pictured.some(([other, left, top]) => other === look && Math.hypot(left - x, top - y) <= 2),
  );

test.each([
  ['desk', { width: 1440, height: 900 }, 'disc', '.first-map use', 'href', 50],
  // Stems are shorter on a phone: the towns they rise from are where they will be.
  ['phone', { width: 390, height: 844 }, 'town', '.first-map circle[cx]', 'class', 2],
] as const)(
  'on a %s the picture has every mark where the map will have it',
  async (_where, viewport, what, selector, attribute, least) => {
    const atlas = await atlasIn(browser, site.url, { viewport, serviceWorkers: 'block' });
    const { page } = atlas;
    const script = await holdFile(page, 'assets/first-*.js');
    const engine = await holdFile(page, 'assets/map-*.js');
    await page.goto(site.url, { waitUntil: 'commit' });
    await parsed(page);
    const pictured = await spots(page, selector, attribute);
    expect(pictured.length).toBeGreaterThanOrEqual(least);
    script.release();
    expect(await atlas.firstPainted()).toBeGreaterThan(20);
    const drawn =
      what === 'disc'
        ? await spots(page, '.drawn-discs [data-reading]', 'data-reading')
        : await spots(page, '.drawn-points > g', 'role');
    expect(drawn.length).toBeGreaterThanOrEqual(what === 'disc' ? 50 : 2);
    expect(missing(drawn, pictured)).toEqual([]);
    engine.release();
    await atlas.painted();
    expect(await page.locator('.first-map, .first').count()).toBe(0);
    expect(atlas.errors).toEqual([]);
    await atlas.close();
  },
);

test('the picture stands under the map until that is whole', async () => {
  const atlas = await atlasIn(browser, site.url, { serviceWorkers: 'block' });
  const { page } = atlas;
  const ground = await holdFile(page, 'basemap/basemap.pmtiles');
  await page.goto(site.url, { waitUntil: 'commit' });
  await page.locator('.overview-row').first().waitFor({ timeout: PATIENCE });
  await page.locator('.map-pane > .first-map').waitFor({ state: 'attached', timeout: PATIENCE });
  expect(await page.locator('main.first').count()).toBe(0);
  ground.release();
  await page.locator('.first-map').waitFor({ state: 'detached', timeout: PATIENCE });
  await atlas.painted();
  expect(atlas.errors).toEqual([]);
  await atlas.close();
});

test('a link that asks for something else shows neither picture nor list', async () => {
  const atlas = await atlasIn(browser, site.url, { serviceWorkers: 'block' });
  const { page } = atlas;
  const script = await holdFile(page, 'assets/first-*.js');
  await page.goto(`${site.url}?view=sources`, { waitUntil: 'commit' });
  await page.locator('main.first').waitFor({ state: 'attached', timeout: PATIENCE });
  expect(await page.locator('.first-map').isVisible()).toBe(false);
  expect(await page.locator('main.first').isVisible()).toBe(false);
  script.release();
  await page.locator('#panel h1').waitFor({ timeout: PATIENCE });
  await atlas.close();
});

test.each([
  [1440, 900],
  [390, 844],
] as const)('axe finds nothing in the first page at %i by %i', async (width, height) => {
  const atlas = await atlasIn(browser, site.url, {
    viewport: { width, height },
    serviceWorkers: 'block',
  });
  const script = await holdFile(atlas.page, 'assets/first-*.js');
  await atlas.page.goto(site.url, { waitUntil: 'commit' });
  await parsed(atlas.page);
  for (const colorScheme of ['light', 'dark'] as const) {
    await atlas.page.emulateMedia({ colorScheme });
    expect([colorScheme, await axeFaults(atlas.page)]).toEqual([colorScheme, []]);
  }
  script.release();
  await atlas.close();
});

test('without scripts the page is map and list, and every link leads to a page', async () => {
  const context = await browser.newContext({
    javaScriptEnabled: false,
    colorScheme: 'dark',
    viewport: { width: 1440, height: 900 },
  });
  context.setDefaultTimeout(PATIENCE);
  const page = await context.newPage();
  await page.goto(site.url);
  const map = await page.locator('.first-map').boundingBox();
  const list = await page.locator('main.first').boundingBox();
  expect(map?.width).toBeGreaterThan(400);
  expect((map?.x ?? 0) + (map?.width ?? 0)).toBeLessThan(list?.x ?? 0);
  const link = page.locator('main.first table a').first();
  const title = await link.innerText();
  await link.click();
  expect(await page.locator('main h1').innerText()).toBe(title);
  await context.close();
});
