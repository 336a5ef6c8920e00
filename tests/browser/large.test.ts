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
    await page.locator('.overview-row').nth(8).waitFor();
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

  it('is gone through by keys, to its end and back, and the focus is never lost', async () => {
    const { page } = atlas;
    const at = () =>
      page.evaluate(() => {
        const row = document.activeElement?.closest('.overview-long li');
        const [place, of] = ['aria-posinset', 'aria-setsize'].map((name) =>
          Number(row?.getAttribute(name)),
        );
        return { place, isLast: place === of && (of ?? 0) > 0 };
      });
    await page.locator('.overview-row').first().focus();
    await page.keyboard.press('PageDown');
    await expect.poll(at).toMatchObject({ place: 9 });
    await page.keyboard.press('End');
    await expect.poll(at).toMatchObject({ isLast: true });
    await page.keyboard.press('PageUp');
    await expect.poll(at).toMatchObject({ isLast: false });
    await page.keyboard.press('Home');
    await expect.poll(at).toMatchObject({ place: 1 });
    // Scrolled away from the row that had the focus, the rows keep one stop for Tab.
    await page.locator('#panel').evaluate((panel) => panel.scrollTo({ top: 40_000 }));
    await expect
      .poll(() => page.locator('.overview-long li').first().getAttribute('aria-posinset'))
      .not.toBe('1');
    expect(await page.locator('.overview-row[tabindex="0"]').count()).toBe(1);
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
    await expect.poll(shown).toBeLessThan(COUNT / 10);
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
    const index = () =>
      page.evaluate(() =>
        Number(document.activeElement?.closest('tr')?.getAttribute('aria-rowindex')),
      );
    await table.locator('tbody button').first().focus();
    expect(await table.locator('tbody button[tabindex="0"]').count()).toBe(1);
    await page.keyboard.press('End');
    await expect.poll(index).toBe(COUNT + 1);
    await page.keyboard.press('PageUp');
    await expect.poll(index).toBe(COUNT - 7);
    await page.keyboard.press('Home');
    await expect.poll(index).toBe(2);
  });

  it('lays its texts by incidents out in portions', async () => {
    const { page } = atlas;
    await page.goto(`${site.url}?view=sources`);
    const rows = page.locator('.sources-matrix tbody tr');
    await rows.first().waitFor({ timeout: PATIENCE });
    expect(await rows.count()).toBe(500);
    await page.getByText(`and ${COUNT - 500} more`).waitFor();
    await page.getByRole('button', { name: 'Show the next 500' }).click();
    await expect.poll(() => rows.count()).toBe(1000);
  });

  it('says in a cut list how many are not shown, and leads to the table that has them', async () => {
    const { page } = atlas;
    await page.goto(`${site.url}?q=bridge`);
    await page.locator('#panel h1').waitFor({ timeout: PATIENCE });
    await page.keyboard.press('/');
    const more = page.locator('.search-group li', { hasText: /^and \d+ more/u }).first();
    await more.waitFor({ timeout: PATIENCE });
    await more.getByRole('button', { name: 'Open the list' }).click();
    await page.locator('.list-long tbody tr').first().waitFor();
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
