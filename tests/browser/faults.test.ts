/** What a reader sees when something fails: words that name it, a way back, and never a blank page. */
import type { Page } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import { type Atlas, atlasIn, launch, PATIENCE, WHOLE } from './support/atlas-driver.ts';
import { browser, openBuiltSite, site } from './support/built-site.ts';

let atlas: Atlas | null = null;

openBuiltSite();
afterEach(async () => {
  site.break(null);
  await atlas?.close();
  atlas = null;
});

/** Opens a reader's browser without a service worker: a put-by copy would hide the fault. */
const reader = async () => {
  atlas = await atlasIn(browser, site.url, { serviceWorkers: 'block' });
  return atlas;
};

describe('when the record cannot be loaded', () => {
  it.each([
    ['it is not there', { status: 404 }, 'status 404'],
    [
      'it was cut off',
      { status: 200, body: '{"incidents": [', type: 'application/json' },
      'not complete JSON',
    ],
    [
      'another page came in its place',
      { status: 200, body: '<!doctype html><title>Sign in</title>', type: 'text/html' },
      'not complete JSON',
    ],
    [
      'it is of the wrong shape',
      { status: 200, body: '{"version": 7}', type: 'application/json' },
      'version',
    ],
  ])('says what failed and offers to try again: %s', async (_case, answer, words) => {
    const { page, open } = await reader();
    site.break((path) => (path === 'data/atlas.json' ? answer : null));
    await open('?lens=official&incident=takhar-air-strike-2010');
    const alert = page.getByRole('alert');
    await alert.waitFor();
    expect(await alert.innerText()).toContain(words);
    site.break(null);
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.locator('#panel h1').first().waitFor();
    // What the link carried is still there after the retry.
    expect(await page.locator('#panel h1').first().innerText()).toContain('Takhar');
    expect(await page.locator('[data-lens="official"]').first().getAttribute('aria-pressed')).toBe(
      'true',
    );
  });
});

describe('when the map cannot be drawn', () => {
  it('leaves the incidents on a plain ground where the base map is missing, and says so', async () => {
    const { page, open, painted } = await reader();
    site.break((path) => (path.startsWith('basemap/') ? { status: 404 } : null));
    await open();
    await page.getByText('The base map could not be loaded').waitFor({ timeout: 60_000 });
    expect(await painted()).toBeGreaterThan(10);
  });

  it('keeps the texts complete where WebGL is not available', async () => {
    const plain = await launch([
      '--disable-gpu',
      '--disable-webgl',
      '--disable-webgl2',
      '--disable-3d-apis',
    ]);
    try {
      const without = await atlasIn(plain, site.url, { serviceWorkers: 'block' });
      await without.open('?incident=takhar-air-strike-2010');
      await without.page.getByText('This browser has no WebGL 2').waitFor({ timeout: 60_000 });
      expect(await without.title()).toContain('Takhar');
      await without.close();
    } finally {
      await plain.close();
    }
  });
});

describe('when a link is broken', () => {
  it('names the unknown incident and shows the overview', async () => {
    const { page, open } = await reader();
    await open('?incident=no-such-incident');
    await page.getByText('“no-such-incident”').waitFor();
    expect(await page.locator('#panel h1').first().innerText()).toContain('told twice');
  });

  it('names the parameter it cannot read and uses the rest', async () => {
    const { page, open } = await reader();
    await open('?lens=sideways&incident=takhar-air-strike-2010');
    await page.getByText('“sideways”').waitFor();
    expect(await page.locator('#panel h1').first().innerText()).toContain('Takhar');
  });
});

describe('when the browser forbids storage', () => {
  it('works all the same, and keeps what is chosen as long as the page stands', async () => {
    const { page, open, query, title, errors } = await reader();
    await page.addInitScript(() => {
      for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
        Object.defineProperty(window, name, {
          get: () => {
            throw new DOMException('forbidden', 'SecurityError');
          },
        });
    });
    await open('?camp=official&incident=takhar-air-strike-2010');
    await page.locator('.dossier h1').waitFor();
    await page.keyboard.press('1');
    await expect.poll(() => query().get('lens')).toBe('official');
    await page.locator('[data-panel="menu"]').click();
    await page.getByLabel('Single-character keys').click();
    await page.locator('[data-drawer="menu"]').getByLabel('Dark').click();
    await page.keyboard.press('Escape');
    await page.keyboard.press('3');
    expect(await title()).toContain('Takhar');
    expect(query().get('camp')).toBe('official');
    expect(query().get('lens')).toBe('official');
    expect(await page.evaluate(() => document.documentElement.dataset['theme'])).toBe('dark');
    expect(errors).toEqual([]);
  });
});

describe('when the network is slow', () => {
  it('says that it loads, and then shows what the link asked for', async () => {
    const { page, open, title } = await reader();
    let release: () => void = () => undefined;
    const held = new Promise<void>((done) => {
      release = done;
    });
    await page.route('**/data/atlas.json', async (route) => {
      await held;
      await route.continue();
    });
    await open('?lens=official&incident=takhar-air-strike-2010');
    await page.getByText('Loading the record').first().waitFor();
    release();
    await page.locator('.dossier h1').waitFor();
    expect(await title()).toContain('convoy in Takhar');
    expect(await page.locator('button[data-lens="official"]').getAttribute('aria-pressed')).toBe(
      'true',
    );
  });
});

describe('when one part of the atlas is slow', () => {
  it('lets incidents be seen, read and chosen before the base map has come', async () => {
    const { page, open, title, painted, firstPainted, query } = await reader();
    let release: () => void = () => undefined;
    const held = new Promise<void>((done) => {
      release = done;
    });
    await page.route('**/basemap/*.pmtiles', async (route) => {
      await held;
      await route.continue();
    });
    await open('?lens=official&incident=takhar-air-strike-2010');
    await page.locator('.dossier h1').waitFor();
    expect(await firstPainted()).toBeGreaterThan(10);
    await page.getByText('The map is loading; the text is ready to read.').waitFor();
    await page.keyboard.press('j');
    await expect.poll(title).not.toContain('convoy in Takhar');
    const chosen = query().get('incident');
    release();
    await page.locator(WHOLE).waitFor({ timeout: PATIENCE });
    expect(await painted()).toBeGreaterThan(10);
    expect(query().get('incident')).toBe(chosen);
    expect(query().get('lens')).toBe('official');
  });
});

describe('when a part of the atlas is missing', () => {
  it.each([
    ['the tours', 'data/tours.json', '?view=tours', async () => undefined, '.tour-card'],
    [
      'the questions',
      'data/questions.json',
      '?incident=takhar-air-strike-2010&camp=official',
      async (page: Page) => page.locator('.ask summary').click(),
      '.ask-list',
    ],
  ] as const)('says which, and offers to try again: %s', async (_what, file, query, ask, sign) => {
    const { page, open } = await reader();
    site.break((path) => (path === file ? { status: 404 } : null));
    await open(query);
    await page.locator('#panel h1').waitFor();
    await ask(page);
    await page.getByText(`${file}: The server answered with status 404`).waitFor();
    site.break(null);
    // The camera is written down when the map has come to rest.
    const asked = () => {
      const url = new URL(page.url());
      url.searchParams.delete('map');
      return url.href;
    };
    const before = asked();
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.locator(sign).first().waitFor();
    expect(asked()).toBe(before);
  });

  it('says that citations and pictures cannot be had, and gives the files that can', async () => {
    const { page, open } = await reader();
    site.break((path) => (/citations\.pack|ground\.json/u.test(path) ? { status: 404 } : null));
    await open('?incident=takhar-air-strike-2010');
    await page.locator('[data-panel="share"]').first().click();
    await page.getByText('The citations could not be fetched.').waitFor();
    await page.getByRole('button', { name: 'Map with legend (SVG)' }).click();
    await page.getByText('That could not be made here. Nothing was saved.').waitFor();
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Incidents with all statements (GeoJSON)' }).click(),
    ]);
    expect(file.suggestedFilename()).toBe('contested-ground-incidents.geojson');
  });
});

describe('when the browser keeps nothing', () => {
  it('keeps what is chosen in the link where storage is full', async () => {
    const { page, open, errors, query } = await reader();
    await page.addInitScript(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    });
    await open('?view=list&camp=official');
    await page.locator('.list table').waitFor();
    await page.locator('[data-panel="menu"]').click();
    await page.getByLabel('Single-character keys').click();
    await page.locator('[data-drawer="menu"] input[type="radio"]').last().click();
    await page.keyboard.press('Escape');
    expect(query().get('camp')).toBe('official');
    await page.locator('.list table').waitFor();
    expect(errors).toEqual([]);
  });
});

describe('when workers are blocked', () => {
  it.each([
    [
      'the browser refuses them',
      (page: Page) =>
        page.addInitScript(() => {
          // What a policy of a locked-down machine does.
          globalThis.Worker = class {
            constructor() {
              throw new DOMException('blocked', 'SecurityError');
            }
          } as unknown as typeof Worker;
        }),
    ],
    [
      'their script does not come',
      async () => site.break((path) => (/worker/u.test(path) ? { status: 403 } : null)),
    ],
  ])('draws the map without the engine, says so, and keeps the choice: %s', async (_how, block) => {
    const { page, open, title, query, painted } = await reader();
    await block(page);
    await open('?incident=takhar-air-strike-2010&lens=official&camp=official');
    await page.locator('.dossier h1').waitFor();
    await page
      .getByText('The map engine could not be started; the map is drawn in a simpler way.')
      .first()
      .waitFor({ timeout: PATIENCE });
    expect(await painted()).toBeGreaterThan(10);
    await page.locator(WHOLE).waitFor({ timeout: PATIENCE });
    expect(await title()).toContain('convoy in Takhar');
    expect(query().get('lens')).toBe('official');
    expect(query().get('camp')).toBe('official');
    await page.keyboard.press('j');
    await expect.poll(title).not.toContain('convoy in Takhar');
  });
});

describe('when a picture is missing', () => {
  it('shows the map without its relief, and all that is on it', async () => {
    const { page, open, painted, title, query } = await reader();
    site.break((path) => (/\.(webp|png|svg)$/u.test(path) ? { status: 404 } : null));
    await open('?lens=official&incident=takhar-air-strike-2010');
    await page.locator('.dossier h1').waitFor();
    expect(await painted()).toBeGreaterThan(10);
    await page.locator(WHOLE).waitFor({ timeout: PATIENCE });
    // No view has a picture of the site's own that could be a broken frame.
    const broken = await page.evaluate(
      () => [...document.images].filter(({ naturalWidth }) => naturalWidth === 0).length,
    );
    expect(broken).toBe(0);
    expect(await title()).toContain('Takhar');
    expect(query().get('lens')).toBe('official');
  });

  it('says in words what a plain page’s picture shows', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    context.setDefaultTimeout(PATIENCE);
    const page = await context.newPage();
    site.break((path) => (path.endsWith('og.png') ? { status: 404 } : null));
    await page.goto(`${site.url}incident/takhar-air-strike-2010/`);
    const picture = page.locator('figure img');
    expect(await picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(0);
    expect(await picture.getAttribute('alt')).toMatch(
      /^Map of Takhar Province .*Official: .*Independent: /u,
    );
    expect(await page.locator('.passage cite').count()).toBeGreaterThan(3);
    await context.close();
  });
});

describe('when the clock is wrong', () => {
  it.each(['1970-01-01T00:00:00Z', '2099-12-31T23:59:59Z'])(
    'shows the same record and window: %s',
    async (day) => {
      const { page, open } = await reader();
      await page.clock.setFixedTime(new Date(day));
      await open('?view=list&time=2009-01-01..2012-12-31');
      await page.locator('.list caption').waitFor();
      expect(await page.locator('.timeline-window').innerText()).toBe('Jan 2009 to Dec 2012');
      expect(await page.locator('.timeline-count').innerText()).toMatch(/^[1-9]\d* of \d+ shown/u);
    },
  );
});

describe('when the reader is away, or in a hurry', () => {
  it('stands as it was left after an hour in a hidden tab', async () => {
    const { page, open, query, errors } = await reader();
    await page.clock.install();
    await open('?lens=official&incident=takhar-air-strike-2010');
    await page.locator('.dossier h1').waitFor();
    const hide = (state: 'hidden' | 'visible') =>
      page.evaluate((now) => {
        Object.defineProperty(document, 'visibilityState', { value: now, configurable: true });
        Object.defineProperty(document, 'hidden', { value: now === 'hidden', configurable: true });
        document.dispatchEvent(new Event('visibilitychange'));
      }, state);
    await hide('hidden');
    await page.clock.fastForward('01:00:00');
    await hide('visible');
    expect(await page.locator('.dossier h1').innerText()).toContain('Takhar');
    expect(query().get('lens')).toBe('official');
    await page.keyboard.press('3');
    await expect.poll(() => query().get('lens')).toBe('independent');
    expect(errors).toEqual([]);
  });

  it('ends at the last of fifty quick selections, with one way back', async () => {
    const { page, open, query, title, errors } = await reader();
    await open('?camp=official');
    await page.locator('.overview-row').first().waitFor();
    await page.evaluate(() => {
      for (let press = 0; press < 50; press += 1)
        dispatchEvent(new KeyboardEvent('keydown', { key: 'j', bubbles: true }));
    });
    await page.locator('.dossier h1').waitFor();
    const id = query().get('incident');
    expect(id).not.toBeNull();
    expect(query().get('camp')).toBe('official');
    const shown = await title();
    expect(await page.title()).toContain(shown);
    await page.goBack();
    await page.locator('.overview-row').first().waitFor();
    expect(query().get('incident')).toBeNull();
    expect(query().get('camp')).toBe('official');
    expect(errors).toEqual([]);
  });

  it('keeps what is chosen through a storm of resizes', async () => {
    const { page, open, query, errors, painted } = await reader();
    await open('?view=list&lens=official&incident=takhar-air-strike-2010');
    await page.locator('.dossier h1').waitFor();
    await painted();
    for (let turn = 0; turn < 20; turn += 1)
      await page.setViewportSize({ width: turn % 2 === 0 ? 390 : 1024, height: 500 + turn * 10 });
    await page.locator('.dossier h1').waitFor();
    expect(query().get('lens')).toBe('official');
    expect(query().get('incident')).toBe('takhar-air-strike-2010');
    expect(await page.locator('.dossier').count()).toBe(1);
    await page.setViewportSize({ width: 1024, height: 700 });
    const gap = () =>
      page.evaluate(() => {
        const [drawn, place] = ['.map-canvas canvas', '.map-pane'].map(
          (part) => document.querySelector(part)?.getBoundingClientRect().width ?? 0,
        );
        return Math.abs((drawn ?? 0) - (place ?? 0));
      });
    await expect.poll(gap).toBeLessThan(2);
    expect(await painted()).toBeGreaterThan(10);
    expect(errors).toEqual([]);
  });
});
