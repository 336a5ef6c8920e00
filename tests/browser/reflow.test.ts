/**
 * At 320 px, and at 200 % zoom of a small laptop, no view scrolls sideways and no text is cut off; what is pressed
 * is at least 24 px, for a finger 44.
 */
import { describe, expect, it } from 'vitest';
import { atlasIn } from './support/atlas-driver.ts';
import { browser, openBuiltSite, site } from './support/built-site.ts';
import { cutOff, smallTargets } from './support/reflow.ts';
import { openView, settled, VIEWS, WITHOUT_MAP } from './support/views.ts';

openBuiltSite(WITHOUT_MAP);

/** 1440 × 900 at 200 %; and the width that WCAG 1.4.10 names. */
const SMALL = [
  { width: 720, height: 450 },
  { width: 320, height: 640 },
];

describe('a small window', () => {
  it.each(Object.entries(VIEWS))('shows all of: %s', async (_name, view) => {
    const atlas = await atlasIn(browser, site.url, { serviceWorkers: 'block' });
    try {
      await openView(atlas, view);
      const found: string[] = [];
      for (const size of SMALL) {
        await atlas.page.setViewportSize(size);
        await settled(atlas.page);
        for (const fault of [
          ...(await cutOff(atlas.page)),
          ...(await smallTargets(atlas.page, 24)),
        ])
          found.push(`${size.width}: ${fault}`);
      }
      expect(found).toEqual([]);
    } finally {
      await atlas.close();
    }
  });

  it('is a check that can fail: text put out of reach is found', async () => {
    const atlas = await atlasIn(browser, site.url, { serviceWorkers: 'block' });
    await atlas.page.setViewportSize({ width: 320, height: 640 });
    await atlas.open();
    await atlas.page.locator('.overview h1').waitFor();
    await atlas.page.evaluate(() => {
      const wide = document.createElement('p');
      wide.textContent = 'Words that go on and on beyond the edge of a small window';
      wide.style.whiteSpace = 'nowrap';
      document.querySelector('.overview')?.prepend(wide);
      const small = document.createElement('button');
      small.textContent = 'x';
      small.style.cssText = 'min-block-size: 0; block-size: 12px';
      document.querySelector('.overview')?.prepend(small);
    });
    expect((await cutOff(atlas.page)).join()).toContain('Words that go on');
    expect((await smallTargets(atlas.page, 24)).join()).toContain('button');
    await atlas.close();
  });
});

describe('for a finger', () => {
  it.each(Object.entries(VIEWS))('controls are 44 px in: %s', async (_name, view) => {
    const atlas = await atlasIn(browser, site.url, {
      serviceWorkers: 'block',
      hasTouch: true,
      isMobile: true,
      viewport: { width: 390, height: 844 },
    });
    try {
      await openView(atlas, view);
      await settled(atlas.page);
      expect(await smallTargets(atlas.page, 44)).toEqual([]);
    } finally {
      await atlas.close();
    }
  });
});
