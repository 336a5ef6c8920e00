/** The map without WebGL 2: the same marks, names, choices and keys, and no engine fetched for nothing. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Atlas, atlasIn, launch, PATIENCE, WHOLE } from './support/atlas-driver.ts';
import { SITE_ROOT, type Site, serveSite } from './support/site.ts';

let plain: Browser;
let able: Browser;
let site: Site;
const opened: Atlas[] = [];

/** The file that carries the map engine, as the build named it. */
const manifest = JSON.parse(readFileSync(join(SITE_ROOT, '.vite/manifest.json'), 'utf8')) as Record<
  string,
  { readonly file: string }
>;
const ENGINE = manifest['src/map/index.ts']?.file ?? '';

beforeAll(async () => {
  [plain, able, site] = await Promise.all([
    launch(['--disable-gpu', '--disable-3d-apis']),
    launch(),
    serveSite(),
  ]);
});
afterEach(async () => {
  await Promise.all(opened.splice(0).map((atlas) => atlas.close()));
});
afterAll(async () => {
  await Promise.all([plain.close(), able.close(), site.close()]);
});

/** A service worker would fetch the engine for later; here only what the page itself asks for counts. */
const reader = async (browser: Browser, options: BrowserContextOptions = {}) => {
  const atlas = await atlasIn(browser, site.url, { serviceWorkers: 'block', ...options });
  opened.push(atlas);
  return atlas;
};
const isWhole = (page: Page) => page.locator(WHOLE).waitFor({ timeout: PATIENCE });
const buttons = (page: Page) => page.locator('.map-list button').allInnerTexts();
const zoomIn = (query: URLSearchParams) => Number(query.get('map')?.split('/')[0]);
const disc = (page: Page, id: string) =>
  page.locator(`.drawn-discs [data-incident="${id}"], .drawn-looked [data-incident="${id}"]`);

describe('a browser without WebGL 2', () => {
  it.each([
    ['the whole region', ''],
    ['a filter', '?kind=event'],
    ['a closer view', '?lens=independent&map=8.20/38.9000/70.6000'],
    ['a view of badges', '?map=5.20/38.3000/70.0000'],
  ])('shows as many marks as the engine, under the same names: %s', async (_case, query) => {
    const drawn = await reader(plain);
    await drawn.open(query);
    const count = await drawn.painted();
    await isWhole(drawn.page);
    const engine = await reader(able);
    await engine.open(query);
    expect(count).toBe(await engine.painted());
    await isWhole(engine.page);
    expect(await drawn.page.locator('.drawn-badges > g').count()).toBe(
      Number(await engine.page.locator('[data-clusters]').getAttribute('data-clusters')),
    );
    expect(await buttons(drawn.page)).toEqual(await buttons(engine.page));
    expect(await drawn.page.locator('.maplibregl-canvas').count()).toBe(0);
    expect(await engine.page.locator('.map-drawn').count()).toBe(0);
  });

  it('never asks for the engine, says once why, and has no errors', async () => {
    const { page, open, painted, errors, strangers } = await reader(plain);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await open();
    await painted();
    await isWhole(page);
    expect(ENGINE).toMatch(/\.js$/u);
    expect(asked.filter((url) => url.includes(ENGINE) || url.includes('maplibre'))).toEqual([]);
    const words = page.getByText('This browser has no WebGL 2');
    expect(await words.count()).toBe(1);
    await page.getByRole('button', { name: 'Dismiss' }).click();
    await page.reload();
    await painted();
    expect(await words.count()).toBe(0);
    expect(strangers).toEqual([]);
    expect(errors).toEqual([]);
  });

  it('opens what is clicked, with both columns, and rings it', async () => {
    const { page, open, painted, title } = await reader(plain);
    await open('?map=6.60/38.4000/69.8000');
    await painted();
    await isWhole(page);
    const mark = disc(page, 'khorog-fighting-2012').first();
    const box = await mark.boundingBox();
    if (box === null) throw new Error('Khorog has no mark.');
    await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
    await page.locator('.map-label-selected:not([hidden])').waitFor();
    expect(await title()).toContain('Khorog');
    const panel = await page.locator('#panel').innerText();
    expect(panel).toContain('Official account');
    expect(panel).toContain('Independent assessment');
    await expect.poll(() => page.locator('.drawn-looked circle').count()).toBeGreaterThan(0);
    // Names keep off the label of what is selected, from the next frame on
    const under = () =>
      page.evaluate(() => {
        const label = document.querySelector('.map-label-selected')?.getBoundingClientRect();
        if (label === undefined) return ['no label'];
        return [...document.querySelectorAll('.drawn-names text')].flatMap((name) => {
          const at = name.getBoundingClientRect();
          const apart =
            at.left > label.right ||
            at.right < label.left ||
            at.top > label.bottom ||
            at.bottom < label.top;
          return apart ? [] : [name.textContent];
        });
      });
    await expect.poll(under).toEqual([]);
  });

  it('shows another lens in the same marks, and its movements', async () => {
    const { page, open, painted } = await reader(plain);
    await open();
    const before = await painted();
    const looks = () =>
      page.locator('.drawn-discs').evaluate((group) => (group as Element).outerHTML);
    const contrast = await looks();
    expect(await page.locator('.drawn-words > g').count()).toBe(0);
    expect(await page.locator('.drawn-areas[data-layers~="atlas-arc"]').count()).toBe(0);
    await page.keyboard.press('1');
    await page.locator('.map-canvas[data-lens="official"]').waitFor();
    await page.locator('.drawn-words > g').first().waitFor();
    expect(await looks()).not.toBe(contrast);
    expect(await painted()).toBe(before);
    expect(await page.locator('.drawn-areas[data-layers~="atlas-arc"]').count()).toBe(1);
  });

  it('moves by keys, wheel, drag and buttons, and writes where it is', async () => {
    const { page, open, painted, query } = await reader(plain);
    await open('?map=6.50/38.4000/69.4000');
    await painted();
    await isWhole(page);
    const ground = page.getByRole('region', { name: 'Map of incidents', exact: true });
    await ground.focus();
    await page.keyboard.press('+');
    await expect.poll(() => zoomIn(query())).toBeGreaterThan(7.2);
    const close = zoomIn(query());
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => Number(query().get('map')?.split('/')[2])).toBeGreaterThan(69.5);
    await page.getByText(/^Zoom .* in view$/u).waitFor({ state: 'attached' });
    const box = await ground.boundingBox();
    if (box === null) throw new Error('The map has no box.');
    const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    await page.mouse.move(middle.x, middle.y);
    await page.mouse.wheel(0, 300);
    await expect.poll(() => zoomIn(query())).toBeLessThan(close);
    const latitude = Number(query().get('map')?.split('/')[1]);
    await page.mouse.down();
    await page.mouse.move(middle.x, middle.y + 60, { steps: 4 });
    await page.mouse.move(middle.x, middle.y + 120, { steps: 4 });
    await page.mouse.up();
    await expect.poll(() => Number(query().get('map')?.split('/')[1])).toBeGreaterThan(latitude);
    const wide = zoomIn(query());
    await page.getByRole('button', { name: 'Zoom in', exact: true }).click();
    await expect.poll(() => zoomIn(query())).toBeGreaterThan(wide + 0.9);
    await page.getByRole('button', { name: 'Show the whole region' }).click();
    await expect.poll(() => query().get('map')).toBeNull();
  });

  it('is pinched wider and narrower by two fingers, and drawn along by one', async () => {
    const { page, context, open, painted, query } = await reader(plain, { hasTouch: true });
    await open('?map=6.50/38.4000/69.4000');
    await painted();
    await isWhole(page);
    const box = await page.locator('.map-drawn').boundingBox();
    if (box === null) throw new Error('The map has no box.');
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    const session = await context.newCDPSession(page);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...at: [number, number][]) =>
      session.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: at.map(([left, top], id) => ({ x: left, y: top, id })),
      });
    /** Two fingers to either side of the middle, from so many px apart to so many. */
    const pinch = async (from: number, to: number) => {
      await touch('touchStart', [x - from / 2, y], [x + from / 2, y]);
      for (let step = 1; step <= 5; step += 1) {
        const apart = from + ((to - from) * step) / 5;
        await touch('touchMove', [x - apart / 2, y], [x + apart / 2, y]);
      }
      await touch('touchEnd');
    };
    await pinch(60, 180);
    // Three times as far apart is three times as large; the middle stays where it is.
    await expect.poll(() => zoomIn(query())).toBeGreaterThan(7.9);
    const [zoom, latitude, longitude] = (query().get('map') ?? '').split('/').map(Number);
    expect(zoom).toBeLessThan(8.3);
    expect(latitude).toBeCloseTo(38.4, 0);
    expect(longitude).toBeCloseTo(69.4, 0);
    await pinch(180, 90);
    await expect.poll(() => zoomIn(query())).toBeLessThan(7.3);
    expect(zoomIn(query())).toBeGreaterThan(6.8);
    const before = query().get('map');
    await touch('touchStart', [x, y]);
    for (const step of [20, 50, 90]) await touch('touchMove', [x, y + step]);
    await touch('touchEnd');
    await expect.poll(() => query().get('map')).not.toBe(before);
    expect(Number(query().get('map')?.split('/')[1])).toBeGreaterThan(latitude ?? 0);
    // No finger has opened anything
    expect(query().get('incident')).toBeNull();
  });

  it('opens badges and incidents from the list of what is in view', async () => {
    const { page, open, painted, query, title } = await reader(plain);
    await open('?map=5.20/38.3000/70.0000');
    await painted();
    const badge = page.getByRole('button', { name: /incidents around Dushanbe: zoom in/u });
    await badge.focus();
    expect(await page.locator('.map-label-hover').innerText()).toContain('Dushanbe');
    await page.keyboard.press('Enter');
    await expect.poll(() => zoomIn(query())).toBeGreaterThan(5.5);
    const mark = page.locator('.map-list [data-mark="dushanbe-prison-break-2010"]');
    await mark.focus();
    await page.locator('.drawn-looked circle').first().waitFor({ state: 'attached' });
    await page.keyboard.press('Enter');
    await expect.poll(title).toContain('Dushanbe');
  });

  it('serves the embed, and a class', async () => {
    const embed = await reader(plain);
    await embed.open('?embed=1&incident=khorog-fighting-2012');
    expect(await embed.painted()).toBeGreaterThan(0);
    expect(await embed.page.locator('.map-drawn').count()).toBe(1);
    const lesson = await reader(plain);
    await lesson.open('?incident=khorog-fighting-2012&present=1');
    expect(await lesson.painted()).toBe(1);
    expect(await lesson.page.locator('.map-drawn').count()).toBe(1);
  });
});

describe('a tour without WebGL 2', () => {
  it('leads the map from scene to scene, and keeps a covered half hollow', async () => {
    const { page, open, painted } = await reader(plain);
    await open('?view=tours&tour=five-minute-argument&scene=2');
    await painted();
    await isWhole(page);
    const takhar = () =>
      page.locator('.drawn-looked [data-incident="takhar-air-strike-2010"]').last();
    await takhar().waitFor();
    await expect.poll(() => takhar().getAttribute('data-reading')).toMatch(/\|-$/u);
    expect(await page.locator('.map-list').innerText()).not.toMatch(
      /^Air strike on a convoy in Takhar.*Independent: (?!silent|covered)/mu,
    );
    await open('?view=tours&tour=five-minute-argument&scene=1');
    await painted();
    await page.locator('.map-canvas[data-lens="official"]').waitFor();
    await takhar().waitFor();
    await expect.poll(() => takhar().getAttribute('data-reading')).not.toMatch(/\|-$/u);
  });
});

describe('a browser that loses its graphics', () => {
  it('goes on with the drawn map, and loses nothing chosen', async () => {
    const { page, open, painted, query, title } = await reader(able);
    await open('?incident=khorog-fighting-2012&lens=official&map=7.50/37.6000/71.4000');
    await painted();
    await isWhole(page);
    const before = query();
    const inView = await buttons(page);
    await page.locator('.maplibregl-canvas').focus();
    await page.evaluate(() => {
      const canvas = document.querySelector<HTMLCanvasElement>('.maplibregl-canvas');
      canvas?.getContext('webgl2')?.getExtension('WEBGL_lose_context')?.loseContext();
    });
    await page.locator('.map-drawn').waitFor({ timeout: PATIENCE });
    await painted();
    await isWhole(page);
    await page.getByText('The graphics of this device stopped').waitFor();
    expect(await page.locator('.maplibregl-canvas').count()).toBe(0);
    expect(query().toString()).toBe(before.toString());
    expect(await title()).toContain('Khorog');
    expect(await buttons(page)).toEqual(inView);
    expect(await page.locator('.map-drawn:focus').count()).toBe(1);
    expect(await page.locator('.map-canvas').getAttribute('data-lens')).toBe('official');
    expect(await page.locator('.drawn-looked circle').count()).toBeGreaterThan(0);
  });

  it('is drawn by choice too, and back, where the reader stands', async () => {
    const { page, open, painted, query } = await reader(able);
    await open('?map=7.50/38.6000/69.4000');
    await painted();
    await isWhole(page);
    await page.getByRole('button', { name: 'Menu' }).click();
    await page.getByLabel('Draw the map without WebGL').check();
    await page.locator('.map-drawn').waitFor();
    await painted();
    expect(query().get('map')).toBe('7.50/38.6000/69.4000');
    await page.getByLabel('Draw the map without WebGL').uncheck();
    await page.locator('.maplibregl-canvas').waitFor();
    await painted();
    expect(query().get('map')).toBe('7.50/38.6000/69.4000');
  });
});
