/** Every view of the atlas, as a link and what a reader does to see it whole. */
import type { Page } from 'playwright-core';
import { type Atlas, PATIENCE } from './atlas-driver.ts';

export interface View {
  readonly query: string;
  /** What must be there before the view is judged. */
  readonly ready: string;
  readonly act?: (page: Page) => Promise<void>;
}

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

export const VIEWS: Readonly<Record<string, View>> = {
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
  tours: { query: '?view=tours', ready: '.tour-card' },
  'a tour': { query: '?view=tours&tour=five-minute-argument', ready: '.tour h1' },
  practice: { query: '?view=practice', ready: '#panel h1' },
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
  'a handout': {
    query: '?incident=takhar-air-strike-2010&handout=comparison',
    ready: '.handouts, .handout, h1',
  },
};

/** Opens a view and waits until it stands. */
export async function openView(atlas: Atlas, { query, ready, act }: View): Promise<void> {
  await atlas.open(query);
  await atlas.page.locator(ready).first().waitFor({ timeout: PATIENCE });
  await act?.(atlas.page);
}

/** Waits until the page has answered a change of its window: two frames, in which media queries reach the views. */
export async function settled(page: Page): Promise<void> {
  await page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
  );
}

/** A browser without WebGL: the words and controls of the page are judged, and no time goes into painting. */
export const WITHOUT_MAP = ['--disable-gpu', '--disable-3d-apis'] as const;
