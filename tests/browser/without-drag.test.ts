/** Everything that can be dragged (the brush, the sheet, the map) can be done by presses alone; none of them moves. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { atlasIn, launch } from './support/atlas-driver.ts';
import { type Site, serveSite } from './support/site.ts';
import { WITHOUT_MAP } from './support/views.ts';

let browser: Browser;
let site: Site;

beforeAll(async () => {
  [browser, site] = await Promise.all([launch(WITHOUT_MAP), serveSite()]);
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

const reader = () => atlasIn(browser, site.url, { serviceWorkers: 'block' });

it('sets and moves the window of time', async () => {
  const { page, open, query, close } = await reader();
  await open();
  await page.locator('.timeline-window').click();
  const field = page.locator('.timeline-popover:popover-open input');
  await field.nth(0).fill('2010-01-01');
  await field.nth(1).fill('2010-12-31');
  await expect.poll(() => query().get('time')).toBe('2010-01-01..2010-12-31');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: /^Step/u }).click();
  await expect.poll(() => query().get('time')).toBe('2010-02-01..2011-01-31');
  await page.locator('.timeline-window').click();
  await page.locator('.timeline-popover:popover-open button').click();
  await expect.poll(() => query().get('time')).toBeNull();
  await close();
});

it('goes through the heights of the sheet', async () => {
  const { page, open, close } = await reader();
  await page.setViewportSize({ width: 390, height: 844 });
  await open();
  const sheet = page.locator('.sheet');
  await page.locator('.overview h1').waitFor();
  // Said over the map, and over a sheet that covers it.
  await page.getByRole('button', { name: 'Dismiss' }).click();
  for (const stop of ['full', 'peek', 'half']) {
    await page.locator('.sheet-handle').click();
    await expect.poll(() => sheet.getAttribute('data-stop')).toBe(stop);
  }
  await close();
});

it('moves the map: nearer where it is pressed twice, out by a button, and home', async () => {
  const { page, open, painted, query, close } = await reader();
  await open('?map=6.50/38.4000/69.4000');
  await painted();
  const ground = page.locator('.map-drawn');
  const box = await ground.boundingBox();
  if (box === null) throw new Error('The map has no box.');
  const at = () => (query().get('map') ?? '').split('/').map(Number);
  await ground.dblclick({ position: { x: box.width / 2, y: box.height - 120 } });
  await expect.poll(() => at()[0]).toBeCloseTo(7.5, 1);
  await page.getByRole('button', { name: 'Zoom out', exact: true }).click();
  await expect.poll(() => at()[0]).toBeLessThan(7);
  // As near as before, and further south.
  expect(at()[1]).toBeLessThan(38.3);
  await page.getByRole('button', { name: 'Show the whole region' }).click();
  await expect.poll(() => query().get('map')).toBeNull();
  await close();
});
