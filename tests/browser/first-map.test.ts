/** The drawn map comes first; the engine's takes its place when it is whole, and never out of a reader's hands. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterEach, expect, test } from 'vitest';
import { type Atlas, atlasIn, PAINTED, PATIENCE, WHOLE } from './support/atlas-driver.ts';
import { browser, openBuiltSite, site } from './support/built-site.ts';
import { holdFile } from './support/hold-file.ts';
import { SITE_ROOT } from './support/site.ts';

openBuiltSite();

const manifest = JSON.parse(readFileSync(join(SITE_ROOT, '.vite/manifest.json'), 'utf8')) as Record<
  string,
  { readonly file: string }
>;
const ENGINE = manifest['src/map/index.ts']?.file ?? 'no engine';

let atlas: Atlas;
afterEach(() => atlas.close());

/** Opens the atlas and holds the engine's file back until it is let through. */
async function openHeld(query = '') {
  atlas = await atlasIn(browser, site.url, { serviceWorkers: 'block' });
  const { page } = atlas;
  const engine = await holdFile(page, ENGINE);
  await atlas.open(query);
  await page.locator('.map-canvas[data-map-state="ready"]').waitFor({ timeout: PATIENCE });
  await expect.poll(engine.isAskedFor).toBe(true);
  return { page, release: engine.release };
}

const drawn = (page: Page) => page.locator('.map-drawn');
const buttons = (page: Page) =>
  page.locator('.atlas-map:not([inert]) .map-list button').allInnerTexts();
/** The engine's map stands behind, with everything on it. */
const engineIsWhole = (page: Page) =>
  page.locator('.map-canvas[data-map-next="ready"]').waitFor({ timeout: PATIENCE });
const link = () => new URL(atlas.page.url()).searchParams.get('map');

test('the drawn map is whole before the engine is there, and shows the same', async () => {
  const { page, release } = await openHeld();
  const first = await atlas.firstPainted();
  const names = await buttons(page);
  expect(await drawn(page).count()).toBe(1);
  expect(names.length).toBeGreaterThan(30);
  expect(await page.locator('.drawn-names text').count()).toBeGreaterThan(10);
  // Nothing says that a map is still to come: this one is whole
  expect(await page.getByText('The map is loading').count()).toBe(0);
  release();
  expect(await atlas.painted()).toBe(first);
  expect(await drawn(page).count()).toBe(0);
  expect(await page.locator('.atlas-map').count()).toBe(1);
  expect(await buttons(page)).toEqual(names);
  expect(atlas.errors).toEqual([]);
});

test('where the reader has gone and what was chosen meanwhile stays', async () => {
  const { page, release } = await openHeld();
  const region = page.getByRole('region', { name: 'Map of incidents', exact: true });
  const box = await region.boundingBox();
  if (box === null) throw new Error('The map has no box.');
  const [x, y] = [box.x + box.width / 2, box.y + box.height * 0.4];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 40, y + 50, { steps: 4 });
  await page.mouse.move(x + 80, y + 140, { steps: 4 });
  await page.mouse.up();
  await page.getByRole('button', { name: 'Zoom in', exact: true }).click();
  await page.mouse.move(box.x + box.width + 60, 20);
  await expect.poll(() => Number(link()?.split('/')[0])).toBeGreaterThan(7);
  await page.keyboard.press('1');
  await page.locator('.map-canvas[data-lens="official"]').waitFor();
  const at = link();
  const names = await buttons(page);
  release();
  await page.locator(WHOLE).waitFor({ timeout: PATIENCE });
  expect(await drawn(page).count()).toBe(0);
  expect(link()).toBe(at);
  expect(await buttons(page)).toEqual(names);
  // What had the focus has it on the new map
  expect(
    await page
      .getByRole('button', { name: 'Zoom in', exact: true })
      .evaluate((button) => button.matches(':focus')),
  ).toBe(true);
  expect(await page.locator('.map-canvas').getAttribute('data-lens')).toBe('official');
  expect(atlas.errors).toEqual([]);
});

test('an incident chosen meanwhile is ringed on the map that comes', async () => {
  const { page, release } = await openHeld();
  await page.locator('.map-list [data-mark="khorog-fighting-2012"]').evaluate((button) => {
    (button as HTMLElement).click();
  });
  await page.locator('.map-label-selected:not([hidden])').waitFor();
  release();
  await page.locator(PAINTED).waitFor({ timeout: PATIENCE });
  expect(await drawn(page).count()).toBe(0);
  expect(await page.locator('.map-label-selected:not([hidden])').innerText()).toContain('Khorog');
  expect(await atlas.title()).toContain('Khorog');
});

test.each([
  [
    'the keyboard',
    async (page: Page) => {
      await page.locator('.map-drawn').focus();
      await page.keyboard.press('ArrowRight');
    },
    async (page: Page) => page.locator('[data-panel="search"]').first().focus(),
  ],
  [
    'a hand that presses',
    async (page: Page) => {
      const box = await page.getByRole('button', { name: 'Zoom out' }).boundingBox();
      if (box === null) throw new Error('No button.');
      await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
      await page.mouse.down();
    },
    async (page: Page) => page.mouse.up(),
  ],
  [
    'a pointer on a mark',
    async (page: Page) => {
      const box = await page.locator('.drawn-discs [data-incident]').first().boundingBox();
      if (box === null) throw new Error('No mark.');
      await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
      await page.locator('.map-label-hover:not([hidden])').waitFor();
    },
    async (page: Page) => page.mouse.move(1300, 20),
  ],
])('the map is not taken from %s', async (_who, take, letGo) => {
  const { page, release } = await openHeld();
  await take(page);
  release();
  await engineIsWhole(page);
  expect(await drawn(page).count()).toBe(1);
  await letGo(page);
  await page.locator(WHOLE).waitFor({ timeout: PATIENCE });
  expect(await drawn(page).count()).toBe(0);
  expect(atlas.errors).toEqual([]);
});

test('where the engine’s file does not come the drawn map stays, and says why', async () => {
  atlas = await atlasIn(browser, site.url, { serviceWorkers: 'block' });
  const { page } = atlas;
  await page.route(`**/${ENGINE}`, (route) => route.abort());
  await atlas.open('?lens=official');
  await page
    .getByText('The map engine could not be started; the map is drawn in a simpler way.')
    .first()
    .waitFor({ timeout: PATIENCE });
  expect(await atlas.painted()).toBeGreaterThan(30);
  expect(await drawn(page).count()).toBe(1);
});
