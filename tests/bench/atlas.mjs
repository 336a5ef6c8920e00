/**
 * What the built atlas costs a reader's machine: `npm run bench`. Prints JSON; it never fails a test.
 * How an action is measured: see measure.mjs.
 */
import { chromium } from 'playwright-core';
import { ensureChromium } from '../browser/support/find-chromium.mjs';
import { measure, round } from './measure.mjs';
import { serve } from './serve.mjs';

const FLAGS = [
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
];

const site = await serve('dist');
const browser = await chromium.launch({
  executablePath: await ensureChromium(() => {}),
  args: FLAGS,
});
const context = await browser.newContext({
  viewport: { width: 1440, height: 900 },
  reducedMotion: 'reduce',
  serviceWorkers: 'block',
});
const page = await context.newPage();
const browserSession = await browser.newBrowserCDPSession();
const session = await context.newCDPSession(page);
await session.send('Performance.enable');
await session.send('HeapProfiler.enable');

const opened = Date.now();
await page.goto(site.url, { waitUntil: 'domcontentloaded' });
await page.locator('#panel h1').first().waitFor();
const readable = Date.now() - opened;
await page.waitForFunction(
  () => Number(document.querySelector('[data-painted]')?.dataset.painted ?? 0) > 0,
);
const painted = Date.now() - opened;

const press = (keys) => (run) =>
  page.evaluate(
    (key) =>
      document.activeElement?.dispatchEvent(
        new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }),
      ),
    keys[run % keys.length],
  );
const at = { page, browserSession };
const idle = await measure(at, () => Promise.resolve());
const lens = await measure(at, press(['1', '2', '3']));
const select = await measure(at, press(['j']));
await page.keyboard.press('Escape');
await page.getByRole('slider').last().focus();
const brush = await measure(at, press(['ArrowLeft']));
await session.send('HeapProfiler.collectGarbage');
const { metrics } = await session.send('Performance.getMetrics');
const heap = metrics.find(({ name }) => name === 'JSHeapUsedSize').value / 1e6;
const incidents = await page.evaluate(
  async () => (await (await fetch('data/atlas.json')).json()).incidents.length,
);
console.log(
  JSON.stringify(
    {
      incidents,
      readableAfterMs: readable,
      paintedAfterMs: painted,
      scriptHeapMB: round(heap),
      mainThreadMs: { idle, lens, select, brush },
    },
    null,
    2,
  ),
);
await browser.close();
site.close();
