/** The tasks of a reader, on the built site in a real browser. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Atlas, atlasIn, PATIENCE } from './support/atlas-driver.ts';
import { browser, openBuiltSite, site } from './support/built-site.ts';

let atlas: Atlas;

openBuiltSite();
beforeEach(async () => {
  atlas = await atlasIn(browser, site.url);
});
afterEach(async () => {
  // Whatever a test did: no request left the site, and nothing failed.
  expect(atlas.strangers).toEqual([]);
  expect(atlas.errors).toEqual([]);
  await atlas.close();
});

/** The map's picture, to see that it changed. */
const picture = async () =>
  (await atlas.page.locator('.map-canvas').screenshot()).toString('base64');

describe('the atlas', () => {
  it('has text to read before the map, then paints the incidents', async () => {
    await atlas.open();
    await atlas.page.locator('#panel h1').first().waitFor();
    expect(await atlas.title()).toContain('The same events, told twice');
    expect(await atlas.painted()).toBeGreaterThan(30);
  });

  it('opens an incident from the map, shows both columns, and goes back', async () => {
    await atlas.open();
    await atlas.painted();
    await atlas.page
      .getByRole('button', { name: /^Fighting in Khorog/ })
      .first()
      .focus();
    await atlas.page.keyboard.press('Enter');
    await atlas.page.locator('#panel h1', { hasText: 'Khorog' }).waitFor();
    const row = atlas.page.locator('.question-row').first();
    expect(await row.locator('[data-side="official"] .statement').count()).toBeGreaterThan(0);
    expect(await row.locator('[data-side="independent"] .statement').count()).toBeGreaterThan(0);
    expect(atlas.query().get('incident')).toBe('khorog-fighting-2012');
    await atlas.page.goBack();
    await atlas.page.locator('#panel h1', { hasText: 'told twice' }).waitFor();
    expect(atlas.query().get('incident')).toBeNull();
    await atlas.page.goForward();
    await atlas.page.locator('#panel h1', { hasText: 'Khorog' }).waitFor();
  });

  it('repaints the same incidents in another lens', async () => {
    await atlas.open('?map=7.00/38.5000/69.5000');
    const count = await atlas.painted();
    const before = await picture();
    await atlas.page.keyboard.press('1');
    await atlas.page.waitForFunction(
      () => document.querySelector<HTMLElement>('[data-painted]')?.dataset['lens'] === 'official',
      undefined,
      { timeout: PATIENCE },
    );
    await expect.poll(picture).not.toBe(before);
    expect(await atlas.painted()).toBe(count);
    expect(atlas.query().get('lens')).toBe('official');
  });

  it('shows on the map only what had been said by a day, and nothing that is covered', async () => {
    const nameOn = async (query: string) => {
      await atlas.open(`?incident=takhar-air-strike-2010${query}`);
      await atlas.painted();
      const disc = atlas.page.locator('.map-list button', { hasText: 'Takhar' }).first();
      await disc.waitFor({ state: 'attached' });
      return (await atlas.page.locator('.map-list button').allInnerTexts()).find((name) =>
        name.startsWith('Air strike'),
      );
    };
    const full = await nameOn('');
    // The independent account was printed in 2011 and 2013.
    const early = await nameOn('&known=2010-12-31');
    const covered = await nameOn('&cover=1');
    expect(full).toMatch(/independent/iu);
    expect(early).not.toBe(full);
    expect(covered).toBe(early?.replace(/silent\.$/u, 'covered.'));
  });

  it('leads from a statement to its passage and back', async () => {
    await atlas.open('?incident=takhar-air-strike-2010');
    const source = atlas.page.locator('.source-button').first();
    await source.click();
    const passage = atlas.page.locator('.passage');
    await passage.waitFor();
    expect(await passage.locator('blockquote').innerText()).toMatch(/“.+”/u);
    expect(await passage.innerText()).toContain('paragraph');
    expect(atlas.query().get('passage')).toMatch(/^takhar-air-strike-2010\//u);
    await atlas.page.keyboard.press('Escape');
    await passage.waitFor({ state: 'detached' });
    expect(await atlas.page.evaluate(() => document.activeElement?.className)).toContain(
      'source-button',
    );
  });

  it('brushes time by keys, and says how many are shown', async () => {
    await atlas.open();
    await atlas.painted();
    const end = atlas.page.getByRole('slider').last();
    await end.focus();
    for (let year = 0; year < 5; year += 1) await atlas.page.keyboard.press('Shift+ArrowLeft');
    await expect
      .poll(() => atlas.query().get('time'))
      .toMatch(/^\d{4}-\d\d-\d\d\.\.\d{4}-\d\d-\d\d$/u);
    const said = await atlas.page.locator('.timeline').innerText();
    const [, shown, all] = /(\d+) of (\d+) shown/u.exec(said) ?? [];
    expect(Number(shown)).toBeLessThan(Number(all));
  });

  it('finds a place in a wrong spelling', async () => {
    await atlas.open();
    await atlas.page.locator('#panel h1').first().waitFor();
    await atlas.page.keyboard.press('/');
    await atlas.page.locator('[data-drawer="search"] input').first().fill('Kojand');
    await atlas.page
      .locator('[data-drawer="search"]')
      .getByText('Khujand', { exact: false })
      .first()
      .waitFor();
  });

  it('says how much is searched of a text that is longer than the field', async () => {
    const { page, open } = atlas;
    await open();
    await page.locator('.overview h1').waitFor();
    await page.keyboard.press('/');
    await page.locator('#search-text:focus').waitFor();
    const words = page.getByText('Only the first 200 characters are searched.');
    await page.keyboard.insertText('Khorog '.repeat(28));
    expect(await words.count()).toBe(0);
    await page.keyboard.insertText('and more');
    await words.waitFor();
    expect(await page.locator('#search-text').inputValue()).toHaveLength(200);
  });

  it('takes what is typed at once into the search, and none of it as a command', async () => {
    await atlas.open();
    await atlas.page.locator('.overview h1').waitFor();
    await atlas.page.keyboard.press('/');
    await atlas.page.keyboard.type('jirgatal kunduz 1');
    expect(await atlas.page.locator('[data-drawer="search"] input').first().inputValue()).toBe(
      'jirgatal kunduz 1',
    );
    expect(atlas.query().get('incident')).toBeNull();
  });

  it('keeps the whole view in the link', async () => {
    const query =
      '?incident=khujand-car-bomb-2010&lens=independent&camp=official&known=2015-01-01&theme=dark';
    await atlas.open(query);
    await atlas.page.locator('#panel h1', { hasText: 'Khujand' }).waitFor();
    expect(await atlas.page.evaluate(() => document.documentElement.dataset['theme'])).toBe('dark');
    await atlas.painted();
    for (const [name, value] of new URLSearchParams(query))
      expect(atlas.query().get(name)).toBe(value);
  });

  it('works from the bottom sheet of a phone', async () => {
    await atlas.page.setViewportSize({ width: 390, height: 844 });
    await atlas.open('?incident=rasht-convoy-ambush-2010');
    // The title takes the focus a moment after it is there; the key is for the handle.
    await atlas.page.locator('.sheet .dossier h1:focus').waitFor();
    const sheet = atlas.page.locator('.sheet');
    const half = (await sheet.boundingBox())?.height ?? 0;
    await atlas.page.locator('.sheet-handle').focus();
    await atlas.page.keyboard.press('ArrowUp');
    await expect.poll(async () => (await sheet.boundingBox())?.height ?? 0).toBeGreaterThan(half);
    expect(
      await atlas.page.evaluate(() => document.documentElement.scrollWidth),
    ).toBeLessThanOrEqual(390);
  });
});
