/** What a browser asks of the site from opening it until the incidents stand on the engine's map. */
import { chromium } from 'playwright-core';
import { ensureChromium } from '../browser/support/find-chromium.mjs';

/** Paths in the order of the requests, the page itself first. Without the offline copy, which follows later. */
export async function firstView(url) {
  const browser = await chromium.launch({
    executablePath: await ensureChromium(() => {}),
    args: ['--no-sandbox', '--use-angle=swiftshader', '--enable-unsafe-swiftshader'],
  });
  try {
    const context = await browser.newContext({
      viewport: { width: 1440, height: 900 },
      serviceWorkers: 'block',
    });
    const page = await context.newPage();
    const paths = [];
    page.on('request', (request) => {
      if (request.url().startsWith(url)) paths.push(new URL(request.url()).pathname);
    });
    await page.goto(url, { waitUntil: 'domcontentloaded' });
    await page.waitForFunction(
      () => document.querySelector('[data-painted]:not([data-map-next])') !== null,
      undefined,
      { timeout: 60_000 },
    );
    return [...new Set(paths)];
  } finally {
    await browser.close();
  }
}
