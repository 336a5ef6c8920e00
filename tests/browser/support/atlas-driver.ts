/** Drives the atlas in a real browser in the words of a reader, and notes what a reader must never see. */
import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type Page,
} from 'playwright-core';

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

/** Software rendering takes seconds to paint: states are waited for, up to this long (ms). */
export const PATIENCE = 60_000;

/** The map that stays has painted incidents; all of it is there. The drawn map comes first, the engine's after it. */
export const PAINTED = '[data-painted]:not([data-painted="0"]):not([data-map-next])';
export const WHOLE = '[data-map-state="ready"]:not([data-map-next])';

/** Starts the Chromium that the test command found. */
export function launch(extra: readonly string[] = []): Promise<Browser> {
  const executablePath = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium';
  return chromium.launch({ executablePath, args: [...FLAGS, ...extra] });
}

export interface Atlas {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Requests that left the site's own origin. */
  readonly strangers: readonly string[];
  /** Errors of the page and of its console. */
  readonly errors: readonly string[];
  readonly open: (query?: string) => Promise<void>;
  /** Waits until the map that stays has painted incidents; gives their count. */
  readonly painted: () => Promise<number>;
  /** As `painted`, of the map that comes first, whether it stays or not. */
  readonly firstPainted: () => Promise<number>;
  readonly title: () => Promise<string>;
  readonly query: () => URLSearchParams;
  readonly close: () => Promise<void>;
}

/** Opens a fresh reader's browser on the site. */
export async function atlasIn(
  browser: Browser,
  siteUrl: string,
  options: BrowserContextOptions = {},
): Promise<Atlas> {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    reducedMotion: 'reduce',
    ...options,
  });
  context.setDefaultTimeout(PATIENCE);
  const page = await context.newPage();
  const strangers: string[] = [];
  const errors: string[] = [];
  const countAt = async (selector: string) => {
    await page.locator(selector).waitFor({ state: 'attached', timeout: PATIENCE });
    return Number(await page.locator(selector).getAttribute('data-painted'));
  };
  const { origin } = new URL(siteUrl);
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.origin !== origin && url.protocol !== 'data:' && url.protocol !== 'blob:')
      strangers.push(request.url());
  });
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  return {
    page,
    context,
    strangers,
    errors,
    open: async (query = '') => {
      await page.goto(siteUrl + query, { waitUntil: 'domcontentloaded' });
    },
    painted: () => countAt(PAINTED),
    firstPainted: () => countAt('[data-painted]:not([data-painted="0"])'),
    title: () => page.locator('#panel h1').first().innerText(),
    query: () => new URL(page.url()).searchParams,
    close: () => context.close(),
  };
}
