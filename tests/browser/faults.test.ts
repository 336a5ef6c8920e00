/** What a reader sees when something fails: words that name it, a way back, and never a blank page. */
import { afterEach, describe, expect, it } from 'vitest';
import { type Atlas, atlasIn, launch, PATIENCE } from './support/atlas-driver.ts';
import { browser, openBuiltSite, site } from './support/built-site.ts';
import { WITHOUT_MAP } from './support/views.ts';

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
  it('works all the same', async () => {
    const { page, open, errors } = await reader();
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('forbidden', 'SecurityError');
        },
      });
    });
    await open();
    await page.locator('#panel h1').first().waitFor();
    await page.keyboard.press('1');
    await expect
      .poll(() => page.locator('button[data-lens="official"]').getAttribute('aria-pressed'))
      .toBe('true');
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
  it('says so of the map, and keeps the texts complete', async () => {
    const { page, open, title } = await reader();
    await page.addInitScript(() => {
      // What a policy of a locked-down machine does.
      globalThis.Worker = class {
        constructor() {
          throw new DOMException('blocked', 'SecurityError');
        }
      } as unknown as typeof Worker;
    });
    await open('?incident=takhar-air-strike-2010&lens=official');
    await page.locator('.dossier h1').waitFor();
    expect(await title()).toContain('convoy in Takhar');
    await page.locator('.map-note.problem, [data-painted]').first().waitFor({ timeout: PATIENCE });
    await page.keyboard.press('j');
    await expect.poll(title).not.toContain('convoy in Takhar');
  });
});

describe('when a picture is missing', () => {
  it('shows the rest, and no broken frame', async () => {
    const { page, open, painted } = await reader();
    site.break((path) => (/\.(webp|png|svg)$/u.test(path) ? { status: 404 } : null));
    await open('?view=method');
    await page.locator('#panel h1').waitFor();
    expect(await painted()).toBeGreaterThan(10);
    const broken = await page.evaluate(
      () =>
        [...document.images].filter(
          (image) => image.complete && image.naturalWidth === 0 && image.alt === '',
        ).length,
    );
    expect(broken).toBe(0);
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
    expect(errors).toEqual([]);
  });

  it('keeps what is chosen through a storm of resizes', async () => {
    const { page, open, query, errors } = await reader();
    await open('?view=list&lens=official&incident=takhar-air-strike-2010');
    await page.locator('.dossier h1').waitFor();
    for (let turn = 0; turn < 20; turn += 1)
      await page.setViewportSize({ width: turn % 2 === 0 ? 390 : 1024, height: 500 + turn * 10 });
    await page.locator('.dossier h1').waitFor();
    expect(query().get('lens')).toBe('official');
    expect(query().get('incident')).toBe('takhar-air-strike-2010');
    expect(await page.locator('.dossier').count()).toBe(1);
    expect(errors).toEqual([]);
  });
});

describe('when the map is put up and taken down again and again', () => {
  it.each([
    ['the drawn map, a hundred times', [...WITHOUT_MAP], 100],
    // Chromium lets a page have sixteen contexts: a leak shows before the twenty-fourth.
    ['the engine and its GPU contexts', [], 24],
  ] as const)(
    'leaves nothing behind: %s',
    async (_name, flags, turns) => {
      const own = await launch(flags);
      try {
        const { page, context, open } = await atlasIn(own, site.url, { serviceWorkers: 'block' });
        const warnings: string[] = [];
        page.on('console', (message) => warnings.push(message.text()));
        await open('?incident=takhar-air-strike-2010');
        const map = page.locator('.map-canvas canvas, .map-canvas [tabindex="0"]').first();
        await map.waitFor({ state: 'attached', timeout: PATIENCE });
        const session = await context.newCDPSession(page);
        await session.send('Performance.enable');
        /** What lives in the page once what nobody holds has been let go. */
        const living = async () => {
          await session.send('HeapProfiler.collectGarbage');
          const { metrics } = await session.send('Performance.getMetrics');
          const of = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? 0;
          return {
            listeners: of('JSEventListeners'),
            canvases: await page.locator('canvas').count(),
          };
        };
        /** The sheet to print takes the place of the shell, map included, and gives it back. */
        const turn = async () => {
          const press = (name: RegExp) =>
            page
              .getByRole('button', { name })
              .first()
              .evaluate((button: HTMLElement) => button.click());
          await press(/^Print handout/u);
          await page.locator('.handouts').waitFor();
          await press(/^Back to the dossier/u);
          await map.waitFor({ state: 'attached', timeout: PATIENCE });
        };
        for (let warm = 0; warm < 4; warm += 1) await turn();
        const before = await living();
        for (let time = 0; time < turns; time += 1) await turn();
        const after = await living();
        expect(after.canvases).toBe(before.canvases);
        // One listener left at each turn would make as many as there were turns.
        expect(after.listeners - before.listeners).toBeLessThan(turns / 2);
        expect(warnings.filter((text) => /too many active webgl/iu.test(text))).toEqual([]);
        expect(await page.locator('.dossier h1').innerText()).toContain('Takhar');
      } finally {
        await own.close();
      }
    },
    300_000,
  );
});
