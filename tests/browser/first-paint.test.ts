/** Each static page as the first paint of the atlas, and the first page while the record is on its way. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { atlasIn, PATIENCE } from './support/atlas-driver.ts';
import { browser, openBuiltSite, site } from './support/built-site.ts';
import { holdFile } from './support/hold-file.ts';

openBuiltSite();

/** What a page's text is to a reader without scripts, in one line. */
async function plainText(path: string): Promise<string> {
  const context = await browser.newContext({ javaScriptEnabled: false });
  context.setDefaultTimeout(PATIENCE);
  const page = await context.newPage();
  await page.goto(site.url + path);
  const text = await page.locator('main').innerText();
  await context.close();
  return text.replaceAll(/\s+/gu, ' ');
}

/** After this the page would have gone, had it been going to. */
const twoFrames = (page: Page) =>
  page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
  );

const INCIDENT = 'takhar-air-strike-2010';
const TOUR = 'five-minute-argument';

/** Notes the heading at every change of the page. */
const noteHeadings = () => {
  const seen: (string | null)[] = [];
  Object.assign(window, { seen });
  new MutationObserver(() => {
    if (document.getElementById('text') ?? document.querySelector('.shell'))
      seen.push(document.querySelector('h1')?.textContent ?? null);
    else if (seen.length > 0) seen.push(null);
  }).observe(document, { childList: true, subtree: true });
};

/** Paragraphs of the atlas's panel but for what only a screen needs: tables with marks, counts, controls. */
const paragraphs = () =>
  [...document.querySelectorAll('#panel :is(p, dd, blockquote)')].flatMap((element) => {
    if (
      element.closest(
        '[aria-live], .eyebrow, .sources-matrix, .sources-by, .scene-where, [class*=predict]',
      )
    )
      return [];
    const copy = element.cloneNode(true) as HTMLElement;
    for (const control of copy.querySelectorAll('button')) control.remove();
    return copy.textContent.replaceAll(/\s+/gu, ' ').trim() || [];
  });

test.each([
  ['an incident', `incident/${INCIDENT}/`, `incident=${INCIDENT}`, 0],
  ['the sources', 'sources/', 'view=sources', 30],
  ['the method', 'method/', 'view=method', 50],
  ['a tour', `tour/${TOUR}/`, `view=tours&tour=${TOUR}`, 12],
  ['all incidents', 'incident/', 'view=list', 0],
])(
  'with scripts on, the page of %s gives way to the atlas at the same, and nothing is ever blank',
  async (_what, path, query, same) => {
    const text = await plainText(path);
    const atlas = await atlasIn(browser, site.url, { serviceWorkers: 'block' });
    const { page } = atlas;
    await page.addInitScript(noteHeadings);
    await atlas.open(path);
    await page.locator('#panel h1').waitFor({ timeout: PATIENCE });
    const title = await page.locator('#panel h1').innerText();
    const seen = await page.evaluate(() => (window as unknown as { seen: string[] }).seen);
    // The parser writes the page before its heading; from then on it stands.
    expect(new Set(seen.slice(seen.indexOf(title)))).toEqual(new Set([title]));
    expect(page.url().split('?')[0]).toBe(site.url);
    for (const [name, value] of new URLSearchParams(query))
      expect(atlas.query().get(name)).toBe(value);
    expect(await page.locator('.open').count()).toBe(0);
    // Who reads without scripts reads the same.
    const read = same === 0 ? [] : await page.evaluate(paragraphs);
    expect(read.length).toBeGreaterThanOrEqual(same);
    expect(read.filter((paragraph) => !text.includes(paragraph))).toEqual([]);
    expect(atlas.errors).toEqual([]);
    expect(atlas.strangers).toEqual([]);
    await page.reload({ waitUntil: 'domcontentloaded' });
    await page.locator('#panel h1').waitFor({ timeout: PATIENCE });
    expect(await page.locator('#panel h1').innerText()).toBe(title);
    await atlas.close();
  },
);

test('the first map adds no font, which would have the page painted again, and few programs', async () => {
  const atlas = await atlasIn(browser, site.url);
  await atlas.page.addInitScript(() => {
    let programs = 0;
    const link = WebGL2RenderingContext.prototype.linkProgram;
    WebGL2RenderingContext.prototype.linkProgram = function count(program) {
      programs += 1;
      Object.assign(globalThis, { programs });
      link.call(this, program);
    };
  });
  await atlas.open();
  expect(await atlas.painted()).toBeGreaterThan(30);
  const { fonts, programs } = await atlas.page.evaluate(() => ({
    fonts: [...document.fonts]
      .filter(({ status }) => status !== 'unloaded')
      .map(({ family, style }) => `${family} ${style}`.replaceAll(/["']/gu, '')),
    programs: (globalThis as { programs?: number }).programs,
  }));
  expect(fonts.sort()).toEqual(['Source Sans italic', 'Source Sans normal', 'Source Serif normal']);
  // Each takes a machine without a graphics card about a tenth of a second: layers of one make share theirs.
  expect(programs).toBeLessThanOrEqual(11);
  expect(programs).toBeGreaterThan(5);
  await atlas.close();
});

test('what has taken the place of a page paints its map', async () => {
  const atlas = await atlasIn(browser, site.url, { serviceWorkers: 'block' });
  await atlas.open(`incident/${INCIDENT}/`);
  expect(await atlas.painted()).toBeGreaterThan(0);
  expect(atlas.errors).toEqual([]);
  await atlas.close();
});

test.each([
  ['whose link names a part of it', `incident/${INCIDENT}/#text`, null, ['Dossier-', 'atlas.json']],
  ['whose record cannot be loaded', `incident/${INCIDENT}/`, 'atlas', ['Dossier-', 'atlas.json']],
  ['whose tour cannot be loaded', `tour/${TOUR}/`, 'tours', ['lessons-', 'tours.json']],
] as const)('a page %s stays', async (_name, path, broken, last) => {
  const atlas = await atlasIn(browser, site.url, { serviceWorkers: 'block' });
  if (broken !== null)
    site.break((file) => (file === `data/${broken}.json` ? { status: 500, body: '' } : null));
  await atlas.open(path);
  // The atlas's own last files have come, and two frames later the page would have gone.
  await atlas.page.waitForFunction(
    (parts) =>
      parts.every((part) =>
        performance.getEntriesByType('resource').some(({ name }) => name.includes(part)),
      ),
    last,
    { timeout: PATIENCE },
  );
  await twoFrames(atlas.page);
  expect(await atlas.page.locator('main#text h1').count()).toBe(1);
  expect(atlas.page.url()).toBe(site.url + path);
  site.break(null);
  await atlas.close();
});

test('a reader who has begun to read keeps the page', async () => {
  const atlas = await atlasIn(browser, site.url, { serviceWorkers: 'block' });
  const { page } = atlas;
  const { release } = await holdFile(page, 'data/atlas.json');
  await atlas.open('sources/');
  // A page that has not been painted yet has nothing to scroll
  await expect
    .poll(async () => {
      await page.mouse.wheel(0, 600);
      return page.evaluate(() => scrollY);
    })
    .toBeGreaterThan(0);
  const answer = page.waitForResponse('**/data/atlas.json');
  release();
  await (await answer).finished();
  await twoFrames(page);
  expect(await page.locator('main#text h1').count()).toBe(1);
  expect(await page.evaluate(() => scrollY)).toBeGreaterThan(0);
  await atlas.close();
});

test.each([
  ['takes its time', null, 'Loading the record'],
  ['cannot be loaded', 500, 'status 500'],
] as const)(
  'the first page’s list stays readable while the record %s',
  async (_how, status, said) => {
    const atlas = await atlasIn(browser, site.url, { serviceWorkers: 'block' });
    const { page } = atlas;
    const record = status === null ? await holdFile(page, 'data/atlas.json') : null;
    if (status !== null)
      await page.route('**/data/atlas.json', (route) => route.fulfill({ status }));
    await atlas.open('');
    const news = page.locator('.load-news');
    await news.getByText(said).first().waitFor({ timeout: PATIENCE });
    const links = page.locator('main.first a');
    expect(await links.count()).toBeGreaterThan(40);
    // The last line can be brought out from behind the news.
    await links.last().focus();
    await links.last().scrollIntoViewIfNeeded();
    const [line, strip] = [await links.last().boundingBox(), await news.boundingBox()];
    expect((line?.y ?? 0) + (line?.height ?? 0)).toBeLessThanOrEqual(strip?.y ?? 0);
    record?.release();
    if (status !== null) {
      await page.unroute('**/data/atlas.json');
      await news.getByRole('button', { name: 'Try again' }).click();
    }
    await page.locator('.overview-row').first().waitFor({ timeout: PATIENCE });
    expect(await page.locator('.load-news, main.first').count()).toBe(0);
    await atlas.close();
  },
);

test('the record is asked for while the script is on its way, and only once', async () => {
  const atlas = await atlasIn(browser, site.url, { serviceWorkers: 'block' });
  const { page } = atlas;
  const times: string[] = [];
  site.break((path) => {
    if (path === 'data/atlas.json') times.push(path);
    return null;
  });
  const script = await holdFile(page, 'assets/first-*.js');
  await page.goto(site.url, { waitUntil: 'commit' });
  await expect.poll(script.isAskedFor).toBe(true);
  await expect.poll(() => times.length).toBe(1);
  script.release();
  await page.locator('.overview-row').first().waitFor({ timeout: PATIENCE });
  expect(times).toHaveLength(1);
  expect(atlas.errors).toEqual([]);
  site.break(null);
  await atlas.close();
});

test('the drawn map is asked for while the record is on its way', async () => {
  const atlas = await atlasIn(browser, site.url, { serviceWorkers: 'block' });
  const record = await holdFile(atlas.page, 'data/atlas.json');
  const map = await holdFile(atlas.page, 'assets/drawn-*.js');
  await atlas.open();
  await expect.poll(map.isAskedFor).toBe(true);
  expect(record.isAskedFor()).toBe(true);
  map.release();
  record.release();
  await atlas.painted();
  await atlas.close();
});
