/** Every view of the atlas, as a link and what a reader does to see it whole. */
import type { Page } from 'playwright-core';
import { type Atlas, PATIENCE } from './atlas-driver.ts';
import type { View } from './view.ts';
import { APART, LESSONS, OWN_FILE } from './views-apart.ts';
import { SHELL } from './views-shell.ts';

export const VIEWS: Readonly<Record<string, View>> = {
  ...SHELL,
  ...LESSONS,
  ...OWN_FILE,
  ...APART,
};

/** Opens a view and waits until it stands. */
export async function openView(atlas: Atlas, { query, ready, before, act }: View): Promise<void> {
  await before?.(atlas.page);
  await atlas.open(query);
  await atlas.page.locator(ready).first().waitFor({ timeout: PATIENCE });
  await act?.(atlas.page);
}

/** Waits until the page stands: its fonts are there, and two frames have brought media queries to the views. */
export async function settled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await document.fonts.ready;
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  });
}

/** A browser without WebGL: the words and controls of the page are judged, and no time goes into painting. */
export const WITHOUT_MAP = ['--disable-gpu', '--disable-3d-apis'] as const;
