/**
 * axe-core finds nothing in any view, at three sizes, light and dark, by all its rules. A view is opened once and
 * then resized and recoloured, as a reader who turns a tablet or whose evening begins.
 */
import { describe, expect, it } from 'vitest';
import { type Atlas, atlasIn, launch } from './support/atlas-driver.ts';
import { axeFaults } from './support/axe.ts';
import { browser, openBuiltSite, site } from './support/built-site.ts';
import type { View } from './support/view.ts';
import { openView, settled, VIEWS, WITHOUT_MAP } from './support/views.ts';

openBuiltSite(WITHOUT_MAP);

const SIZES = [
  { width: 1440, height: 900 },
  { width: 1024, height: 768 },
  { width: 390, height: 844 },
];

/** What axe finds in a view at each size and in each colouring, each line headed by where. */
async function faultsIn(atlas: Atlas, view: View): Promise<string[]> {
  const { page } = atlas;
  await openView(atlas, view);
  const found: string[] = [];
  for (const size of SIZES)
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.setViewportSize(size);
      await page.emulateMedia({ colorScheme });
      await settled(page);
      for (const fault of await axeFaults(page))
        found.push(`${size.width} ${colorScheme}: ${fault}`);
    }
  return found;
}

describe('axe finds nothing', () => {
  it.each(Object.entries(VIEWS))('in: %s', async (_name, view) => {
    const atlas = await atlasIn(browser, site.url, { serviceWorkers: 'block' });
    try {
      expect(await faultsIn(atlas, view)).toEqual([]);
    } finally {
      await atlas.close();
    }
  });

  it('with the map painted and an incident focused on it', async () => {
    const painting = await launch();
    try {
      const atlas = await atlasIn(painting, site.url, { serviceWorkers: 'block' });
      await atlas.open();
      await atlas.painted();
      await atlas.page.locator('.map-list button').first().focus();
      await atlas.page.locator('.map-label:not([hidden])').first().waitFor();
      expect(await axeFaults(atlas.page)).toEqual([]);
    } finally {
      await painting.close();
    }
  });

  it('tells what is chosen in forced colours, where grounds are taken away', async () => {
    const atlas = await atlasIn(browser, site.url, {
      serviceWorkers: 'block',
      forcedColors: 'active',
    });
    await openView(atlas, { query: '', ready: '.overview-sort button' });
    const grounds = await atlas.page.evaluate(() =>
      [...document.querySelectorAll('.lens, .overview-sort')].map((group) =>
        ['true', 'false'].map((pressed) => {
          const button = group.querySelector(`[aria-pressed="${pressed}"]`);
          return button === null ? '' : getComputedStyle(button).backgroundColor;
        }),
      ),
    );
    expect(grounds.length).toBe(2);
    for (const [chosen, other] of grounds) expect(chosen).not.toBe(other);
    await atlas.close();
  });

  it('is a check that can fail: faults put into the page are found', async () => {
    const atlas = await atlasIn(browser, site.url, { serviceWorkers: 'block' });
    await atlas.open();
    await atlas.page.locator('.overview h1').waitFor();
    await atlas.page.evaluate(() => {
      const box = document.querySelector('.overview');
      box?.append(document.createElement('img'), document.createElement('button'));
      const faint = document.createElement('p');
      faint.textContent = 'Faint words';
      faint.style.color = '#ccc';
      box?.prepend(faint);
    });
    const rules = (await axeFaults(atlas.page)).map((fault) => fault.split(' ')[0]);
    expect(rules).toEqual(expect.arrayContaining(['image-alt', 'button-name', 'color-contrast']));
    await atlas.close();
  });
});
