/** What the built site refuses: other people's script, other people's servers, other people's messages. */
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HANDOUTS, PAGES } from '../../src/state/store.ts';
import { atlasIn, PAINTED, PATIENCE } from './support/atlas-driver.ts';
import { browser, openBuiltSite, site } from './support/built-site.ts';
import { SITE_ROOT } from './support/site.ts';

openBuiltSite();

interface Watched {
  violations: string[];
}

/** Notes every breach of the policy from the first moment of each page. */
const watch = (page: Page) =>
  page.addInitScript(() => {
    const watched = globalThis as unknown as Watched;
    watched.violations = [];
    document.addEventListener('securitypolicyviolation', (event) => {
      watched.violations.push(
        `${event.effectiveDirective} ${event.blockedURI} ${event.sourceFile} ${event.sample}`,
      );
    });
  });
const violations = (page: Page) =>
  page.evaluate(() => (globalThis as unknown as Watched).violations);

const INCIDENT = 'takhar-air-strike-2010';

/** Every view, and what shows that it is there. */
const VIEWS: readonly (readonly [query: string, sign: string])[] = [
  ['', PAINTED],
  ...PAGES.map((page) => [`?view=${page}`, '#panel h1'] as const),
  [`?incident=${INCIDENT}`, '#panel h1'],
  [`?incident=${INCIDENT}&lens=official&theme=dark`, PAINTED],
  [`?incident=${INCIDENT}&cover=1`, '#panel h1'],
  ...HANDOUTS.map((handout) => [`?incident=${INCIDENT}&handout=${handout}`, '.handout'] as const),
  ['?view=tours&tour=five-minute-argument', '#panel h1'],
  ['?view=tours&tour=five-minute-argument&present=1', '.present-main'],
  ['?embed=1', 'footer'],
  [`?embed=1&incident=${INCIDENT}`, '.embed-accounts'],
  ['?presenter=a1b2c3d4', 'h1, h2, p'],
  ['?lens=sideways', '.notice'],
  ['incident/', 'h1'],
  [`incident/${INCIDENT}/`, 'h1'],
  ['sources/', 'h1'],
  ['method/', 'h1'],
  ['tour/five-minute-argument/', 'h1'],
];

describe('every view', () => {
  it('keeps to the policy, and asks nobody but its own host', async () => {
    const { page, open, strangers, close } = await atlasIn(browser, site.url, {
      serviceWorkers: 'block',
    });
    await watch(page);
    const found: string[] = [];
    for (const [query, sign] of VIEWS) {
      await open(query);
      await page.locator(sign).first().waitFor({ state: 'attached', timeout: PATIENCE });
      found.push(...(await violations(page)).map((each) => `${query}: ${each}`));
    }
    expect(found).toEqual([]);
    expect(strangers).toEqual([]);
    await close();
  });

  it('keeps to it in the panels and in what they make', async () => {
    const { page, open, strangers, errors, close } = await atlasIn(browser, site.url);
    await watch(page);
    await open(`?incident=${INCIDENT}`);
    await page.locator('#panel h1').waitFor({ timeout: PATIENCE });
    await page.locator('.source-button').first().click();
    await page.locator('.passage blockquote').waitFor();
    await page.keyboard.press('Escape');
    for (const name of ['Search', 'Filter', 'Share']) {
      await page.getByRole('button', { name }).first().click();
      await page.getByRole('dialog').or(page.locator('.drawer')).first().waitFor();
      if (name === 'Share') {
        const png = page.getByRole('button', { name: /PNG/u }).first();
        const file = page.waitForEvent('download', { timeout: PATIENCE });
        await png.click();
        expect((await file).suggestedFilename()).toMatch(/\.png$/u);
      }
      await page.keyboard.press('Escape');
    }
    expect(await violations(page)).toEqual([]);
    expect(strangers).toEqual([]);
    expect(errors).toEqual([]);
    await close();
  });
});

describe('the policy', () => {
  it('refuses a script planted in the page as it was sent', async () => {
    const { page, open, close } = await atlasIn(browser, site.url, { serviceWorkers: 'block' });
    await watch(page);
    const sent = readFileSync(join(SITE_ROOT, 'index.html'), 'utf8').replace(
      '<div id="app">',
      '<img src="x" onerror="globalThis.planted = 1"><script>globalThis.planted = 2</script><div id="app">',
    );
    site.break((path) =>
      path === '.' ? { status: 200, body: sent, type: 'text/html; charset=utf-8' } : null,
    );
    await open();
    site.break(null);
    await page.locator('#panel h1').first().waitFor({ timeout: PATIENCE });
    expect(await page.evaluate(() => 'planted' in globalThis)).toBe(false);
    const refused = (await violations(page)).join('\n');
    expect(refused).toContain('script-src-elem inline');
    expect(refused).toContain('script-src-attr inline');
    await close();
  });

  it('refuses text as HTML or script, evaluated text, and workers from elsewhere', async () => {
    const { page, open, close } = await atlasIn(browser, site.url, { serviceWorkers: 'block' });
    await open();
    await page.locator('#panel h1').first().waitFor({ timeout: PATIENCE });
    const outcome = await page.evaluate(() => {
      const refused = (attempt: () => unknown) => {
        try {
          attempt();
          return 'let through';
        } catch (error) {
          return error instanceof Error ? error.name : 'refused';
        }
      };
      return {
        html: refused(() => {
          document.createElement('div').innerHTML = '<b>x</b>';
        }),
        script: refused(() => {
          document.createElement('script').text = '1';
        }),
        handler: refused(() => document.body.setAttribute('onclick', '1')),
        foreignScript: refused(() => {
          document.createElement('script').src = 'https://elsewhere.example/x.js';
        }),
        foreignWorker: refused(() => new Worker('https://elsewhere.example/x.js')),
        blobWorker: refused(() => new Worker(URL.createObjectURL(new Blob(['1'])))),
        secondPolicy: refused(() =>
          (
            globalThis as unknown as {
              trustedTypes: { createPolicy: (name: string, rules: object) => unknown };
            }
          ).trustedTypes.createPolicy('mine', {}),
        ),
      };
    });
    expect(new Set(Object.values(outcome)), JSON.stringify(outcome)).toEqual(
      new Set(['TypeError']),
    );
    await close();
  });
});

describe('messages and storage', () => {
  let hostile: Server;
  let hostileUrl: string;

  beforeAll(async () => {
    hostile = createServer((_request, response) => {
      response.writeHead(200, { 'content-type': 'text/html', 'referrer-policy': 'origin' });
      response.end('<!doctype html><title>Elsewhere</title>');
    });
    await new Promise<void>((resolve) => hostile.listen(0, '127.0.0.1', resolve));
    const address = hostile.address();
    if (address === null || typeof address === 'string') throw new Error('No port.');
    hostileUrl = `http://127.0.0.1:${address.port}/`;
  });
  afterAll(() => void hostile.close());

  it('a frame answers the page that holds it, and not a frame beside it from another origin', async () => {
    const page = await browser.newPage();
    page.setDefaultTimeout(PATIENCE);
    const host = createServer((_request, response) => {
      response.writeHead(200, { 'content-type': 'text/html' });
      response.end(`<!doctype html><title>Host</title>
        <iframe id="atlas" src="${site.url}?embed=1&incident=${INCIDENT}" width="400" height="300"></iframe>
        <iframe id="hostile" src="${hostileUrl}"></iframe>
        <script>window.heights = []; addEventListener('message', (e) => heights.push(e.data));</script>`);
    });
    await new Promise<void>((resolve) => host.listen(0, '127.0.0.1', resolve));
    const address = host.address();
    if (address === null || typeof address === 'string') throw new Error('No port.');
    await page.goto(`http://127.0.0.1:${address.port}/`);
    const framed = page.frameLocator('#atlas');
    await framed.locator('.embed-accounts').waitFor({ timeout: PATIENCE });
    // Fonts change the height, and each change is told: counting begins after the last.
    await framed.locator('html').evaluate(async () => {
      await document.fonts.ready;
      await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    });
    const count = () =>
      page.evaluate(() => (globalThis as unknown as { heights: [] }).heights.length);
    await expect.poll(count).toBeGreaterThan(0);
    const before = await count();
    const intruder = page.frames().find((frame) => frame.url().startsWith(hostileUrl));
    const heard = await intruder?.evaluate(
      () =>
        new Promise<unknown[]>((resolve) => {
          const heights: unknown[] = [];
          addEventListener('message', (event) => {
            if (event.data === 'done') resolve(heights);
            else heights.push(event.data);
          });
          const frames = globalThis.parent.frames;
          for (const data of [{ type: 'contested-ground:ask-height' }, '{', null, { type: 1 }])
            frames[0]?.postMessage(data, '*');
          // A message to oneself comes after those: by then an answer would have been sent.
          postMessage('done', '*');
        }),
    );
    expect(heard).toEqual([]);
    // The host asks after the intruder did: one answer, to the host's own question.
    await page.evaluate(() => {
      const frame = document.querySelector<HTMLIFrameElement>('#atlas');
      frame?.contentWindow?.postMessage({ type: 'contested-ground:ask-height' }, '*');
    });
    await expect.poll(count).toBe(before + 1);
    await page.close();
    host.close();
  });

  it('nonsense in the storage and on the channel changes nothing', async () => {
    const { page, context, open, errors, close } = await atlasIn(browser, site.url, {
      serviceWorkers: 'block',
    });
    await context.addInitScript(() => {
      for (const store of [localStorage, sessionStorage])
        for (const key of ['single-keys', 'presentation', 'theme'])
          store.setItem(`contested-ground:${key}`, '{"__proto__":"<img onerror=alert(1)>');
    });
    await open('?view=tours&tour=five-minute-argument&present=1');
    await page.locator('.present-main[data-scene-at="1"]').waitFor({ timeout: PATIENCE });
    const kept = await page.evaluate(() => sessionStorage.getItem('contested-ground:presentation'));
    // What was no id has been replaced by one, and the channel carries that name.
    expect(kept).toMatch(/^[a-f0-9]{16}$/u);
    await page.evaluate((id) => {
      const channel = new BroadcastChannel(`contested-ground:present:${id}`);
      for (const noise of [null, 'next', { type: 'command', command: 'format' }, { type: 'mark' }])
        channel.postMessage(noise);
      channel.postMessage({ type: 'command', command: 'next' });
      channel.close();
    }, kept);
    // One step, by the one message that fits.
    await page.locator('.present-main[data-scene-at="2"]').waitFor({ timeout: PATIENCE });
    expect(errors).toEqual([]);
    await close();
  });
});
