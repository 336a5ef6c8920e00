/** The views within the shell: map, strip of time, panel and drawer. */
import type { Page } from 'playwright-core';
import type { View } from './view.ts';

const panel = (name: string) => async (page: Page) => {
  // By script: on a phone the way to a panel is the menu, and the view is what is judged here.
  await page.evaluate(
    (wanted) => document.querySelector<HTMLElement>(`[data-panel="${wanted}"]`)?.click(),
    name,
  );
  await page.locator(`[data-drawer="${name}"] :is(input, button, a)`).nth(1).waitFor();
};

/** Opens everything that is folded, as far as it is in the page. */
const unfold = (page: Page) =>
  page.evaluate(() => {
    for (const details of document.querySelectorAll<HTMLDetailsElement>('#panel details'))
      details.open = true;
  });

/** Opens the legend, the shelf and the like: what is folded beside the panel. */
const unfoldMap = async (page: Page) => {
  // On a phone they are in the menu, and in the page all the same.
  await page.locator('.map-pane .legend').waitFor({ state: 'attached' });
  await page.evaluate(() => {
    for (const details of document.querySelectorAll<HTMLDetailsElement>('.map-pane details'))
      details.open = true;
    for (const button of document.querySelectorAll<HTMLElement>('.shelf [aria-expanded="false"]'))
      button.click();
  });
};

/** Codes the claim in hand, and shows the record's coding beside it. */
async function codeOne(page: Page): Promise<void> {
  for (const choice of await page.locator('.practice-choice').all())
    await choice.locator('input').first().check();
  await page.locator('.practice-form button[type="submit"]').click();
  await page.locator('.practice-compare').waitFor();
}

/** Goes through all ten claims to the result. */
async function codeAll(page: Page): Promise<void> {
  const next = page.locator('.practice-compare ~ button');
  for (let claim = 1; claim <= 10; claim += 1) {
    await codeOne(page);
    await next.click();
    await next.waitFor({ state: 'detached' });
  }
}

export const SHELL: Readonly<Record<string, View>> = {
  overview: { query: '', ready: '.overview h1' },
  'overview, other lens, filtered': {
    query: '?lens=official&camp=independent&known=2012-01-01&time=2009-01-01..2012-12-31',
    ready: '.overview h1',
  },
  'overview, nothing left': { query: '?q=zzzzzz', ready: '.overview-empty' },
  'overview, legend and shelf unfolded': {
    query: '',
    ready: '.overview h1',
    act: unfoldMap,
  },
  'overview, typing dates': {
    query: '?known=2012-01-01',
    ready: '.timeline-window',
    act: async (page) => {
      await page.locator('.timeline-window').evaluate((button: HTMLElement) => button.click());
      await page.locator('.timeline-popover:popover-open input').first().waitFor();
    },
  },
  dossier: { query: '?incident=rasht-convoy-ambush-2010', ready: '.dossier h1' },
  'dossier with open passage': {
    query: '?incident=takhar-air-strike-2010',
    ready: '.dossier .source-button',
    act: async (page) => {
      await page.locator('.source-button').first().click();
      await page.locator('.passage').waitFor();
      await unfold(page);
    },
  },
  'dossier as known by a day, one lens': {
    query: '?incident=khujand-car-bomb-2010&lens=independent&known=2011-01-01',
    ready: '.dossier h1',
  },
  'dossier, covered': { query: '?incident=khorog-fighting-2012&cover=1', ready: '#panel h1' },
  'region-wide claims': { query: '?view=regional', ready: '#panel h1', act: unfold },
  list: { query: '?view=list', ready: '.list table' },
  'list, nothing left': { query: '?view=list&q=zzzzzz', ready: '.list' },
  tours: { query: '?view=tours', ready: '.tour-card' },
  'a tour': { query: '?view=tours&tour=five-minute-argument', ready: '.tour h1' },
  practice: { query: '?view=practice&seed=1234', ready: '.practice-form' },
  'practice, a claim coded': {
    query: '?view=practice&seed=1234',
    ready: '.practice-form',
    act: codeOne,
  },
  'practice, the result': {
    query: '?view=practice&seed=1234',
    ready: '.practice-form',
    act: codeAll,
  },
  sources: { query: '?view=sources', ready: '#panel h1', act: unfold },
  method: { query: '?view=method', ready: '#panel h1', act: unfold },
  search: {
    query: '?q=khujand',
    ready: '.overview h1',
    act: async (page) => {
      await panel('search')(page);
      await page.locator('.search-hit').first().waitFor();
    },
  },
  'search, a claim checked': {
    query: '',
    ready: '.overview h1',
    act: async (page) => {
      await panel('search')(page);
      await page.locator('.check textarea').fill('An air strike on a convoy in Takhar in 2010');
      await page.locator('.check button[type="submit"]').click();
      await page.locator('.check-match').first().waitFor();
    },
  },
  filter: {
    query: '?camp=official&time=2009-01-01..2012-12-31',
    ready: '.overview h1',
    act: panel('filter'),
  },
  share: { query: '?incident=takhar-air-strike-2010', ready: '.dossier h1', act: panel('share') },
  menu: { query: '', ready: '.overview h1', act: panel('menu') },
  'a link with faults': { query: '?lens=sideways&incident=nobody', ready: '.notice' },
  presenting: {
    query: '?view=tours&tour=five-minute-argument&scene=2&present=1',
    ready: '.present-main',
  },
};
