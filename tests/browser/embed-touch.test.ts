/** Fingers on a framed map, as a screen sends them: one scrolls the page that holds the frame, two move the map. */
import { createServer, type Server } from 'node:http';
import type { Browser, CDPSession } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launch, PAINTED, PATIENCE } from './support/atlas-driver.ts';
import { type Site, serveSite } from './support/site.ts';

let site: Site;
let host: Server;
let hostUrl: string;

beforeAll(async () => {
  site = await serveSite();
  host = createServer((_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(`<!doctype html><html lang="en"><meta name="viewport" content="width=device-width">
<title>A newspaper</title><h1>An article</h1><p style="height:150px">Text.</p>
<iframe src="${site.url}?incident=takhar-air-strike-2010&amp;embed=1" title="Contested Ground" width="360" height="900"></iframe>
<p style="height:2000px">More text.</p>`);
  });
  await new Promise<void>((resolve) => host.listen(0, '127.0.0.1', resolve));
  const address = host.address();
  if (address === null || typeof address === 'string') throw new Error('The host has no port.');
  hostUrl = `http://127.0.0.1:${address.port}/`;
});
afterAll(async () => {
  await site?.close();
  host?.close();
});

/** Moves fingers that lie beside each other, 40 px apart, `by` px down the screen. */
async function drag(hands: CDPSession, fingers: 1 | 2, x: number, y: number, by: number) {
  const points = (down: number) =>
    Array.from({ length: fingers }, (_, id) => ({ id, x: x + id * 40, y: y + down }));
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', touchPoints: object[]) =>
    hands.send('Input.dispatchTouchEvent', { type, touchPoints: touchPoints as never });
  await send('touchStart', points(0));
  const steps = 8;
  for (let step = 1; step <= steps; step += 1) await send('touchMove', points((by * step) / steps));
  await send('touchEnd', []);
}

async function articleOn(browser: Browser) {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
    reducedMotion: 'reduce',
  });
  context.setDefaultTimeout(PATIENCE);
  const page = await context.newPage();
  await page.goto(hostUrl);
  const frame = page.frameLocator('iframe');
  await frame.locator(PAINTED).waitFor({ timeout: PATIENCE });
  await frame.locator('.embed-map').scrollIntoViewIfNeeded();
  const box = await frame.locator('.embed-map').boundingBox();
  if (box === null) throw new Error('No map.');
  return {
    page,
    frame,
    hands: await context.newCDPSession(page),
    // Where no mark lies, and in the middle of the map's height.
    at: [box.x + box.width * 0.25, box.y + box.height / 2] as const,
    view: () => frame.locator('footer a').first().getAttribute('href'),
    scrolled: () => page.evaluate(() => scrollY),
    close: () => context.close(),
  };
}

test.each([
  ['engine’s map', '.maplibregl-canvas', []],
  ['drawn map', '.map-drawn', ['--disable-3d-apis']],
] as const)(
  'one finger on the %s scrolls the page that holds it, two move the map',
  async (_name, map, flags) => {
    const browser = await launch(flags);
    const { page, frame, hands, at, view, scrolled, close } = await articleOn(browser);
    expect(await frame.locator(map).count()).toBe(1);
    const before = await view();
    const top = await scrolled();
    const rested = page.evaluate(
      () =>
        new Promise<void>((done) =>
          document.addEventListener('scrollend', () => done(), { once: true }),
        ),
    );
    await drag(hands, 1, ...at, -60);
    await expect.poll(scrolled).toBeGreaterThan(top + 20);
    expect(await view()).toBe(before);
    await rested;
    const rest = await scrolled();
    await drag(hands, 2, at[0], at[1] - (rest - top), 60);
    await expect.poll(view).not.toBe(before);
    expect(await scrolled()).toBe(rest);
    await close();
    await browser.close();
  },
);
