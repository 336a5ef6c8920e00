/** Giving a lesson: a clicker alone, a second window, a class that predicts, a reader who scrolls. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { type Atlas, atlasIn, PATIENCE } from './support/atlas-driver.ts';
import { browser, openBuiltSite, site } from './support/built-site.ts';
import { SITE_ROOT, serveSite } from './support/site.ts';

openBuiltSite();

const TOUR = 'five-minute-argument';
/** What the console says of the host's settings, the one file that is not kept for offline use. */
const OFFLINE =
  /ERR_CONNECTION_REFUSED|ERR_INTERNET_DISCONNECTED|ERR_FAILED|Failed to fetch|no-response/u;

/** What a presenter can do with a clicker, and what the class then sees. */
const lesson = ({ page, query }: Atlas) => ({
  press: async (...keys: string[]) => {
    for (const key of keys) await page.keyboard.press(key);
  },
  atScene: (scene: number) =>
    page.locator(`.present-main[data-scene-at="${scene}"]`).waitFor({ timeout: PATIENCE }),
  onScreen: () => page.locator('.present-main').innerText(),
  left: () => page.locator('.present-main').waitFor({ state: 'detached', timeout: PATIENCE }),
  linked: () => `${query().get('tour')} ${query().get('scene')} ${query().get('present')}`,
});

/** Serious faults that axe finds on the page as it stands. */
async function faultsOf(page: Page): Promise<string[]> {
  await page.evaluate(
    readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8'),
  );
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: { run: (on: object, how: object) => Promise<{ violations: Violation[] }> };
    };
    interface Violation {
      id: string;
      impact: string;
      nodes: { html: string }[];
    }
    const { violations } = await axe.run(
      { exclude: [['.map-canvas']] },
      { runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'] },
    );
    return violations.map((fault) => `${fault.id}: ${fault.nodes[0]?.html}`);
  });
}

describe('presenting with a clicker', () => {
  it('gives a whole tour offline with Page Down, Page Up, F5, Escape and the full stop', async () => {
    const lone = await serveSite();
    const atlas = await atlasIn(browser, lone.url);
    const { page, open, errors, strangers } = atlas;
    const { press, atScene, onScreen, left, linked } = lesson(atlas);
    await open(`?view=tours&tour=${TOUR}`);
    await page.waitForFunction(
      () => navigator.serviceWorker.ready.then((worker) => worker.active?.state === 'activated'),
      undefined,
      { timeout: PATIENCE },
    );
    await lone.close();
    await page.reload();
    await page.locator('.tour h1').waitFor({ timeout: PATIENCE });

    await press('F5');
    await atScene(1);
    await press('PageDown');
    await atScene(2);
    expect(await onScreen()).toContain('is covered');
    expect(await onScreen()).not.toContain('mistaken identity');
    await press('PageDown');
    await page.locator('.predict-comparison').waitFor({ timeout: PATIENCE });
    expect(await onScreen()).toContain('mistaken identity');
    await press('PageDown');
    await atScene(3);
    await press('PageUp');
    await atScene(2);
    expect(await onScreen()).toContain('mistaken identity');

    await press('.');
    await page.locator('.present-blank').waitFor();
    await press('.');
    await page.locator('.present-blank').waitFor({ state: 'detached' });

    await press('PageDown', 'PageDown');
    await atScene(4);
    await press('Escape');
    await left();
    await expect.poll(linked).toBe(`${TOUR} 4 null`);
    await press('F5');
    await atScene(4);
    await press('PageDown', 'PageDown', 'PageDown', 'PageDown');
    await atScene(7);
    await expect.poll(linked).toBe(`${TOUR} 7 1`);
    await press('F5');
    await atScene(7);
    await press('Escape');
    await left();

    expect(errors.filter((error) => !OFFLINE.test(error))).toEqual([]);
    expect(strangers).toEqual([]);
    await atlas.close();
  });

  it('gives every tour to its end from a link, and starts from the list with F5', async () => {
    const atlas = await atlasIn(browser, site.url, { serviceWorkers: 'block' });
    const { press, atScene } = lesson(atlas);
    const tours = JSON.parse(readFileSync(join(SITE_ROOT, 'data/tours.json'), 'utf8')) as {
      id: string;
      scenes: { cover: string | null }[];
    }[];
    expect(tours.length).toBeGreaterThanOrEqual(4);
    for (const tour of tours) {
      await atlas.open(`?view=tours&tour=${tour.id}&present=1`);
      await atScene(1);
      for (const [index, scene] of tour.scenes.entries()) {
        await atScene(index + 1);
        if (scene.cover !== null) await press('PageDown');
        await press('PageDown');
      }
      await atScene(tour.scenes.length);
    }
    await atlas.open('?view=tours');
    await atlas.page.locator('.tour-card').first().waitFor({ timeout: PATIENCE });
    await press('F5');
    await atScene(1);
    expect(atlas.errors).toEqual([]);
    await atlas.close();
  });

  it('leaves single characters alone where the reader has switched them off', async () => {
    const atlas = await atlasIn(browser, site.url, { serviceWorkers: 'block' });
    const { page } = atlas;
    const { press, atScene } = lesson(atlas);
    await page.addInitScript(() => localStorage.setItem('contested-ground:single-keys', 'off'));
    await atlas.open(`?view=tours&tour=${TOUR}&scene=2&present=1`);
    await atScene(2);
    await press('.', 'b', '5', '?');
    expect(await page.locator('.present-blank, .present-help').count()).toBe(0);
    expect(await page.locator('.predict-scale [aria-pressed="true"]').count()).toBe(0);
    await press('End');
    await atScene(7);
    await press('Home');
    await atScene(1);
    await atlas.close();
  });

  it('lists its keys, and can be read and steered without a mouse', async () => {
    const atlas = await atlasIn(browser, site.url, {
      serviceWorkers: 'block',
      viewport: { width: 1024, height: 768 },
    });
    const { page } = atlas;
    const { press, atScene, left } = lesson(atlas);
    await atlas.open(`?view=tours&tour=${TOUR}&scene=2&present=1`);
    await atScene(2);
    expect(await page.locator('[aria-live="polite"]', { hasText: 'Scene 2 of 7' }).count()).toBe(1);
    expect(await faultsOf(page)).toEqual([]);
    await press('?');
    expect(await page.locator('.present-help').innerText()).toContain('Page Down');
    await press('Escape');
    await page.locator('.present-help').waitFor({ state: 'detached' });
    await press('2', ' ');
    expect(await page.locator('.predict-independent').innerText()).toContain('AAN');
    await press('Escape');
    await left();
    await atlas.close();
  });
});

describe('predict, then reveal', () => {
  it('starts covered from a link, keeps the answer in the page, and passes no verdict on it', async () => {
    const atlas = await atlasIn(browser, site.url, { serviceWorkers: 'block' });
    const { page, query } = atlas;
    await atlas.open('?incident=takhar-air-strike-2010&cover=1');
    const panel = page.locator('#panel');
    await panel.locator('.predict-cover').waitFor({ timeout: PATIENCE });
    expect(await panel.innerText()).not.toContain('mistaken identity');
    expect(await faultsOf(page)).toEqual([]);
    await panel.locator('[data-reading="4"]').press('Enter');
    expect(await panel.locator('[data-reading="4"]').getAttribute('aria-pressed')).toBe('true');
    expect(await panel.locator('[role="status"]').innerText()).toContain('Outside group involved');
    await panel.getByRole('button', { name: /^Reveal(?: all)?$/u }).click();
    const comparison = await panel.locator('.predict-comparison').innerText();
    expect(comparison).toContain('Outside group involved');
    expect(comparison).toContain('Local dispute or crime');
    expect(await panel.innerText()).not.toMatch(/\b(?:right|wrong|correct)\b/iu);
    await expect.poll(() => query().get('cover')).toBeNull();
    expect([...query().values()].join()).not.toContain('4');
    await panel.getByRole('button', { name: 'Show the whole dossier' }).click();
    await panel.locator('.dossier').waitFor({ timeout: PATIENCE });
    await panel.getByRole('button', { name: 'Predict first' }).click();
    await panel.locator('.predict-cover').waitFor();
    await expect.poll(() => query().get('cover')).toBe('1');
    expect(atlas.errors).toEqual([]);
    await atlas.close();
  });
});

describe('the presenter’s window', () => {
  it('shows notes and clock, and steers the presentation', async () => {
    const atlas = await atlasIn(browser, site.url, { serviceWorkers: 'block' });
    const { page } = atlas;
    const { atScene, left } = lesson(atlas);
    await atlas.open(`?view=tours&tour=${TOUR}&present=1`);
    await atScene(1);
    const [notes] = await Promise.all([
      page.waitForEvent('popup'),
      page.getByRole('button', { name: 'Presenter’s window' }).click(),
    ]);
    await notes.locator('.pw-notes').waitFor({ timeout: PATIENCE });
    expect(await notes.locator('.pw-notes').innerText()).toContain('Half a minute');
    expect(await notes.locator('.pw-next').innerText()).toContain('Who was in the convoy?');
    expect(await page.locator('.present-main').innerText()).not.toContain('Half a minute');
    expect(await faultsOf(notes)).toEqual([]);
    await notes.keyboard.press('PageDown');
    await atScene(2);
    await notes.locator('.pw-marks button', { hasText: 'Mainly home-grown' }).click();
    await page.locator('[data-reading="2"][aria-pressed="true"]').waitFor();
    await notes.keyboard.press('PageDown');
    await page.locator('.predict-comparison').waitFor();
    await page.keyboard.press('Escape');
    await left();
    await notes.locator('[role="status"]', { hasText: 'waits' }).waitFor();
    await page.keyboard.press('F5');
    await notes.locator('h1', { hasText: 'Who was in the convoy?' }).waitFor({ timeout: PATIENCE });
    expect(atlas.errors).toEqual([]);
    await atlas.close();
  });

  it('offers its link where the browser blocks windows', async () => {
    const atlas = await atlasIn(browser, site.url, { serviceWorkers: 'block' });
    await atlas.page.addInitScript(() => {
      window.open = () => null;
    });
    await atlas.open(`?view=tours&tour=${TOUR}&present=1`);
    await atlas.page.getByRole('button', { name: 'Presenter’s window' }).click();
    const link = atlas.page.getByRole('link', { name: 'Open the presenter’s window' });
    expect(await link.getAttribute('href')).toMatch(/^\?presenter=[0-9a-f]{16}$/u);
    await atlas.close();
  });
});

describe('a tour beside the map', () => {
  it('follows the scroll, keeps its place behind a dossier, and gives back what it changed', async () => {
    const atlas = await atlasIn(browser, site.url, { serviceWorkers: 'block' });
    const { page, query } = atlas;
    await atlas.open(`?view=tours&tour=${TOUR}`);
    await page.locator('.tour h1').waitFor({ timeout: PATIENCE });
    await page.locator('[data-scene="4"]').evaluate((scene) => scene.scrollIntoView());
    await expect.poll(() => query().get('scene')).toBe('5');
    await page.locator('.lens [data-lens="independent"][aria-pressed="true"]').waitFor();
    expect(await page.locator('.shell').getAttribute('data-selected')).toBe(
      'takhar-air-strike-2010',
    );
    await page.getByRole('button', { name: 'Next scene' }).click();
    await expect.poll(() => query().get('scene')).toBe('6');
    await page.locator('[data-scene="5"] .scene-open').click();
    await page.locator('.dossier').waitFor({ timeout: PATIENCE });
    await page.locator('.lens [data-lens="contrast"][aria-pressed="true"]').waitFor();
    await page.getByRole('button', { name: 'Back to the tour, scene 6' }).click();
    await page.locator('[data-scene="5"][aria-current="step"]').waitFor({ timeout: PATIENCE });
    expect(await faultsOf(page)).toEqual([]);
    expect(atlas.errors).toEqual([]);
    await atlas.close();
  });

  it('is swiped on a phone', async () => {
    const atlas = await atlasIn(browser, site.url, {
      serviceWorkers: 'block',
      viewport: { width: 390, height: 844 },
      hasTouch: true,
    });
    const { page, query } = atlas;
    await atlas.open(`?view=tours&tour=${TOUR}`);
    const list = page.locator('.tour-scenes');
    await list.waitFor({ timeout: PATIENCE });
    await list.evaluate((element) => element.scrollBy({ left: element.clientWidth }));
    await expect.poll(() => query().get('scene')).toBe('2');
    await atlas.close();
  });

  it('names a tour that is not there, and lists those that are', async () => {
    const atlas = await atlasIn(browser, site.url, { serviceWorkers: 'block' });
    await atlas.open('?view=tours&tour=no-such-walk');
    await atlas.page.locator('.notice', { hasText: 'no-such-walk' }).waitFor({ timeout: PATIENCE });
    expect(await atlas.page.locator('.tour-card').count()).toBeGreaterThanOrEqual(4);
    await atlas.close();
  });
});
