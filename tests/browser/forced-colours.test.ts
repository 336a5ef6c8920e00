/** Where the system forces its colours, as high-contrast themes do: what is drawn and focused is seen, light and dark. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { atlasIn, launch } from './support/atlas-driver.ts';
import { drawingsUnseen } from './support/forced.ts';
import { type Site, serveSite } from './support/site.ts';
import { openView, settled, VIEWS, WITHOUT_MAP } from './support/views.ts';

let browser: Browser;
let site: Site;

beforeAll(async () => {
  [browser, site] = await Promise.all([launch(WITHOUT_MAP), serveSite()]);
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

const reader = () =>
  atlasIn(browser, site.url, { serviceWorkers: 'block', forcedColors: 'active' });

describe('in forced colours', () => {
  it.each(Object.entries(VIEWS))('every drawing is seen in: %s', async (_name, view) => {
    const atlas = await reader();
    const { page } = atlas;
    try {
      await openView(atlas, view);
      const found: string[] = [];
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme, forcedColors: 'active' });
        await settled(page);
        for (const fault of await drawingsUnseen(page)) found.push(`${colorScheme}: ${fault}`);
      }
      expect(found).toEqual([]);
    } finally {
      await atlas.close();
    }
  });

  it.each(['light', 'dark'] as const)(
    'a theme of the atlas’s own is no hindrance: %s, on the ground of the other',
    async (theme) => {
      const atlas = await reader();
      const { page } = atlas;
      await page.emulateMedia({
        colorScheme: theme === 'light' ? 'dark' : 'light',
        forcedColors: 'active',
      });
      for (const [query, ready] of [
        ['', '.overview-row'],
        ['&incident=takhar-air-strike-2010', '.dossier .source-button'],
        ['&view=list', '.list table'],
      ] as const) {
        await openView(atlas, { query: `?theme=${theme}${query}`, ready });
        expect(await drawingsUnseen(page)).toEqual([]);
      }
      await atlas.close();
    },
  );

  it('the ring is drawn by an outline, which is not taken away', async () => {
    const atlas = await reader();
    const { page } = atlas;
    // The title takes the focus a moment after the dossier is seen: an earlier press would be one of another place.
    await openView(atlas, {
      query: '?incident=takhar-air-strike-2010',
      ready: '.dossier h1:focus',
    });
    const bare: string[] = [];
    for (let stop = 0; stop < 60; stop += 1) {
      await page.keyboard.press('Tab');
      const fault = await page.evaluate(() => {
        const at = document.activeElement;
        // The map's own list shows its focus as ring and label on the map.
        if (at === null || at === document.body || at.closest('.map-list') !== null) return '';
        const ringed = [null, '::after'].some((part) => {
          const { outlineStyle, outlineColor } = getComputedStyle(at, part);
          return outlineStyle !== 'none' && !/^rgba.*, 0\)$/u.test(outlineColor);
        });
        return ringed ? '' : `${at.tagName} ${at.className}`;
      });
      if (fault !== '') bare.push(fault);
    }
    expect(bare).toEqual([]);
    await atlas.close();
  });

  it('is a check that can fail: a drawing in the colour of the ground is found', async () => {
    const atlas = await reader();
    const { page } = atlas;
    await openView(atlas, { query: '', ready: '.overview-sort button' });
    await page.evaluate(() => {
      const space = 'http://www.w3.org/2000/svg';
      const svg = document.createElementNS(space, 'svg');
      svg.setAttribute('class', 'planted');
      const circle = document.createElementNS(space, 'circle');
      circle.setAttribute('r', '9');
      circle.setAttribute('fill', getComputedStyle(document.body).backgroundColor);
      svg.append(circle);
      document.querySelector('.overview')?.prepend(svg);
    });
    expect((await drawingsUnseen(page)).join()).toContain('planted');
    await atlas.close();
  });
});
