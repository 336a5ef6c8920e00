/**
 * axe-core finds nothing in any view, at three sizes, light and dark. A view is opened once and then
 * resized and recoloured, as a reader who turns a tablet or whose evening begins.
 */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Atlas, atlasIn, launch, PATIENCE } from './support/atlas-driver.ts';
import { axeFaults } from './support/axe.ts';
import { type Site, serveSite } from './support/site.ts';

let browser: Browser;
let site: Site;

beforeAll(async () => {
  [browser, site] = await Promise.all([launch(), serveSite()]);
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

const SIZES = [
  { width: 1440, height: 900 },
  { width: 1024, height: 768 },
  { width: 390, height: 844 },
];

interface View {
  readonly query: string;
  /** What must be there before the view is judged. */
  readonly ready: string;
  readonly then?: (page: Page) => Promise<void>;
}

const panel = (name: string) => async (page: Page) => {
  await page.locator(`.header [data-panel="${name}"]`).click();
  await page.locator(`[data-drawer="${name}"] :is(input, button, a)`).nth(1).waitFor();
};

const VIEWS: Readonly<Record<string, View>> = {
  overview: { query: '', ready: '.overview h1' },
  'overview, other lens, filtered': {
    query: '?lens=official&camp=independent&known=2012-01-01&time=2009-01-01..2012-12-31',
    ready: '.overview h1',
  },
  'overview, nothing left': { query: '?q=zzzzzz', ready: '.overview-empty' },
  dossier: { query: '?incident=rasht-convoy-ambush-2010', ready: '.dossier h1' },
  'dossier with open passage': {
    query: '?incident=takhar-air-strike-2010',
    ready: '.dossier .source-button',
    then: async (page) => {
      await page.locator('.source-button').first().click();
      await page.locator('.passage').waitFor();
      for (const details of await page.locator('.dossier details:not([open]) > summary').all())
        await details.click();
    },
  },
  'dossier as known by a day, one lens': {
    query: '?incident=khujand-car-bomb-2010&lens=independent&known=2011-01-01',
    ready: '.dossier h1',
  },
  'dossier, covered': { query: '?incident=khorog-fighting-2012&cover=1', ready: '#panel h1' },
  'region-wide claims': { query: '?view=regional', ready: '#panel h1' },
  list: { query: '?view=list', ready: '.list table' },
  tours: { query: '?view=tours', ready: '.tour-card' },
  'a tour': { query: '?view=tours&tour=five-minute-argument', ready: '.tour h1' },
  practice: { query: '?view=practice', ready: '#panel h1' },
  sources: { query: '?view=sources', ready: '#panel h1' },
  method: { query: '?view=method', ready: '#panel h1' },
  search: {
    query: '?q=khujand',
    ready: '.overview h1',
    then: async (page) => {
      await panel('search')(page);
      await page.locator('.search-hit').first().waitFor();
    },
  },
  filter: {
    query: '?camp=official&time=2009-01-01..2012-12-31',
    ready: '.overview h1',
    then: panel('filter'),
  },
  share: { query: '?incident=takhar-air-strike-2010', ready: '.dossier h1', then: panel('share') },
  menu: { query: '', ready: '.overview h1', then: panel('menu') },
  'a link with faults': { query: '?lens=sideways&incident=nobody', ready: '.notice' },
  presenting: {
    query: '?view=tours&tour=five-minute-argument&scene=2&present=1',
    ready: '.present-main',
  },
  'a handout': {
    query: '?incident=takhar-air-strike-2010&handout=comparison',
    ready: '.handouts, .handout, h1',
  },
};

/** What axe finds in a view at each size and in each theme, each line headed by where. */
async function faultsIn(atlas: Atlas, { query, ready, then }: View): Promise<string[]> {
  const { page } = atlas;
  await atlas.open(query);
  await page.locator(ready).first().waitFor({ timeout: PATIENCE });
  await then?.(page);
  const found: string[] = [];
  for (const size of SIZES) {
    await page.setViewportSize(size);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await page.locator(ready).first().waitFor({ timeout: PATIENCE });
      for (const fault of await axeFaults(page))
        found.push(`${size.width} ${colorScheme}: ${fault}`);
    }
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
    const atlas = await atlasIn(browser, site.url, { serviceWorkers: 'block' });
    await atlas.open();
    await atlas.painted();
    await atlas.page.locator('.map-list button').first().focus();
    await atlas.page.locator('.map-label:not([hidden])').first().waitFor();
    expect(await axeFaults(atlas.page)).toEqual([]);
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
