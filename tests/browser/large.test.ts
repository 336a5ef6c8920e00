/** Ten thousand invented incidents in the real browser: everything a reader does with a small record works. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { generateAtlas } from '../bench/generate.ts';
import { type Atlas, atlasIn, launch, PATIENCE } from './support/atlas-driver.ts';
import { type Site, serveSite } from './support/site.ts';

const COUNT = 10_000;
let browser: Browser;
let site: Site;
let atlas: Atlas;

beforeAll(async () => {
  [browser, site] = await Promise.all([launch(), serveSite()]);
  const body = JSON.stringify(generateAtlas(COUNT));
  site.break((path) =>
    path === 'data/atlas.json' ? { status: 200, body, type: 'application/json' } : null,
  );
  atlas = await atlasIn(browser, site.url, { serviceWorkers: 'block' });
  await atlas.open();
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

const shown = async () =>
  Number((await atlas.page.locator('.timeline-count').innerText()).replace(/\D.*$/u, ''));

describe('a record of ten thousand incidents', () => {
  it('stands on the map as badges, and in the overview as the rows in sight', async () => {
    const { page } = atlas;
    await page.waitForFunction(
      () =>
        Number(document.querySelector<HTMLElement>('[data-clusters]')?.dataset['clusters'] ?? 0) >
        3,
      undefined,
      { timeout: PATIENCE },
    );
    await page.locator('.timeline-histogram').waitFor();
    expect(await shown()).toBe(COUNT);
    const rows = await page.locator('.overview-row').count();
    expect(rows).toBeGreaterThan(8);
    expect(rows).toBeLessThan(200);
    expect(
      Number(await page.locator('.overview-long li').first().getAttribute('aria-setsize')),
    ).toBeGreaterThan(1000);
  });

  it('makes the rows that are scrolled to', async () => {
    const { page } = atlas;
    await page.locator('#panel').evaluate((panel) => panel.scrollTo({ top: 40_000 }));
    await expect
      .poll(() => page.locator('.overview-long li').first().getAttribute('aria-posinset'))
      .not.toBe('1');
    await page.locator('#panel').evaluate((panel) => panel.scrollTo({ top: 0 }));
    await expect
      .poll(() => page.locator('.overview-long li').first().getAttribute('aria-posinset'))
      .toBe('1');
  });

  it('is brushed by keys, and the count follows', async () => {
    const { page } = atlas;
    await page.getByRole('slider').last().focus();
    for (let year = 0; year < 3; year += 1) await page.keyboard.press('PageDown');
    await expect.poll(shown).toBeLessThan(COUNT);
    await page.keyboard.press('End');
    await expect.poll(shown).toBe(COUNT);
  });

  it('opens an incident, and the next', async () => {
    const { page, title } = atlas;
    await page.locator('.overview-row').first().click();
    await page.locator('.dossier').waitFor();
    const first = await title();
    await page.keyboard.press('j');
    await expect.poll(title).not.toBe(first);
    await page.keyboard.press('Escape');
    await page.locator('.overview-row').first().waitFor();
  });

  it('is filtered by words once the index is made', async () => {
    const { page } = atlas;
    await page.keyboard.press('/');
    await page.locator('#search-text').fill('shelling bridge');
    await expect.poll(shown, { timeout: PATIENCE }).toBeLessThan(COUNT / 10);
    expect(await shown()).toBeGreaterThan(50);
    await page.locator('.search-hit').first().waitFor();
    await page.locator('#search-text').fill('');
    await expect.poll(shown).toBe(COUNT);
    await page.keyboard.press('Escape');
  });

  it('is listed as a table of which the rows in sight are made', async () => {
    const { page } = atlas;
    await page.goto(`${site.url}?view=list`);
    await page.locator('.list-long tbody tr').first().waitFor({ timeout: PATIENCE });
    const table = page.locator('.list-long');
    expect(await table.getAttribute('aria-rowcount')).toBe(String(COUNT + 1));
    expect(await page.locator('.list-long tbody tr').count()).toBeLessThan(200);
    await page.getByRole('button', { name: 'Place' }).first().click();
    await expect
      .poll(() => page.locator('.list-long th[aria-sort]').innerText())
      .toContain('Place');
  });

  it('did all of it without an error', () => {
    expect(atlas.errors).toEqual([]);
  });
});

describe('a load that takes its time', () => {
  it('says how far it is, and stops when told to, with a way back', async () => {
    const slow = await atlasIn(browser, site.url, { serviceWorkers: 'block' });
    await slow.page.route('**/data/atlas.json', () => {
      // Never answered: the reader sees the wait, and ends it.
    });
    await slow.open();
    await slow.page.getByRole('progressbar').waitFor();
    await slow.page.getByRole('button', { name: 'Cancel' }).click();
    await slow.page.getByRole('status').waitFor();
    await slow.page.unroute('**/data/atlas.json');
    await slow.page.getByRole('button', { name: 'Load the record' }).click();
    await slow.page.locator('#panel h1').first().waitFor({ timeout: PATIENCE });
    await slow.close();
  });
});
