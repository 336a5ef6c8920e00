/**
 * Reading the atlas by keyboard alone: no pointer is used here, and focus is neither lost nor caught. What the README
 * says of reporting and of teaching is done so in `keyboard-desk.test.ts`, `classroom.test.ts` and `present.test.ts`.
 */
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Atlas, atlasIn } from './support/atlas-driver.ts';
import { browser, openBuiltSite, site } from './support/built-site.ts';
import { focusedIn, tabIn } from './support/keys.ts';
import { WITHOUT_MAP } from './support/views.ts';

let atlas: Atlas;
let page: Page;

openBuiltSite(WITHOUT_MAP);
beforeEach(async () => {
  atlas = await atlasIn(browser, site.url, { serviceWorkers: 'block' });
  page = atlas.page;
});
afterEach(async () => {
  await atlas.close();
});

const focused = () => focusedIn(page);
const tabTo = (selector: string, key = 'Tab') => tabIn(page, selector, { key, most: 400 });
const heading = (text: string) => page.locator('#panel h1', { hasText: text }).waitFor();

describe('by keyboard alone', () => {
  it('searches, opens what is found, and comes back to where it was', async () => {
    await atlas.open();
    await heading('told twice');
    await tabTo('[data-panel="search"]');
    await page.keyboard.press('Enter');
    await page.locator('#search-text').waitFor();
    await page.keyboard.type('khorog');
    // Hits follow what is typed a moment later: those of less are replaced.
    await expect.poll(() => atlas.query().get('q')).toBe('khorog');
    await page.locator('.search-hit', { hasText: 'Khorog' }).first().waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await heading('Khorog');
    expect(await focused()).not.toBe('body');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await heading('told twice');
    expect(await focused()).not.toBe('body');
  });

  it('filters, says how many are left, and gives the focus back', async () => {
    await atlas.open();
    await heading('told twice');
    await tabTo('[data-panel="filter"]');
    await page.keyboard.press('Enter');
    const drawer = page.locator('[data-drawer="filter"]');
    await drawer.locator('input[type="checkbox"]').first().waitFor();
    await tabTo('[data-drawer="filter"] input[type="checkbox"]');
    await page.keyboard.press('Space');
    await expect.poll(() => atlas.query().size).toBeGreaterThan(0);
    await page.keyboard.press('Escape');
    await drawer.waitFor({ state: 'detached' });
    expect(await focused()).toBe('button Filter');
    expect(await page.locator('.timeline-count').innerText()).toMatch(/^\d+ of \d+ shown/u);
  });

  it('picks an incident on the map, leaves the map, and reads both columns', async () => {
    await atlas.open();
    await atlas.painted();
    await tabTo('.map-list [data-mark]');
    // A list and no trap: the next stops are the next incidents, and in the end something else.
    await tabTo(':not(.map-pane *)');
    await tabTo('.map-list [data-mark]', 'Shift+Tab');
    const name = (await focused()).replace('button ', '');
    await page.keyboard.press('Enter');
    await page.locator('.dossier h1').waitFor();
    expect(name.length).toBeGreaterThan(10);
    for (const side of ['official', 'independent'])
      expect(
        await page.locator(`.question-row [data-side="${side}"]`).first().innerText(),
      ).not.toBe('');
    await expect.poll(focused).not.toBe('body');
  });

  it('moves and zooms the map by keys and buttons, and says so in words', async () => {
    await atlas.open();
    await atlas.painted();
    const said = page.locator('.map-canvas [role="status"]').first();
    await tabTo('.map-control[aria-label="Zoom in"]');
    await page.keyboard.press('Enter');
    await expect.poll(() => said.textContent()).toMatch(/^Zoom [\d.]+, \d+ incidents? in view$/u);
    const zoomed = await said.textContent();
    await tabTo('.map-pane canvas, .map-pane [tabindex="0"]', 'Shift+Tab');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('-');
    await expect.poll(() => said.textContent()).not.toBe(zoomed);
    await tabTo('.map-control-home');
    await page.keyboard.press('Enter');
    expect(await focused()).toContain('Show the whole region');
  });

  it('opens the passage of a statement and returns to the statement', async () => {
    await atlas.open('?incident=takhar-air-strike-2010');
    await page.locator('.source-button').first().waitFor();
    await tabTo('.source-button');
    const from = await focused();
    await page.keyboard.press('Enter');
    await page.locator('.passage blockquote').first().waitFor();
    await page.keyboard.press('Escape');
    await page.locator('.passage').waitFor({ state: 'detached' });
    expect(await focused()).toBe(from);
  });

  it('switches the lens by arrows and by a single key', async () => {
    await atlas.open();
    await heading('told twice');
    await tabTo('.lens button[aria-pressed="true"]');
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => atlas.query().get('lens')).toBe('independent');
    expect(await focused()).toContain('Independent');
    await page.keyboard.press('1');
    await expect.poll(() => atlas.query().get('lens')).toBe('official');
  });

  it('moves the brush by keys and by typed dates', async () => {
    await atlas.open();
    await heading('told twice');
    await page.locator('.timeline [role="slider"]').first().waitFor();
    await tabTo('.timeline [role="slider"]');
    const value = () =>
      page.evaluate(() => document.activeElement?.getAttribute('aria-valuetext') ?? '');
    const before = await value();
    await page.keyboard.press('Shift+ArrowRight');
    await expect.poll(value).not.toBe(before);
    await expect.poll(() => atlas.query().get('time') ?? '').toMatch(/^2009-01-01\.\./u);
    await tabTo('.timeline-window', 'Shift+Tab');
    await page.keyboard.press('Enter');
    await page.locator('.timeline-popover:popover-open input').first().waitFor();
    await tabTo('.timeline-popover input[type="date"]');
    await page.keyboard.type('06302010');
    await expect.poll(() => atlas.query().get('time') ?? '').toMatch(/^2010-06-30\.\./u);
    await page.keyboard.press('Escape');
    expect(await focused()).toContain('Time window');
  });

  it('sorts the list and opens a row', async () => {
    await atlas.open('?view=list');
    await page.locator('.list table').waitFor();
    await tabTo('.list thead button');
    await page.keyboard.press('Enter');
    await page.locator('.list th[aria-sort]').first().waitFor();
    expect(await page.locator('.list th[aria-sort]').innerText()).toContain('Incident');
    await tabTo('.list tbody button');
    const title = (await focused()).replace('button ', '');
    await page.keyboard.press('Enter');
    await page.locator('.dossier h1').waitFor();
    expect(title.length).toBeGreaterThan(5);
    await page.keyboard.press('Escape');
    await page.locator('.list table').waitFor();
    expect(await focused()).not.toBe('body');
  });

  it.each([
    ['Region-wide claims', 'regional', 1],
    ['List', 'list', 2],
    ['Sources', 'sources', 3],
    ['Method', 'method', 4],
  ])('goes to another page and back, and the focus with it: %s', async (name, view, at) => {
    await atlas.open();
    await heading('told twice');
    await page.locator('.overview-links button').first().waitFor();
    await tabTo(`.overview-links button:nth-of-type(${at})`);
    await page.keyboard.press('Enter');
    await expect.poll(() => atlas.query().get('view')).toBe(view);
    await expect.poll(focused).toMatch(/^h1 /u);
    expect(await page.title()).toMatch(new RegExp(`^${name} ·`, 'u'));
    await tabTo('.page-back', 'Shift+Tab');
    await page.keyboard.press('Enter');
    await heading('told twice');
    await expect.poll(focused).toMatch(/^h1 .*told twice/u);
    expect(await page.title()).toBe('Contested Ground');
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('en');
  });

  it('opens and closes what can be shared', async () => {
    await atlas.open('?incident=takhar-air-strike-2010');
    await page.locator('.dossier h1:focus').waitFor();
    await tabTo('[data-panel="share"]');
    await page.keyboard.press('Enter');
    await page.locator('[data-drawer="share"] input').first().waitFor();
    await expect.poll(focused).not.toBe('body');
    await page.keyboard.press('Escape');
    expect(await focused()).toBe('button Share');
  });

  it('changes the theme in the menu', async () => {
    await atlas.open();
    await heading('told twice');
    await tabTo('[data-panel="menu"]');
    await page.keyboard.press('Enter');
    await tabTo('[data-drawer="menu"] input[type="radio"]');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await expect
      .poll(() => page.evaluate(() => document.documentElement.dataset['theme']))
      .toBe('dark');
    await page.keyboard.press('Escape');
    expect(await focused()).toBe('button Menu');
  });

  it('goes through a tour', async () => {
    await atlas.open('?view=tours');
    await page.locator('.tour-card').first().waitFor();
    await tabTo('.tour-card .button');
    await page.keyboard.press('Enter');
    await page.locator('.tour h1').waitFor();
    await expect.poll(focused).not.toBe('body');
    await tabTo('.tour-steps button:last-of-type');
    // Links in the scenes are stops too, and lead the tour along: it stands where they led it, and goes on.
    await page.keyboard.press('Enter');
    await expect.poll(() => Number(atlas.query().get('scene'))).toBeGreaterThan(1);
    expect(await focused()).not.toBe('body');
  });

  it('changes the height of the sheet on a phone', async () => {
    await page.setViewportSize({ width: 390, height: 844 });
    await atlas.open();
    await heading('told twice');
    await tabTo('.sheet-handle');
    await page.keyboard.press('ArrowUp');
    await page.locator('.sheet[data-stop="full"]').waitFor();
    expect(await focused()).toBe('button Height of the panel: full');
    await page.keyboard.press('Enter');
    await page.locator('.sheet[data-stop="peek"]').waitFor();
  });
});

/** Goes round the whole page by Tab; each stop must be seen, and the round must end. */
async function roundOf(most: number): Promise<{ stops: number; faults: string[] }> {
  const faults: string[] = [];
  let stops = 0;
  await page.evaluate(() => document.querySelector<HTMLElement>('.skip-link')?.focus());
  for (; stops < most; stops += 1) {
    await page.keyboard.press('Tab');
    const seen = await page.evaluate(() => {
      const at = document.activeElement;
      if (at === null || at === document.body) return 'end';
      if (at === document.querySelector('.skip-link')) return 'end';
      // The map's own list shows its focus as ring and label on the map.
      if (at.closest('.map-list') !== null) return '';
      // A ring may be drawn by the element or by what it holds after its content.
      const ringed = [null, '::after'].some((part) => {
        const { outlineStyle, outlineWidth } = getComputedStyle(at, part);
        return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
      });
      const box = at.getBoundingClientRect();
      const inside =
        box.right > 0 && box.bottom > 0 && box.left < innerWidth && box.top < innerHeight;
      if (inside && ringed) return '';
      return `${at.tagName} ${at.className} ${inside ? 'has no ring' : 'is outside the window'}`;
    });
    if (seen === 'end') break;
    if (seen !== '') faults.push(seen);
  }
  return { stops, faults };
}

describe('focus', () => {
  it.each([
    ['overview', '', '.overview h1'],
    // A dossier takes the focus to its title a frame after it is there; the round begins after that.
    ['dossier', '?incident=takhar-air-strike-2010', '.dossier h1:focus'],
    ['list', '?view=list', '.list table'],
    ['sources', '?view=sources', '#panel h1'],
    ['practice', '?view=practice', '#panel h1'],
  ])('is seen on every stop and is never caught: %s', async (_name, query, ready) => {
    await atlas.open(query);
    await page.locator(ready).first().waitFor();
    const { stops, faults } = await roundOf(600);
    expect(faults).toEqual([]);
    expect(stops).toBeGreaterThan(10);
    expect(stops).toBeLessThan(600);
  });
});
