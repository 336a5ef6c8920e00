/**
 * What the built atlas costs a reader's machine, with our record and with invented ones of other sizes:
 * `npm run build && npm run bench [-- 1000 10000 100000]`. Prints JSON; it never fails a test. How an action
 * is measured: see measure.mjs. Waits are times on the clock, from opening the page.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { build } from 'vite';
import { ensureChromium } from '../browser/support/find-chromium.mjs';
import { generateAtlas } from './generate.ts';
import { ACT, measure, median, round } from './measure.mjs';
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
const OPENINGS = 11;
/** How long a new window is left alone before a page is opened in it, ms. */
const REST = 3000;
const PATIENCE = { timeout: 180_000 };
const asked = process.argv.slice(2).map(Number).filter(Boolean);
const sizes = asked.length > 0 ? asked : [1000, 10_000, 100_000];

const scratch = mkdtempSync(join(tmpdir(), 'bench-'));
const instead = new Map();
const site = await serve('dist', instead);
const browser = await chromium.launch({
  executablePath: await ensureChromium(() => {}),
  args: FLAGS,
});
const browserSession = await browser.newBrowserCDPSession();

/** Serves a record of so many invented incidents; null for our own. */
function serveRecord(count) {
  instead.clear();
  if (count === null) return;
  const file = join(scratch, `${count}.json`);
  writeFileSync(file, JSON.stringify(generateAtlas(count)));
  instead.set('data/atlas.json', file);
}

async function open(url) {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    reducedMotion: 'reduce',
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  // A new window loads pages of the browser's own, which take both cores for a second or two
  await new Promise((resolve) => setTimeout(resolve, REST));
  const start = Date.now();
  await page.goto(url, { waitUntil: 'domcontentloaded' });
  return { context, page, since: () => Date.now() - start };
}

const painted = (page) =>
  page.waitForFunction(
    () => {
      const { painted: discs, clusters } = document.querySelector('[data-painted]')?.dataset ?? {};
      return Number(discs ?? 0) + Number(clusters ?? 0) > 0;
    },
    undefined,
    PATIENCE,
  );

/** The map that stands there is whole: ground, names and marks. */
const whole = (page) => page.locator('.map-canvas[data-map-state="ready"]').waitFor(PATIENCE);

/** The engine's map has taken the place of the drawn one. */
const settled = (page) => page.locator('.map-canvas:not([data-map-next])').waitFor(PATIENCE);

const press = (page, keys) => (run) =>
  page.evaluate(
    ([key, mark]) => {
      performance.mark(mark);
      document.activeElement?.dispatchEvent(
        new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }),
      );
    },
    [keys[run % keys.length], ACT],
  );

/** What script holds once what can be let go is let go, MB. */
async function heapOf(context, page) {
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable');
  await session.send('HeapProfiler.enable');
  await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  await session.detach();
  return round(metrics.find(({ name }) => name === 'JSHeapUsedSize').value / 1e6);
}

async function costs(count, runs) {
  serveRecord(count);
  const { context, page, since } = await open(site.url);
  await page.locator('#panel h1').first().waitFor(PATIENCE);
  const readableAfterMs = since();
  await painted(page);
  const paintedAfterMs = since();
  await whole(page);
  const wholeAfterMs = since();
  await settled(page);
  const engineAfterMs = since();
  const heapLoadedMB = await heapOf(context, page);
  const at = { page, browserSession };
  const lens = await measure(at, press(page, ['1', '2', '3']), { runs });
  const select = await measure(at, press(page, ['j']), { runs });
  await page.keyboard.press('Escape');
  await page.getByRole('slider').last().focus();
  const brush = await measure(at, press(page, ['ArrowLeft']), { runs });
  const heapUsedMB = await heapOf(context, page);
  await context.close();
  return {
    readableAfterMs,
    paintedAfterMs,
    wholeAfterMs,
    engineAfterMs,
    heapLoadedMB,
    heapUsedMB,
    lens,
    select,
    brush,
  };
}

/**
 * Median times (ms), the bare page, the atlas and the engine with an empty style by turns: to the first painted marks; to a whole map, which the
 * bare page has at the same moment; and until a picture of the page with that map has been taken, so that what
 * graphics are still at work on counts too.
 */
async function firstPaint() {
  await build({
    configFile: false,
    logLevel: 'error',
    root: 'tests/bench/bare',
    base: './',
    publicDir: join(process.cwd(), 'public'),
    worker: { format: 'es' },
    build: { outDir: join(scratch, 'bare'), target: 'es2022', assetsInlineLimit: 0 },
  });
  const bareSite = await serve(join(scratch, 'bare'));
  serveRecord(50);
  const pages = [
    { name: 'bare', url: bareSite.url, isWhole: async () => undefined },
    { name: 'atlas', url: site.url, isWhole: whole },
    { name: 'empty', url: `${bareSite.url}?empty`, isWhole: async () => undefined },
  ];
  const waits = { bare: [], atlas: [], empty: [] };
  for (let run = 0; run < OPENINGS; run += 1) {
    for (const { name, url, isWhole } of pages) {
      const { context, page, since } = await open(url);
      await painted(page);
      const marks = since();
      await isWhole(page);
      const map = since();
      await page.screenshot({ clip: { x: 0, y: 0, width: 16, height: 16 } });
      waits[name].push({ marks, map, shown: since() });
      await context.close();
    }
  }
  bareSite.close();
  const compare = (what) => {
    const of = (name) => median(waits[name].map((one) => one[what]));
    const [bareMs, atlasMs, emptyMs] = [of('bare'), of('atlas'), of('empty')];
    return { bareMs, atlasMs, emptyMs, ratio: Math.round((atlasMs / bareMs) * 100) / 100 };
  };
  return { marks: compare('marks'), map: compare('map'), shown: compare('shown') };
}

const result = { record: await costs(null, 9) };
for (const size of sizes) result[size] = await costs(size, size > 1000 ? 9 : 5);
const failed = (error) => ({ failed: String(error) });
result.firstPaintAt50 = await firstPaint().catch(failed);
const [least, most] = [Math.min(...sizes), Math.max(...sizes)];
const growth = (name) => round(result[most][name].script / result[least][name].script);
result.growth = {
  incidents: most / least,
  select: growth('select'),
  brush: growth('brush'),
  heap: round(result[most].heapUsedMB / result[least].heapUsedMB),
};
console.log(JSON.stringify(result, null, 2));
await browser.close();
site.close();
rmSync(scratch, { recursive: true });
