/** Where a reader asks for less motion nothing eases: camera, drawers, scenes, the strip of time. Without the wish they do. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Atlas, atlasIn, launch, WHOLE } from './support/atlas-driver.ts';
import { type Site, serveSite } from './support/site.ts';
import { settled, WITHOUT_MAP } from './support/views.ts';

let plain: Browser;
let able: Browser;
let site: Site;

beforeAll(async () => {
  [plain, able, site] = await Promise.all([launch(WITHOUT_MAP), launch(), serveSite()]);
});
afterAll(async () => {
  await Promise.all([plain.close(), able.close(), site.close()]);
});

interface Motion {
  /** Transitions and animations that the style sheets began. */
  begun: string[];
  /** How script asked the page to scroll. */
  scrolls: (string | undefined)[];
  /** Where the label of the selected incident has stood. */
  stops: string[];
}

/** Notes everything that moves from the first moment of the page. */
const watch = (page: Page) =>
  page.addInitScript(() => {
    const motion: Motion = { begun: [], scrolls: [], stops: [] };
    // Time goes by at a tenth of its pace, so that a slow machine paints a move's way too.
    const now = performance.now.bind(performance);
    performance.now = () => now() / 10;
    const nextFrame = requestAnimationFrame.bind(globalThis);
    globalThis.requestAnimationFrame = (call) => nextFrame((at) => call(at / 10));
    Object.assign(globalThis, { motion });
    for (const type of ['transitionrun', 'animationstart'])
      document.addEventListener(type, (event) => {
        motion.begun.push(`${type} ${(event.target as Element).className}`);
      });
    const { scrollIntoView } = Element.prototype;
    Element.prototype.scrollIntoView = function scroll(how) {
      if (typeof how === 'object') motion.scrolls.push(how.behavior);
      scrollIntoView.call(this, how);
    };
    new MutationObserver((records) => {
      for (const { target } of records)
        if (target instanceof HTMLElement && target.matches('.map-label-selected'))
          motion.stops.push(target.style.transform);
    }).observe(document, { subtree: true, attributes: true, attributeFilter: ['style'] });
  });
const seen = (page: Page) =>
  page.evaluate(() => {
    const { motion } = globalThis as unknown as { motion: Motion };
    return { ...motion, running: document.getAnimations().length };
  });
/** Distinct places of the label since the last time it was asked. */
const stopsSince = (page: Page) =>
  page.evaluate(() => {
    const { motion } = globalThis as unknown as { motion: Motion };
    return new Set(motion.stops.splice(0)).size;
  });

async function readerIn(browser: Browser, reducedMotion: 'reduce' | 'no-preference') {
  const atlas = await atlasIn(browser, site.url, { serviceWorkers: 'block', reducedMotion });
  await watch(atlas.page);
  return atlas;
}

/** Zooms by key and goes home by button; the places the label passed through on each way, its end included. */
async function travels({ page, open, painted, query }: Atlas): Promise<readonly number[]> {
  await open('?incident=khorog-fighting-2012&map=7.00/37.6000/71.4000');
  await painted();
  await page.locator(WHOLE).waitFor();
  await page.locator('.map-label-selected:not([hidden])').waitFor();
  await stopsSince(page);
  const camera = () => query().get('map');
  const counts: number[] = [];
  const ground = page.locator('.map-canvas canvas, .map-canvas [tabindex="0"]').first();
  for (const key of ['ArrowRight', '+']) {
    const before = camera();
    await ground.press(key);
    await expect.poll(camera).not.toBe(before);
    counts.push(await stopsSince(page));
  }
  await page.locator('.map-control-home').click();
  await expect.poll(camera).toBeNull();
  counts.push(await stopsSince(page));
  return counts;
}

describe.each([
  ['the drawn map', () => plain],
  ['the engine’s map', () => able],
])('%s', (_name, browser) => {
  it('jumps where less motion is asked for', async () => {
    const atlas = await readerIn(browser(), 'reduce');
    // One place after each move; a second where the page lays itself out after it.
    for (const places of await travels(atlas)) expect(places).toBeLessThanOrEqual(2);
    await atlas.close();
  });

  it('eases otherwise', async () => {
    const atlas = await readerIn(browser(), 'no-preference');
    for (const places of await travels(atlas)) expect(places).toBeGreaterThan(2);
    await atlas.close();
  });
});

/** What a style begins is told a frame or two later. */
async function told(page: Page) {
  for (let turn = 0; turn < 4; turn += 1) await settled(page);
}

/** Opens a drawer, pulls the sheet up, and goes through a tour. */
async function goesAbout({ page, open }: Atlas) {
  await open('?view=tours&tour=five-minute-argument');
  await page.locator('.tour h1').waitFor();
  await page.locator('[data-panel="menu"]').click();
  await page.locator('[data-drawer="menu"] input').first().waitFor();
  await told(page);
  await page.keyboard.press('Escape');
  await page.locator('.tour-steps button').last().click();
  await page.locator('[data-scene="1"][aria-current]').waitFor();
  await page.setViewportSize({ width: 390, height: 844 });
  await page.locator('.sheet-handle').press('ArrowUp');
  await page.locator('.sheet[data-stop="full"]').waitFor();
  await told(page);
  return seen(page);
}

describe('the page', () => {
  it('shows what it opens at once where less motion is asked for', async () => {
    const atlas = await readerIn(plain, 'reduce');
    const { begun, running, scrolls } = await goesAbout(atlas);
    expect(begun).toEqual([]);
    expect(running).toBe(0);
    expect(scrolls.length).toBeGreaterThan(0);
    expect(scrolls).not.toContain('smooth');
    await atlas.close();
  });

  it('slides otherwise', async () => {
    const atlas = await readerIn(plain, 'no-preference');
    const { begun, scrolls } = await goesAbout(atlas);
    expect(begun.join()).toContain('animationstart drawer');
    expect(begun.join()).toContain('transitionrun sheet');
    expect(scrolls).toContain('smooth');
    await atlas.close();
  });
});

describe('the strip of time', () => {
  /** The window's end in the link after *play* was pressed once and five seconds have gone by. */
  async function played(reducedMotion: 'reduce' | 'no-preference') {
    const atlas = await readerIn(plain, reducedMotion);
    const { page, open, query } = atlas;
    await page.clock.install();
    await open('?time=2009-01-01..2009-12-31');
    const name = reducedMotion === 'reduce' ? /step/iu : /^play/iu;
    await page.locator('.timeline-head').getByRole('button', { name }).click();
    await page.clock.runFor(5000);
    const window = () => query().get('time') ?? '';
    await expect.poll(window).not.toBe('2009-01-01..2009-12-31');
    const end = window();
    await atlas.close();
    return end;
  }

  it('goes one step for one press where less motion is asked for', async () => {
    expect(await played('reduce')).toBe('2009-02-01..2010-01-31');
  });

  it('plays on otherwise', async () => {
    expect((await played('no-preference')) > '2009-04').toBe(true);
  });
});
