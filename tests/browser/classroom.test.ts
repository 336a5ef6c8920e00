/** What a class must not see before it has answered, and a lesson given with the keyboard alone. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Locator } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { indexAtlas } from '../../src/domain/lookup.ts';
import type { Atlas as Dataset } from '../../src/domain/model.ts';
import { type Atlas, atlasIn, PATIENCE } from './support/atlas-driver.ts';
import { browser, openBuiltSite, site } from './support/built-site.ts';
import { SITE_ROOT } from './support/site.ts';

const record = JSON.parse(readFileSync(resolve(SITE_ROOT, 'data/atlas.json'), 'utf8')) as Dataset;
const lookup = indexAtlas(record);
const ID = 'takhar-air-strike-2010';
const TITLE = lookup.incidents.get(ID)?.title ?? '?';
const SHORT = lookup.incidents.get(ID)?.short ?? '?';
/** Independents answer several questions about it. */
const MANY = 'rasht-fighting-2008-2011';
const HIDDEN = lookup.claimsAbout(ID).filter(({ camp }) => camp === 'independent');

let atlas: Atlas;

openBuiltSite();
beforeEach(async () => {
  atlas = await atlasIn(browser, site.url, { serviceWorkers: 'block' });
});
afterEach(() => atlas.close());

/** All that the page says to anybody: text, hidden text, names, tooltips, values. */
const everyWord = (): Promise<string> =>
  atlas.page.evaluate(() => {
    const attributes = ['aria-label', 'aria-description', 'title', 'alt', 'placeholder'];
    const said = [...document.querySelectorAll('body *')].flatMap((element) => [
      ...attributes.flatMap((name) => element.getAttribute(name) ?? []),
      element instanceof HTMLTextAreaElement ? element.value : '',
    ]);
    return [document.title, document.body.textContent, ...said].join('\n');
  });

/** The names of what can be pressed and of pictures. */
const everyName = (): Promise<string[]> =>
  atlas.page.evaluate(() =>
    [...document.querySelectorAll('button, a, [role], [aria-label]')].map(
      (element) => element.getAttribute('aria-label') ?? element.textContent,
    ),
  );

/** What the page gives away of the covered side: its statements, their phrases, its reading in a name. */
async function givenAway(): Promise<string[]> {
  const words = await everyWord();
  const phrases = HIDDEN.flatMap(({ says, passages }) => [says, ...passages.map((p) => p.quote)]);
  const own = (await everyName()).filter(
    (name) => name.startsWith(TITLE) || name.startsWith(SHORT),
  );
  return [
    ...phrases.filter((phrase) => words.includes(phrase)),
    ...own.filter((name) => name.includes('Independent: ') && !name.includes('covered')),
  ];
}

describe('a covered link', () => {
  it('gives nothing away in the panel, on the timeline, in the overview or in what is shared', async () => {
    const { page, open, query } = atlas;
    await open(`?incident=${ID}`);
    await page.locator('.dossier').waitFor({ timeout: PATIENCE });
    expect((await givenAway()).length).toBeGreaterThan(3);

    await open(`?incident=${ID}&cover=1`);
    await page.locator('.predict-cover').waitFor({ timeout: PATIENCE });
    await page.locator('.timeline-mark, .timeline [data-incident]').first().waitFor();
    expect(await givenAway()).toEqual([]);
    await page.getByRole('button', { name: 'Share', exact: true }).click();
    await page.locator('.share').waitFor();
    expect(await givenAway()).toEqual([]);

    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    const row = page.locator(`.overview-row[data-incident="${ID}"]`);
    await row.waitFor({ timeout: PATIENCE });
    expect(await row.innerText()).toContain('Independent: covered.');
    expect(await givenAway()).toEqual([]);
    expect(
      await page.locator('.overview-group', { has: row }).locator('h2, h3').innerText(),
    ).toContain('Covered');
    await expect.poll(() => query().get('cover')).toBe(ID);
    await row.click();
    await page.locator('.predict-cover').waitFor();
    await expect.poll(() => query().get('cover')).toBe('1');
    expect(atlas.errors).toEqual([]);
  });

  it('gives nothing away in the list, in search, in a claim that is checked, or beside another incident', async () => {
    const { page, open } = atlas;
    await open(`?view=list&cover=${ID}`);
    const row = page.locator('.list tr', { has: page.locator(`[data-incident="${ID}"]`) });
    await row.waitFor({ timeout: PATIENCE });
    expect((await row.locator('td').allInnerTexts()).slice(3)).toEqual(['covered', '–', '']);
    expect(await givenAway()).toEqual([]);
    await page.keyboard.press('/');
    await page.locator('#search-text').fill('mistaken identity');
    await page.locator('.search-hit', { hasText: SHORT }).waitFor({ timeout: PATIENCE });
    expect(await givenAway()).toEqual([]);
    await page.locator('.check textarea').fill('Air strike in Takhar kills election workers, 2010');
    await page.locator('.check button[type="submit"]').click();
    await page.locator('.check-match', { hasText: TITLE }).waitFor();
    expect(await givenAway()).toEqual([]);
    await open(`?incident=kunduz-manhunt-2010&cover=${ID}`);
    await page.locator('.dossier').waitFor({ timeout: PATIENCE });
    expect(await givenAway()).toEqual([]);
    expect(atlas.errors).toEqual([]);
  });
});

describe('a lesson by keyboard alone', () => {
  /** Presses Tab until the focus is there. */
  async function tabTo(target: Locator): Promise<void> {
    await target.waitFor({ state: 'attached', timeout: PATIENCE });
    for (let press = 0; press < 200; press += 1) {
      if (await target.evaluate((element) => element === document.activeElement)) return;
      await atlas.page.keyboard.press('Tab');
    }
    throw new Error(`Tab does not reach ${target}`);
  }
  /** The text of what has the focus; empty where nothing has it. */
  const focused = () =>
    atlas.page.evaluate(() =>
      document.activeElement === document.body ? '' : document.activeElement?.textContent,
    );
  const button = (name: string | RegExp) => atlas.page.getByRole('button', { name }).first();

  it('predicts, reveals question by question, reads words and questions, and prints', async () => {
    const { page, open } = atlas;
    const press = (key: string) => page.keyboard.press(key);
    const title = lookup.incidents.get(MANY)?.title;
    await open(`?incident=${MANY}`);
    await page.locator('.dossier').waitFor({ timeout: PATIENCE });
    await tabTo(button('Predict first'));
    await press('Enter');
    await page.locator('.predict-cover').waitFor();
    await expect.poll(focused).toBe(title);
    await tabTo(page.locator('[data-reading="2"]'));
    await press('Space');
    const status = page.locator('.predict [role="status"]');
    await expect.poll(() => status.innerText()).toContain('The class’s answer');
    await tabTo(page.locator('.predict-actions button').first());
    await press('Enter');
    await page.locator('.predict-independent').waitFor();
    expect(await status.innerText()).toContain('Shown: ');
    await expect.poll(focused).not.toBe('');
    await tabTo(button(/^Reveal: /u));
    await press('Enter');
    await tabTo(button('Show the whole dossier'));
    await press('Enter');
    await page.locator('.dossier').waitFor();
    await expect.poll(focused).toBe(title);

    await tabTo(page.locator('.lexicon summary'));
    await press('Enter');
    await tabTo(page.locator('.lexicon td button').first());
    await tabTo(page.locator('.ask summary'));
    await press('Enter');
    await page.locator('.ask-list').waitFor();
    await tabTo(button('Print handout'));
    await press('Enter');
    await page.locator('.handout[data-settled]').waitFor({ timeout: PATIENCE });
    await expect.poll(focused).toBe('Handouts');
    await tabTo(button('Jigsaw: official side'));
    await press('Space');
    await page.locator('.handout[data-handout="jigsaw-official"][data-settled]').waitFor();
    expect(await page.locator('.handouts-bar [role="status"]').innerText()).toContain('one half');
    await press('Escape');
    await page.locator('.dossier').waitFor({ timeout: PATIENCE });
    expect(atlas.errors).toEqual([]);
  });

  it('prepares it on the page of tours, opens the incident covered, and codes a claim', async () => {
    const { page, open, query } = atlas;
    const press = (key: string) => page.keyboard.press(key);
    await open('?view=tours');
    const choice = page.locator('.lesson select');
    await tabTo(choice);
    expect(await choice.inputValue()).toBe(ID);
    await press('ArrowDown');
    const chosen = await choice.inputValue();
    expect(chosen).not.toBe(ID);
    await tabTo(button('Open it covered'));
    await press('Enter');
    await page.locator('.predict-cover').waitFor({ timeout: PATIENCE });
    await expect
      .poll(() => `${query().get('incident')} ${query().get('cover')}`)
      .toBe(`${chosen} 1`);
    await tabTo(button('Menu'));
    await press('Enter');
    await tabTo(button('Code it yourself'));
    await press('Enter');
    await tabTo(page.locator('.practice-form input[type="radio"]').first());
    await press('Space');
    await press('Tab');
    await press('Space');
    await press('Enter');
    await page.locator('.practice-compare').waitFor();
    await expect.poll(focused).toContain('Said by');
    expect(atlas.errors).toEqual([]);
  });
});
