import { createServer, type Server } from 'node:http';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { oembedJson } from '../../src/build/site-files.ts';
import { embedSnippet } from '../../src/exports/embed-snippet.ts';
import { launch, PAINTED, PATIENCE } from './support/atlas-driver.ts';
import { type Site, serveSite } from './support/site.ts';

let site: Site;
let browser: Browser;
let host: Server;
let hostUrl: string;

const frameOf = (address: string, width: number) =>
  `<iframe src="${address}" title="Contested Ground" loading="lazy" width="${width}" height="200"></iframe>`;

const hostPage = (frame: string) => `<!doctype html><html lang="en"><title>A newspaper</title>
<h1>An article</h1>${frame}
<script>
  window.heights = [];
  addEventListener('message', (event) => {
    if (event.origin === new URL(document.querySelector('iframe').src).origin && event.data.type === 'contested-ground:height') {
      window.heights.push(event.data.height);
      document.querySelector('iframe').height = event.data.height;
    }
  });
</script>`;

beforeAll(async () => {
  site = await serveSite();
  browser = await launch();
  host = createServer((request, response) => {
    const { searchParams } = new URL(request.url ?? '/', 'http://host');
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(hostPage(searchParams.get('frame') ?? ''));
  });
  await new Promise<void>((resolve) => host.listen(0, '127.0.0.1', resolve));
  const address = host.address();
  if (address === null || typeof address === 'string') throw new Error('The host has no port.');
  hostUrl = `http://127.0.0.1:${address.port}/`;
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
  host?.close();
});

const articleWith = (query: string, width: number) =>
  articleHolding(frameOf(`${site.url}?${query}`, width));

async function articleHolding(frame: string) {
  const page = await browser.newPage({ viewport: { width: 800, height: 900 } });
  page.setDefaultTimeout(PATIENCE);
  const parameters = new URLSearchParams({ frame });
  await page.goto(`${hostUrl}?${parameters.toString()}`);
  return { page, frame: page.frameLocator('iframe') };
}

test('an incident in a frame of 320 px under a foreign origin: both accounts, credit, link back, its height told', async () => {
  const { page, frame } = await articleWith('incident=takhar-air-strike-2010&embed=1', 320);
  await frame.getByRole('heading', { level: 1 }).waitFor({ timeout: PATIENCE });
  expect(await frame.getByRole('heading', { level: 1 }).innerText()).toContain('Takhar');
  expect(await frame.locator('.embed-accounts section').count()).toBe(2);
  expect(await frame.locator('footer').innerText()).toContain('CC BY 4.0');
  const back = await frame.getByRole('link', { name: 'Open in the atlas' }).getAttribute('href');
  expect(back).toContain('incident=takhar-air-strike-2010');
  expect(back).not.toContain('embed');
  await page.waitForFunction(
    () => (window as unknown as { heights: number[] }).heights.length > 0,
    undefined,
    { timeout: PATIENCE },
  );
  const tall = await page.evaluate(
    () => (window as unknown as { heights: number[] }).heights.at(-1) ?? 0,
  );
  expect(tall).toBeGreaterThan(400);
  const overflow = await frame
    .locator('html')
    .evaluate((element) => element.scrollWidth - element.clientWidth);
  expect(overflow).toBeLessThanOrEqual(0);
  expect(await frame.locator('.header').count()).toBe(0);
  await page.close();
});

test('a filtered map in a frame says how many incidents it shows', async () => {
  const { page, frame } = await articleWith('text=ruttig-2013&status=contested&embed=1', 600);
  await frame.getByRole('heading', { level: 1 }).waitFor({ timeout: PATIENCE });
  expect(await frame.locator('.embed-head').innerText()).toMatch(/\d+ incidents?/u);
  await page.close();
});

test('the frame that oEmbed answers with, pasted as it is, shows the incident by its title', async () => {
  const incident = { id: 'takhar-air-strike-2010', title: 'Air strike on a convoy in Takhar' };
  const answer = oembedJson(incident, 'Contested Ground', site.url, embedSnippet);
  const { page, frame } = await articleHolding('html' in answer ? answer.html : '');
  await frame
    .getByRole('heading', { level: 1, name: incident.title })
    .waitFor({ timeout: PATIENCE });
  expect(await page.getByTitle(incident.title).getAttribute('loading')).toBe('lazy');
  await page.close();
});

test('a frame whose incident is not in the record says so, and does not pass the whole map off for it', async () => {
  const { page, frame } = await articleWith('incident=renamed-since&embed=1', 320);
  await frame.getByText('renamed-since').waitFor({ timeout: PATIENCE });
  await page.close();
});

test('the mouse moves the map only after a click: till then a drag is the page’s own', async () => {
  const { page, frame } = await articleWith('incident=takhar-air-strike-2010&embed=1', 600);
  const canvas = frame.locator('.map-canvas');
  await frame.locator(PAINTED).waitFor({ timeout: PATIENCE });
  await canvas.scrollIntoViewIfNeeded();
  const view = () => frame.locator('footer a').first().getAttribute('href');
  const drag = async () => {
    const box = await canvas.boundingBox();
    if (box === null) throw new Error('No map.');
    const [x, y] = [box.x + box.width * 0.8, box.y + box.height * 0.25];
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x - 40, y + 20, { steps: 4 });
    await page.mouse.move(x - 90, y + 40, { steps: 4 });
    await page.mouse.up();
    return { x, y };
  };
  const before = await view();
  const { x, y } = await drag();
  expect(await frame.locator('[data-awake]').count()).toBe(0);
  expect(await view()).toBe(before);
  await page.mouse.click(x, y);
  await frame.locator('[data-awake]').waitFor({ timeout: PATIENCE });
  await drag();
  await expect.poll(view).not.toBe(before);
  await page.close();
});
