/** The tasks of a desk and of a class that the README names, by keyboard alone: no pointer is used here. */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Atlas, atlasIn, PAINTED, PATIENCE } from './support/atlas-driver.ts';
import { browser, openBuiltSite, site } from './support/built-site.ts';
import { focusedIn, tabIn } from './support/keys.ts';
import { WITHOUT_MAP } from './support/views.ts';

const INCIDENT = 'takhar-air-strike-2010';
const DESK = `?incident=${INCIDENT}`;

let atlas: Atlas;
let page: Page;

openBuiltSite(WITHOUT_MAP);
beforeEach(async () => {
  atlas = await atlasIn(browser, site.url, { serviceWorkers: 'block' });
  page = atlas.page;
  await atlas.context.grantPermissions(['clipboard-read', 'clipboard-write']);
});
afterEach(async () => {
  expect(atlas.errors).toEqual([]);
  await atlas.close();
});

const press = (key: string) => page.keyboard.press(key);
const tabTo = (selector: string, words = '') => tabIn(page, selector, { words, most: 400 });
const copied = () => page.evaluate(() => navigator.clipboard.readText());

/** Opens a panel of the header by Tab and Enter. */
async function openPanel(panel: string): Promise<void> {
  await tabTo(`[data-panel="${panel}"]`);
  await press('Enter');
  await page.locator(`[data-drawer="${panel}"]`).waitFor({ timeout: PATIENCE });
}

describe('at the desk, by keyboard alone', () => {
  it('links to the view, cites in a chosen style, and takes citation, file and frame away', async () => {
    await atlas.open(DESK);
    await page.locator('.dossier h1:focus').waitFor({ timeout: PATIENCE });
    await openPanel('share');
    await page.locator('.share .share-field').first().waitFor({ timeout: PATIENCE });
    // The first stop is the link itself: to be in it is to have selected it.
    await page.locator('[data-drawer="share"] input:focus, [data-drawer="share"]:focus').waitFor();
    await tabTo('.share button', 'Copy: Link to exactly this view');
    await press('Enter');
    await page.locator('.share-said', { hasText: 'Copied.' }).first().waitFor();
    expect(new URL(await copied()).searchParams.get('incident')).toBe(INCIDENT);

    await tabTo('.share select');
    await tabTo('.share select');
    await page.keyboard.type('Bib');
    await page.getByRole('button', { name: 'Save as BibTeX' }).waitFor({ timeout: PATIENCE });
    await tabTo('.share button', 'Copy: Citation');
    await press('Space');
    await expect.poll(copied).toMatch(/^@/u);
    await tabTo('.share button', 'Save as BibTeX');
    const [citation] = await Promise.all([page.waitForEvent('download'), press('Enter')]);
    expect(await readFile(await citation.path(), 'utf8')).toMatch(/^@/u);

    await tabTo('.share-scope input');
    await press('ArrowDown');
    await tabTo('.share-files button', 'Statements, one line each (CSV)');
    const [table] = await Promise.all([page.waitForEvent('download'), press('Enter')]);
    const lines = (await readFile(await table.path(), 'utf8')).split('\r\n');
    expect(lines.length).toBeGreaterThan(300);

    await tabTo('.share button', 'Copy: Fact box for an article');
    await press('Enter');
    await expect.poll(copied).toContain('Official account. ');
    await tabTo('.share button', 'Copy: HTML to paste');
    await press('Enter');
    await expect.poll(copied).toMatch(/^<iframe /u);
    await press('Escape');
    expect(await focusedIn(page)).toBe('button Share');
  });

  it('checks a claim, and opens the passage behind a match', async () => {
    await atlas.open();
    await page.locator('.overview-row').first().waitFor({ timeout: PATIENCE });
    await press('/');
    await page.locator('#search-text:focus').waitFor({ timeout: PATIENCE });
    await page.locator('.check textarea').waitFor({ timeout: PATIENCE });
    await tabTo('.check textarea');
    await page.keyboard.insertText('NATO strike in Takhar hits election workers, not Taliban');
    await press('Tab');
    await press('Enter');
    const status = page.locator('.check-status');
    await expect.poll(() => status.innerText()).toContain('nearest');
    await tabTo('.check-match .check-passage');
    await press('Enter');
    await page.locator('.passage blockquote').first().waitFor({ timeout: PATIENCE });
    expect(await focusedIn(page)).not.toBe('body');
    expect(atlas.query().get('passage')).not.toBeNull();
  });

  it('pastes a long report, is told how much of it was compared, and then compares the rest', async () => {
    await atlas.open();
    await page.locator('.overview-row').first().waitFor({ timeout: PATIENCE });
    await press('/');
    await page.locator('.check textarea').waitFor({ timeout: PATIENCE });
    await tabTo('.check textarea');
    const long =
      `An air strike in Takhar in 2010. ${'Nothing of it is known here. '.repeat(200)}`.trim();
    await page.keyboard.insertText(long);
    const box = page.locator('.check textarea');
    expect(await box.inputValue()).toBe(long);
    await press('Tab');
    await press('Enter');
    const status = page.locator('.check-status');
    await expect.poll(() => status.innerText()).toContain('nearest');
    const [read = 0, whole] = (
      (await page.locator('.check-cut').innerText()).match(/[\d,]+/gu) ?? []
    ).map((number) => Number(number.replaceAll(',', '')));
    expect(whole).toBe(long.length);
    expect(read).toBeGreaterThan(3900);
    expect(await box.inputValue()).toBe(long);
    await page.keyboard.press('Shift+Tab');
    await press('Control+A');
    await page.keyboard.insertText(long.slice(read));
    await press('Tab');
    await press('Enter');
    await page.locator('.check-cut').waitFor({ state: 'detached' });
  });

  it('reports an error with the ids filled in, where one can see when the coding last changed', async () => {
    await atlas.open(DESK);
    await page.locator('.dossier h1').waitFor({ timeout: PATIENCE });
    const { incidents } = (await (await fetch(`${site.url}data/atlas.json`)).json()) as {
      incidents: { id: string; coded: string; claims: { id: string }[] }[];
    };
    const entry = incidents.find(({ id }) => id === INCIDENT);
    const [year, , day] = (entry?.coded ?? '').split('-');
    const said = await page.locator('.dossier-coded').innerText();
    expect(said).toContain(String(Number(day)));
    expect(said).toContain(year);
    await tabTo('.share-report summary');
    await press('Enter');
    await tabTo('.share-report button', 'Copy: Text to copy');
    await press('Enter');
    await page.locator('.share-report .share-said', { hasText: 'Copied.' }).waitFor();
    const text = await copied();
    expect(text).toContain(`Entry: ${INCIDENT}`);
    for (const { id } of entry?.claims ?? []) expect(text).toContain(id);
    expect(text).toMatch(/Dataset version: \S/u);
    expect(text).toContain(`${site.url}${DESK}`);
  });

  it('copies the citation of a passage where it is read', async () => {
    await atlas.open(DESK);
    await page.locator('.source-button').first().waitFor({ timeout: PATIENCE });
    await tabTo('.source-button');
    await press('Enter');
    await page.locator('.passage blockquote').first().waitFor();
    await tabTo('.passage-cite button');
    await press('Enter');
    await expect
      .poll(() => page.locator('.passage-cite [role="status"]').first().innerText())
      .not.toBe('');
    expect(await copied()).toMatch(/¶\d+/u);
  });

  it('enters a frame on another page, moves its map, and leaves it again', async () => {
    const host = createServer((_request, response) => {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
      response.end(`<!doctype html><html lang="en"><title>A newspaper</title><a href="#a" id="a">Before</a>
        <iframe src="${site.url}${DESK}&embed=1" title="Atlas" width="500" height="700"></iframe>
        <a href="#b" id="b">After</a>`);
    });
    await new Promise<void>((resolve) => host.listen(0, '127.0.0.1', resolve));
    const address = host.address();
    if (address === null || typeof address === 'string') throw new Error('The host has no port.');
    await page.goto(`http://127.0.0.1:${address.port}/`);
    const frame = page.frameLocator('iframe');
    await frame.locator(PAINTED).waitFor({ timeout: PATIENCE });
    const link = () => frame.getByRole('link', { name: 'Open in the atlas' }).getAttribute('href');
    const within = () =>
      frame
        .locator(':focus')
        .first()
        .evaluate((at) => at.className || at.tagName);
    await page.locator('#a').focus();
    const before = await link();
    await press('Tab');
    await expect.poll(() => frame.locator('.map-canvas :focus').count()).toBe(1);
    await press('ArrowRight');
    await expect.poll(link).not.toBe(before);
    const stops: string[] = [];
    for (let stop = 0; stop < 60; stop += 1) {
      await press('Tab');
      if (await page.evaluate(() => document.activeElement?.id === 'b')) break;
      stops.push(await within());
    }
    expect(stops.length).toBeGreaterThan(1);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('b');
    host.close();
  });
});

describe('a file of one’s own, by keyboard alone', () => {
  it('is chosen, its columns named, checked, opened, read, and left', async () => {
    await atlas.open();
    await page.locator('.overview-row').first().waitFor({ timeout: PATIENCE });
    await openPanel('menu');
    await tabTo('.menu-item', 'Open another dataset');
    await press('Enter');
    await page
      .locator('#panel h1:focus', { hasText: 'Open another dataset' })
      .waitFor({ timeout: PATIENCE });
    // Waited for before the way there: a busy browser that hears of it with the key shows its own dialog instead.
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser', { timeout: PATIENCE }),
      tabTo('.import button', 'Choose a file').then(() => press('Enter')),
    ]);
    const csv = 'headline,them,us\nMill fire,Saboteurs,A boiler\n';
    await chooser.setFiles({ name: 'keys.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) });
    await page.locator('.import-columns').waitFor();
    for (const [column, meaning] of [
      ['them', 'official_account'],
      ['us', 'independent_account'],
    ] as const) {
      await tabTo(`.import-columns select`, `“${column}”`);
      const at = page.locator('select:focus');
      for (let down = 0; down < 30 && (await at.inputValue()) !== meaning; down += 1)
        await press('ArrowDown');
      expect(await at.inputValue()).toBe(meaning);
    }
    await tabTo('.import button', 'Check the rows');
    await press('Enter');
    await page.getByRole('heading', { name: '1 incident from 1 row can be shown.' }).waitFor();
    await tabTo('.import button', 'Open it');
    await press('Enter');
    await page.getByText('You are looking at keys.csv').waitFor();
    expect(await focusedIn(page)).not.toBe('body');
    await tabTo('.overview-row');
    await press('Enter');
    await page.locator('#panel h1:focus', { hasText: 'Mill fire' }).waitFor();
    const panel = await page.locator('#panel').innerText();
    expect(panel).toContain('Saboteurs');
    expect(panel).toContain('A boiler');
    await tabTo('.foreign-bar button');
    await press('Enter');
    await page.locator('.overview-row').nth(20).waitFor();
  });
});

describe('in class, by keyboard alone', () => {
  it('codes ten claims, reads the agreement and takes it away as text', async () => {
    await atlas.open('?view=practice&seed=4711');
    for (let claim = 1; claim <= 10; claim += 1) {
      await page
        .locator('.practice-form h2', { hasText: String(claim) })
        .waitFor({ timeout: PATIENCE });
      await tabTo('.practice-choice input');
      await press('Space');
      await tabTo('.practice-choice input');
      await press('ArrowDown');
      await press('Enter');
      await page.locator('.practice-compare:focus').waitFor();
      await tabTo('.practice-form button');
      await press('Enter');
    }
    await page.locator('.practice-result h2:focus').waitFor();
    await tabTo('.practice-actions button', 'Copy');
    await press('Enter');
    await expect
      .poll(() => page.locator('.practice-actions [role="status"]').innerText())
      .not.toBe('');
    expect(await copied()).toContain('4711');
  });

  it('switches single-character keys off and the drawn map on in the menu', async () => {
    await atlas.open();
    await page.locator('.overview-row').first().waitFor({ timeout: PATIENCE });
    await openPanel('menu');
    await tabTo('.menu-keys input');
    await press('Space');
    await tabTo('.menu-keys input');
    await press('Space');
    expect(await page.locator('.menu-keys input:checked').count()).toBe(1);
    await press('Escape');
    await press('1');
    await press('/');
    expect(atlas.query().get('lens')).toBeNull();
    expect(await page.locator('[data-drawer]').count()).toBe(0);
  });
});
