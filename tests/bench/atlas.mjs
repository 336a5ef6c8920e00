/**
 * What the built atlas costs a reader's machine: `npm run bench [-- --out <file>]`. Prints JSON; it never
 * fails a test. Each figure is the main thread's time (ms) between an action and the next two frames, the
 * median of several runs, as the browser itself accounts for it (task and script durations).
 */
import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { chromium } from 'playwright-core';
import { ensureChromium } from '../browser/support/find-chromium.mjs';

const RUNS = 9;
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
const TYPES = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};

const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
const round = (value) => Math.round(value * 10) / 10;

function serve(root) {
  const server = createServer((request, response) => {
    let file = join(root, normalize(decodeURIComponent(new URL(request.url, 'http://x').pathname)));
    if (existsSync(file) && statSync(file).isDirectory()) file = join(file, 'index.html');
    if (!existsSync(file)) return response.writeHead(404).end();
    response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' });
    return createReadStream(file).pipe(response);
  });
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)));
}

const server = await serve('dist');
const url = `http://127.0.0.1:${server.address().port}/`;
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
const session = await context.newCDPSession(page);
await session.send('Performance.enable');

const metrics = async () =>
  Object.fromEntries(
    (await session.send('Performance.getMetrics')).metrics.map(({ name, value }) => [name, value]),
  );
const frames = () =>
  page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  );

/** Script and task time (ms) of one action, up to the second frame after it. */
async function cost(action) {
  const before = await metrics();
  await action();
  await frames();
  const after = await metrics();
  return {
    script: (after.ScriptDuration - before.ScriptDuration) * 1000,
    task: (after.TaskDuration - before.TaskDuration) * 1000,
  };
}

async function measure(act) {
  const runs = [];
  for (let run = 0; run < RUNS; run += 1) {
    runs.push(await cost(() => act(run)));
    await page.waitForTimeout(400);
  }
  return {
    script: round(median(runs.map((run) => run.script))),
    task: round(median(runs.map((run) => run.task))),
    runs: RUNS,
  };
}

const opened = Date.now();
await page.goto(url, { waitUntil: 'domcontentloaded' });
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
const idle = await measure(() => Promise.resolve());
const lens = await measure(press(['1', '2', '3']));
const select = await measure(press(['j']));
await page.keyboard.press('Escape');
await page.getByRole('slider').last().focus();
const brush = await measure(press(['ArrowLeft']));
const heap = (await metrics()).JSHeapUsedSize / 1e6;

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
server.close();
