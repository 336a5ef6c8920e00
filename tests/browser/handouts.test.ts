/** What a teacher hands out, printed by the real browser and read back; and what students code themselves. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { indexAtlas } from '../../src/domain/lookup.ts';
import type { Claim, Atlas as Dataset } from '../../src/domain/model.ts';
import { type Atlas, atlasIn, PATIENCE } from './support/atlas-driver.ts';
import { browser, openBuiltSite, site } from './support/built-site.ts';
import { printed } from './support/pdf.ts';
import { pixelsOf, scanned } from './support/qr.ts';
import { SITE_ROOT } from './support/site.ts';

const record = JSON.parse(readFileSync(resolve(SITE_ROOT, 'data/atlas.json'), 'utf8')) as Dataset;
const lookup = indexAtlas(record);

let atlas: Atlas;

openBuiltSite();

const weight = (id: string) =>
  lookup.claimsAbout(id).reduce((sum, { says }) => sum + says.length + 60, 0);
const core = record.incidents.filter(({ tier }) => tier === 'core').map(({ id }) => id);
const [longest = ''] = [...core].sort((a, b) => weight(b) - weight(a));
const SOME = [...new Set([longest, 'takhar-air-strike-2010', 'panj-smugglers-2013'])];
/** Pages that each sheet may take at most. */
const PAGES: Readonly<Record<string, number>> = {
  dossier: 2,
  'jigsaw-official': 2,
  'jigsaw-independent': 2,
  comparison: 1,
  key: 3,
};

/** Words of the record as they stand on paper, where lines break anywhere. */
const flat = (text: string) => text.replace(/\s+/gu, '');
const says = (text: string, claim: Claim) => flat(text).includes(flat(claim.says));

async function opened(incident: string, handout: string): Promise<Page> {
  const { page, open } = atlas;
  await open(`?incident=${incident}&handout=${handout}`);
  await page.locator('.handout[data-settled]').waitFor({ timeout: PATIENCE });
  return page;
}

async function faultsOf(page: Page): Promise<string[]> {
  await page.evaluate(
    readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8'),
  );
  return page.evaluate(async () => {
    interface Violation {
      id: string;
      nodes: { html: string }[];
    }
    const { axe } = globalThis as unknown as {
      axe: { run: (on: object, how: object) => Promise<{ violations: Violation[] }> };
    };
    const { violations } = await axe.run(
      { exclude: [['.map-canvas']] },
      { runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'] },
    );
    return violations.map((fault) => `${fault.id}: ${fault.nodes[0]?.html}`);
  });
}

describe('handouts, printed', () => {
  beforeAll(async () => {
    atlas = await atlasIn(browser, site.url);
  });
  afterAll(() => atlas.close());

  it.each(SOME)('the dossier of %s is complete on one or two A4 pages', async (id) => {
    const { pages, text, size } = await printed(await opened(id, 'dossier'));
    expect(size).toEqual([210, 297]);
    expect(pages).toBeLessThanOrEqual(2);
    const incident = lookup.incidents.get(id);
    expect(flat(text)).toContain(flat(incident?.title ?? '?'));
    expect(flat(text)).toContain(flat(incident?.summary ?? '?'));
    const missing = lookup.claimsAbout(id).filter((claim) => !says(text, claim));
    expect(missing.map((claim) => claim.id)).toEqual([]);
    for (const claim of lookup.claimsAbout(id))
      for (const { document, locator } of claim.passages) {
        expect(text).toContain(`¶${locator}`);
        expect(flat(text)).toContain(flat(lookup.documents.get(document)?.title ?? '?'));
      }
    expect(text).toMatch(/Questions .*\?.*\?.*\?.*\?/u);
  });

  it('every core incident fits its pages, on every sheet', async () => {
    const page = await opened(longest, 'dossier');
    const long: string[] = [];
    for (const id of core) {
      for (const sheet of Object.keys(PAGES)) {
        await page.evaluate((query) => {
          history.pushState(null, '', query);
          dispatchEvent(new PopStateEvent('popstate'));
        }, `?incident=${id}&handout=${sheet}`);
        await page
          .locator(`.handout[data-incident="${id}"][data-handout="${sheet}"][data-settled]`)
          .waitFor({ timeout: PATIENCE });
        const { pages } = await printed(page);
        if (pages > (PAGES[sheet] ?? 0)) long.push(`${id} ${sheet}: ${pages}`);
      }
    }
    expect(long).toEqual([]);
  }, 1_200_000);

  it.each(['official', 'independent'] as const)(
    'the %s sheet tells nothing of the other side',
    async (side) => {
      const id = 'takhar-air-strike-2010';
      const { text, pages } = await printed(await opened(id, `jigsaw-${side}`));
      expect(pages).toBeLessThanOrEqual(2);
      const claims = lookup.claimsAbout(id);
      expect(
        claims.filter((claim) => claim.camp === side).every((claim) => says(text, claim)),
      ).toBe(true);
      expect(claims.filter((claim) => claim.camp !== side && says(text, claim))).toEqual([]);
      expect(text).toContain('Name');
      for (const { quote } of claims.filter(({ camp }) => camp === side).flatMap((c) => c.passages))
        expect(flat(text)).toContain(flat(quote));
      const reasons = claims.flatMap(({ reason }) => (reason === null ? [] : [reason]));
      expect(reasons.filter((reason) => flat(text).includes(flat(reason)))).toEqual([]);
      expect(text).not.toMatch(/\[[1-5]\]/u);
    },
  );

  it('the comparison chart is empty, and the key says how the record codes it', async () => {
    const id = 'takhar-air-strike-2010';
    const claims = lookup.claimsAbout(id);
    const chart = await printed(await opened(id, 'comparison'));
    expect(chart.pages).toBe(1);
    expect(claims.filter((claim) => says(chart.text, claim))).toEqual([]);
    expect(chart.text).toContain('How do they relate?');
    const key = await printed(await opened(id, 'key'));
    expect(claims.filter((claim) => !says(key.text, claim))).toEqual([]);
    for (const { reason } of claims)
      if (reason !== null) expect(flat(key.text)).toContain(flat(reason));
  });

  it('has a map that is a picture, a QR code of the link, and marks that need no colour', async () => {
    const page = await opened(longest, 'dossier');
    const picture = page.locator('.handout-map img');
    expect(await picture.getAttribute('src')).toMatch(/^data:image\/svg\+xml/u);
    expect(await picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(
      0,
    );
    expect(scanned(await pixelsOf(page, '.handout-qr svg'))).toBe(
      `${site.url}?incident=${longest}`,
    );
    const coloured = await page.evaluate(() => {
      const grey = (colour: string) => {
        const parts = colour.match(/[\d.]+/gu)?.slice(0, 3) ?? [];
        return new Set(parts).size <= 1;
      };
      return [...document.querySelectorAll('.handout, .handout *')]
        .filter((element) => {
          const { color, fill, stroke } = getComputedStyle(element);
          return ![color, fill, stroke].every((each) => each === 'none' || grey(each));
        })
        .map((element) => element.outerHTML.slice(0, 80));
    });
    expect(coloured).toEqual([]);
  });

  it('opens from the dossier, changes by keyboard, and goes back to where it came from', async () => {
    const { page, open, query } = atlas;
    await open('?incident=takhar-air-strike-2010');
    const print = page.getByRole('button', { name: 'Print handout' });
    await print.focus();
    await page.keyboard.press('Enter');
    await page.locator('.handout[data-settled]').waitFor({ timeout: PATIENCE });
    expect(query().get('handout')).toBe('dossier');
    await page.getByRole('button', { name: 'Teacher’s key' }).focus();
    await page.keyboard.press('Space');
    await page.locator('.handout[data-handout="key"][data-settled]').waitFor();
    expect(await page.getByRole('status').innerText()).toContain('For the teacher');
    expect(await faultsOf(page)).toEqual([]);
    await page.goBack();
    await page.goBack();
    await page.locator('.dossier').waitFor({ timeout: PATIENCE });
    expect(query().get('handout')).toBeNull();
    expect(atlas.errors).toEqual([]);
    expect(atlas.strangers).toEqual([]);
  });
});

describe('words and questions in the dossier', () => {
  beforeAll(async () => {
    atlas = await atlasIn(browser, site.url);
    await atlas.open('?incident=rasht-convoy-ambush-2010');
  });
  afterAll(() => atlas.close());

  it('asks the four questions of this incident', async () => {
    const { page } = atlas;
    await page.locator('.ask summary').focus();
    await page.keyboard.press('Enter');
    await page.locator('.ask-list').waitFor({ timeout: PATIENCE });
    expect(await page.locator('.ask-list dd').allInnerTexts()).toHaveLength(4);
    expect(await page.locator('.ask-list').innerText()).toContain(
      'Who says that the IMU attacked the convoy?',
    );
  });

  it('leads from a word to the passage that has it', async () => {
    const { page } = atlas;
    await page.locator('.lexicon summary').focus();
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: /^“another local group of fighters”/u }).press('Enter');
    await page.locator('.passage').waitFor({ timeout: PATIENCE });
    expect(await page.locator('.passage').innerText()).toContain('another local group of fighters');
    expect(await faultsOf(page)).toEqual([]);
    expect(atlas.errors).toEqual([]);
  });
});

describe('code it yourself', () => {
  beforeAll(async () => {
    atlas = await atlasIn(browser, site.url, {
      permissions: ['clipboard-read', 'clipboard-write'],
    });
  });
  afterAll(() => atlas.close());

  const firstClaim = (page: Page) => page.locator('.practice-claim dd').first().innerText();

  it('gives everybody with the link the same set, by keyboard to the end, and a text to copy', async () => {
    const { page, open } = atlas;
    await open('?view=practice&seed=4711');
    await page.locator('.practice-form').waitFor({ timeout: PATIENCE });
    const first = await firstClaim(page);
    expect(await faultsOf(page)).toEqual([]);
    expect(await page.locator('.practice').innerText()).not.toContain('Said by');
    await page.locator('input[value="perpetrator"]').focus();
    for (let at = 1; at <= 10; at += 1) {
      await page.locator('input[value="perpetrator"]').focus();
      await page.keyboard.press('Space');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Space');
      await page.keyboard.press('Enter');
      await page.locator('.practice-compare').waitFor();
      expect(await page.locator('.practice-compare').innerText()).toContain('Said by');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
    }
    const result = page.locator('.practice-result');
    await result.waitFor();
    expect(await result.innerText()).toMatch(/Cohen’s kappa/u);
    expect(await faultsOf(page)).toEqual([]);
    await page.getByRole('button', { name: 'Copy as text' }).click();
    await page.getByText('Copied.').waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain('set 4711');
    expect(copied).toMatch(/Question: agreement \d+ per cent, Cohen’s kappa/u);
    expect(copied).toContain('10. ');
    await open('?view=practice&seed=4711');
    await page.locator('.practice-form').waitFor({ timeout: PATIENCE });
    expect(await firstClaim(page)).toBe(first);
    expect(atlas.errors).toEqual([]);
  });

  it('takes a number of its own where the link has none', async () => {
    const { page, open, query } = atlas;
    await open('?view=practice');
    await page.locator('.practice-form').waitFor({ timeout: PATIENCE });
    await page.waitForFunction(() => new URLSearchParams(location.search).has('seed'));
    expect(query().get('seed')).toMatch(/^\d{4}$/u);
  });
});
